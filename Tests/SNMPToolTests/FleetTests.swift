import Foundation
import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("Many hosts") struct FleetTests {
    static let object = "1.3.6.1.4.1.99.1.1.0"

    static func agent(_ script: @escaping FakeAgent.Script = answer) async throws -> FakeAgent {
        try await FakeAgent(script)
    }

    @Sendable static func answer(_ request: Message, _ position: Int) -> [FakeAgent.Reply] {
        [.message(FakeTree.rows(3).reply(to: request))]
    }

    private func run(_ line: String, targets: String = "") async throws -> Ending {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "targets-\(UUID().uuidString)")
        try Data(targets.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let words = line.split(separator: " ").map {
            $0 == "FILE" ? file.path(percentEncoded: false) : String($0)
        }
        return try await Program.snmp.run(words, environment: NetSNMP.ownEnvironment)
    }

    private func lines(_ ending: Ending) -> [Substring] {
        ending.output.split(separator: "\n").sorted()
    }

    @Test func `each line begins with its host, and a community of its own counts`() async throws {
        let (first, second) = try await (Self.agent(), Self.agent())
        let targets = "# hosts\n\n\(first.peer)\n  \(second.peer) other\n"
        let ending = try await run(
            "get -On -csecret -t30 --targets FILE \(Self.object)", targets: targets)
        let expected = [first, second].map { "\($0.peer): .\(Self.object) = Gauge32: 0" }
        #expect(lines(ending) == expected.sorted().map { $0[...] })
        #expect(ending.status == 0 && ending.errors.isEmpty)
        #expect(first.requests.map(\.community) == ["secret"])
        #expect(second.requests.map(\.community) == ["other"])
    }

    @Test func `a walk of hosts that are named one by one`() async throws {
        let (first, second) = try await (Self.agent(), Self.agent())
        let ending = try await run(
            "walk -On -csecret -t30 --host \(first.peer) --host=\(second.peer) 1.3.6.1.4.1.99.1")
        let expected = [first, second].flatMap { agent in
            (0..<3).map { "\(agent.peer): .1.3.6.1.4.1.99.1.1.\($0 * 100) = Gauge32: \($0)" }
        }
        #expect(lines(ending) == expected.sorted().map { $0[...] })
    }

    @Test func `the worst end is that of all, and each error has its host`() async throws {
        let (good, silent) = try await (Self.agent(), Self.agent { _, _ in [] })
        let ending = try await run(
            "get -On -csecret -t0.1 -r0 --host \(good.peer) --host \(silent.peer) "
                + "--host nonsense.invalid \(Self.object)")
        #expect(ending.status == 1)
        #expect(ending.output == "\(good.peer): .\(Self.object) = Gauge32: 0\n")
        let errors = ending.errors.split(separator: "\n").sorted()
        #expect(
            errors
                == [
                    "\(silent.peer): Timeout: No Response from \(silent.peer).",
                    "\(silent.peer): \(SilenceTests.notTold)",
                    "nonsense.invalid: snmpget: Unknown host (nonsense.invalid)",
                ].sorted().map { $0[...] })
    }

    @Test func `no value makes a line without a host`() async throws {
        let agent = try await Self.agent { request, _ in
            [.message(request.reply([VarBind([1, 3, 6, 1, 9], .octetString("a\n10.0.0.1: b"))]))]
        }
        let ending = try await run("get -On -csecret -t30 --host \(agent.peer) 1.3.6.1.9")
        #expect(
            ending.output == "\(agent.peer): .1.3.6.1.9 = STRING: \"a\\n10.0.0.1: b\"\n")
    }

    @Test func `in JSON the host is a member`() async throws {
        let agent = try await Self.agent()
        let ending = try await run(
            "get --json -On -csecret -t30 --host \(agent.peer) --host nonsense.invalid \(Self.object)"
        )
        let start = #"{"host":"\#(agent.peer)","name":".\#(Self.object)""#
        let fault =
            #"{"host":"nonsense.invalid","error":"command","message":"#
            + #""snmpget: Unknown host (nonsense.invalid)"}"#
        #expect(lines(ending).count == 2)
        #expect(lines(ending).contains { $0.hasPrefix(start) })
        #expect(lines(ending).contains { $0 == fault })
        #expect(ending.status == 1 && ending.errors.isEmpty)
    }

    @Test func `of many hosts so many are asked at a time`() async throws {
        // Each is asked when the one before has answered.
        let agents = try await [Self.agent(), Self.agent(), Self.agent()]
        let hosts = agents.map { "--host \($0.peer)" }.joined(separator: " ")
        let ending = try await run(
            "get -On -csecret -t30 --concurrency 1 \(hosts) \(Self.object)")
        let expected = agents.map { "\($0.peer): .\(Self.object) = Gauge32: 0\n" }
        #expect(ending == Ending(output: expected.joined()))
    }

    @Test func `what is wrong for every host is said once`() async throws {
        let ending = try await run("get -cx --host a --host b nonsense.0")
        let error = "nonsense.0: Unknown Object Identifier (Sub-id not found: (top) -> nonsense)\n"
        #expect(ending == Ending(status: 1, errors: error))
    }

    /// The third word may be a part of a community, so that it is not shown.
    @Test func `a line that is none is told by its number`() async throws {
        let ending = try await run(
            "get -cx --targets FILE 1.3", targets: "# hosts\n\na b\nc d e\n")
        #expect(ending.errors.hasSuffix(":4: expected HOST [COMMUNITY], found 2 words behind c\n"))
        #expect(ending.status == 1 && ending.output.isEmpty)
    }
}
