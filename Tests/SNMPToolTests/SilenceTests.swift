import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("Why there was no answer") struct SilenceTests {
    static let notTold = "Why: not told; an agent is silent also where the community is wrong"
    static let line = "get -v2c -csecret -On -t0.2 -r1 HOST 1.3.6.1.4.1.99.1.1.0"

    private func errors(_ peer: String, _ reason: String) -> String {
        "Timeout: No Response from \(peer).\n\(reason)\n"
    }

    @Test func `a port where nobody listens`() async throws {
        // The discard port, which nobody has here.
        let ending = try await Program.snmp.run(
            Self.line.replacing("HOST", with: "127.0.0.1:9").split(separator: " ").map(String.init),
            environment: NetSNMP.ownEnvironment)
        let errors = errors("127.0.0.1:9", "Why: nobody listens at port 9")
        #expect(ending == Ending(status: 1, errors: errors))
    }

    @Test(arguments: [(SNMPVersion.version1, "2c", "1"), (.version2c, "1", "2c")])
    func `an agent of another version`(
        _ version: SNMPVersion, _ asked: String, _ told: String
    ) async throws {
        let tree = FakeTree.rows(3)
        let agent = try await FakeAgent { request, _ in
            request.version == version ? [.message(tree.reply(to: request))] : []
        }
        let ending = try await agent.run(Self.line.replacing("-v2c", with: "-v\(asked)"))
        let reason = "Why: it answers for sysUpTime.0 in version \(told): -v \(told)"
        #expect(ending == Ending(status: 1, errors: errors("\(agent.peer)", reason)))
    }

    @Test func `a reply from another address, which costs no further request`() async throws {
        let tree = FakeTree.rows(3)
        let agent = try await FakeAgent { request, _ in
            [.fromElsewhere(tree.reply(to: request).encoded())]
        }
        let ending = try await agent.run(Self.line)
        let source = try #require(agent.elsewherePeer)
        let reason = "Why: the reply came from another address, \(source)"
        #expect(ending == Ending(status: 1, errors: errors("\(agent.peer)", reason)))
        #expect(agent.requests.count == 2)
    }

    @Test func `silence alone, after one more request`() async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let ending = try await agent.run(Self.line)
        #expect(ending == Ending(status: 1, errors: errors("\(agent.peer)", Self.notTold)))
        #expect(agent.requests.map(\.version) == [.version2c, .version2c, .version1])
    }

    @Test func `nothing is looked for after an answer`() async throws {
        let tree = FakeTree.rows(3)
        let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
        #expect(try await agent.run(Self.line).status == 0)
        #expect(agent.requests.count == 1)
    }
}
