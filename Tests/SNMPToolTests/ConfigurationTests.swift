import Foundation
import SNMP
import SNMPTransport
import TestAgents
import TestPrograms
import Testing

@Suite("snmp.conf") final class ConfigurationTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "conf-\(UUID().uuidString)")
    private var path: String { folder.path(percentEncoded: false) }

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private func write(_ text: String, to name: String = "snmp.conf") throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    static func agent() async throws -> FakeAgent {
        try await FakeAgent { request, _ in [.message(RecordTests.values.reply(to: request))] }
    }

    private func run(_ line: String, _ agent: FakeAgent) async throws -> Ending {
        try await agent.run(line, environment: ["SNMPCONFPATH": path])
    }

    @Test func `version, community, and how something is printed`() async throws {
        let agent = try await Self.agent()
        try write(
            """
            # a comment

              defVersion 1
            defCommunity "se cret"
            [snmp] quickPrinting yes
            [snmpd] printValueOnly yes
            [snmp]
            printNumericEnums true
            """)
        try write("suffixPrinting 1\n", to: "snmp.local.conf")
        let ending = try await run("get -mALL -t30 HOST ifOperStatus.1", agent)
        #expect(ending == Ending(output: "ifOperStatus.1 2\n"))
        #expect(agent.requests.map(\.version) == [.version1])
        #expect(agent.requests.map(\.community) == ["se cret"])
    }

    @Test func `the command line comes before it, but for how something is printed`() async throws {
        let agent = try await Self.agent()
        try write("defVersion 1\ndefCommunity other\nprintNumericOids 1\nescapeQuotes 1\n")
        let ending = try await run("get -v2c -csecret -OS -t30 HOST 1.3.6.1.4.1.99.1.0", agent)
        #expect(
            ending == Ending(output: ".1.3.6.1.4.1.99.1.0 = Counter64: 18446744073709551615\n"))
        #expect(agent.requests.map(\.version) == [.version2c])
        #expect(agent.requests.map(\.community) == ["secret"])
        let long = try await run(
            "get -csecret -v2c --oidOutputFormat=1 -t30 HOST 1.3.6.1.4.1.99.1.0", agent)
        #expect(long == Ending(output: "enterprises.99.1.0 = Counter64: 18446744073709551615\n"))
    }

    @Test func `no module in Debian's file takes no name away`() async throws {
        try write("mibs :\n")
        let ending = try await run("get -csecret -t30 HOST ifOperStatus.1", try await Self.agent())
        #expect(ending == Ending(output: "IF-MIB::ifOperStatus.1 = INTEGER: down(2)\n"))
    }

    @Test func `what is wrong is told, and the rest counts`() async throws {
        try write("nonsense 1\nquickPrinting maybe\nincludeFile x\npersistentDir /x\ntimeout 9\n")
        let ending = try await run(
            "get -csecret -On HOST 1.3.6.1.4.1.99.1.0", try await Self.agent())
        let errors = """
            \(path)/snmp.conf: line 2: Error: Should be yes|no|true|false|0|1
            \(path)/snmp.conf: line 3: Error: includeFile is not supported
            \(path)/snmp.conf: line 1: Warning: Unknown token: nonsense.

            """
        #expect(
            ending
                == Ending(
                    output: ".1.3.6.1.4.1.99.1.0 = Counter64: 18446744073709551615\n",
                    errors: errors))
        try write("nonsense 1\nnoTokenWarnings yes\n")
        let quiet = try await run(
            "get -csecret -On HOST 1.3.6.1.4.1.99.1.0", try await Self.agent())
        #expect(quiet.errors.isEmpty)
    }

    @Test func `an alias, and the port that is not named`() async throws {
        let agent = try await Self.agent()
        try write("alias here udp:\(agent.peer)\n")
        let ending = try await Program.snmp.run(
            ["get", "-csecret", "-On", "alias:here", "1.3.6.1.4.1.99.1.0"],
            environment: NetSNMP.ownEnvironment.merging(["SNMPCONFPATH": path]) { $1 })
        #expect(ending.status == 0)
        try write("defaultPort \(agent.peer.port)\n")
        let other = try await Program.snmp.run(
            ["get", "-csecret", "-On", "127.0.0.1", "1.3.6.1.4.1.99.1.0"],
            environment: NetSNMP.ownEnvironment.merging(["SNMPCONFPATH": path]) { $1 })
        #expect(other == ending)
    }

    @Test func `the address that requests leave from`() async throws {
        let agent = try await Self.agent()
        let ending = try await run(
            "get -d -csecret -On -t30 --clientaddr=127.0.0.1 HOST 1.3.6.1.4.1.99.1.0", agent)
        #expect(ending.status == 0)
        #expect(ending.errors.contains("->[127.0.0.1]:"))
        #expect(!ending.errors.contains("->[0.0.0.0]:"))
    }
}
