import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("snmp access: what communities see") struct AccessTests {
    /// What each community of the agent sees; others are not answered.
    static let views: [OctetString: FakeTree] = [
        "wide": FakeTree([
            VarBind([1, 3, 6, 1, 2, 1, 1, 1, 0], .octetString("a")),
            VarBind([1, 3, 6, 1, 2, 1, 1, 9, 1, 2, 1], .octetString("b")),
            VarBind([1, 3, 6, 1, 2, 1, 2, 1, 0], .integer(1)),
            VarBind([1, 3, 6, 1, 2, 1, 10, 7, 2, 1, 1, 1], .integer(1)),
            VarBind([1, 3, 6, 1, 4, 1, 2021, 4, 3, 0], .integer(1)),
            VarBind([1, 3, 6, 1, 4, 1, 2021, 10, 1, 1, 1], .integer(1)),
            VarBind([1, 3, 6, 1, 6, 3, 10, 2, 1, 1, 0], .octetString("c")),
        ]),
        "narrow": FakeTree([VarBind([1, 3, 6, 1, 2, 1, 1, 3, 0], .timeTicks(1))]),
        "blind": FakeTree([]),
    ]

    static func agent() async throws -> FakeAgent {
        try await FakeAgent { request, _ in
            views[request.community].map { [.message($0.reply(to: request))] } ?? []
        }
    }

    @Test(arguments: ["-v2c", "-v1"]) func `each community's subtrees, in order`(
        version: String
    ) async throws {
        let agent = try await Self.agent()
        let ending = try await agent.run(
            "access \(version) HOST -c wide -c none -c blind -c narrow -t0.2 -r0 --rate 1000")
        let output = """
            wide: 6 subtrees
              SNMPv2-MIB::system
              IF-MIB::interfaces
              EtherLike-MIB::dot3
              UCD-SNMP-MIB::memory
              UCD-SNMP-MIB::laTable
              SNMP-FRAMEWORK-MIB::snmpFrameworkMIBObjects
            none: no answer
            blind: sees nothing
            narrow: 1 subtree
              SNMPv2-MIB::system

            """
        #expect(ending == Ending(output: output))
        // One request for each subtree, and one that finds the end.
        #expect(agent.requests.filter { $0.community == "wide" }.count == 7)
    }

    @Test func `when no community is answered the status is 1`() async throws {
        let agent = try await Self.agent()
        let ending = try await agent.run("access HOST -c none -c never -t0.05 -r0 -On")
        #expect(ending == Ending(status: 1, output: "none: no answer\nnever: no answer\n"))
    }

    @Test func `silence is asked once more unless -r is given`() async throws {
        let agent = try await Self.agent()
        _ = try await agent.run("access HOST -c none -t0.05")
        #expect(agent.requests.count == 2)
    }

    @Test func `an agent that steps back is told so`() async throws {
        let agent = try await FakeAgent { request, _ in
            [.message(request.reply([VarBind([1, 3, 6, 1, 2, 1, 1, 1, 0], .integer(1))]))]
        }
        let ending = try await agent.run("access HOST -c wide -On --rate 1000")
        #expect(ending.status == 1)
        #expect(
            ending.errors == """
                Error: OID not increasing: .1.3.6.1.2.1.2
                 >= .1.3.6.1.2.1.1.1.0


                """)
    }

    @Test(arguments: ["--rate 0", "--rate x", "--rate 1e9"])
    func `a rate that is none is refused`(words: String) async throws {
        let ending = try await Self.agent().run("access HOST -c wide \(words)")
        let errors = "snmpaccess: expected requests a second, 0.01 to 1000, after --rate\n"
        #expect(ending == Ending(status: 1, errors: errors))
    }
}
