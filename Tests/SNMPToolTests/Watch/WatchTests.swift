import Foundation
import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("snmp watch") struct WatchTests {
    /// An agent whose clock and counters go on by two seconds and 100 octets with each request
    /// for sysUpTime.0; it does not answer those that `isLost` names.
    static func agent(isLost: @escaping @Sendable (Int) -> Bool = { _ in false }) async throws
        -> FakeAgent
    {
        try await FakeAgent { request, position in
            if isLost(position) { return [] }
            let time = UInt32(position)
            let tree = FakeTree([
                VarBind(NotificationName.sysUpTime, .timeTicks(1000 + time * 200)),
                VarBind([1, 3, 6, 1, 2, 1, 1, 5, 0], .octetString("core\u{1B}[2J")),
                VarBind(
                    [1, 3, 6, 1, 2, 1, 2, 2, 1, 10, 1], .counter32(UInt32.max - 99 &+ time * 200)),
                VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 10, 2], .counter32(5)),
            ])
            return [.message(tree.reply(to: request))]
        }
    }

    private static let words = "--interval 2 -csecret -t30 HOST ifInOctets.1 sysName.0"

    private static func withoutTimes(_ ending: Ending) -> Ending {
        Ending(
            status: ending.status,
            output: ending.output.replacing(
                /\d{4}-\d\d-\d\d(.)\d\d:\d\d:\d\d/, with: { "T\($0.output.1)" }),
            errors: ending.errors)
    }

    @Test func `lines for a file: values, and of counters the rate from the second on`()
        async throws
    {
        let agent = try await Self.agent()
        let ending = try await agent.run("watch --count 2 \(Self.words)")
        #expect(
            Self.withoutTimes(ending)
                == Ending(
                    output: """
                        T  IF-MIB::ifInOctets.1 = Counter32: 4294967196
                        T  SNMPv2-MIB::sysName.0 = STRING: core.[2J
                        T  IF-MIB::ifInOctets.1 = Counter32: 100 (100/s)
                        T  SNMPv2-MIB::sysName.0 = STRING: core.[2J

                        """))
    }

    @Test func `JSON: the time first, the rate last`() async throws {
        let agent = try await Self.agent()
        let ending = try await agent.run("watch --json --count 2 \(Self.words)")
        let lines = Self.withoutTimes(ending).output.split(separator: "\n").map {
            String($0).replacing("\(agent.peer)", with: "HOST")
        }
        let first =
            #"{"time":"TTZ","host":"HOST","name":"IF-MIB::ifInOctets.1","#
            + #""oid":"1.3.6.1.2.1.2.2.1.10.1","type":"Counter32","#
        #expect(lines.count == 4)
        #expect(lines.first == first + #""value":4294967196}"#)
        #expect(lines.dropFirst(2).first == first + #""value":100,"rate":100}"#)
    }

    @Test func `a subtree is a line for each row`() async throws {
        let agent = try await Self.agent()
        let ending = try await agent.run("watch --count 1 -Oq -csecret -t30 HOST ifInOctets")
        #expect(
            Self.withoutTimes(ending)
                == Ending(
                    output: """
                        T  IF-MIB::ifInOctets.1 100
                        T  IF-MIB::ifInOctets.2 5

                        """))
    }

    @Test func `a reply that is lost is told, and the next one counts`() async throws {
        let agent = try await Self.agent { $0 == 1 }
        let ending = try await agent.run(
            "watch --count 3 --interval 2 -Oq -r0 -t0.2 -csecret HOST ifInOctets.1")
        #expect(
            Self.withoutTimes(ending)
                == Ending(
                    output: """
                        T  IF-MIB::ifInOctets.1 4294967196
                        T  IF-MIB::ifInOctets.1 300 (100/s)

                        """, errors: "Timeout: No Response from \(agent.peer)\n"))
    }

    @Test func `where nothing answers it fails, and says why`() async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let ending = try await agent.run("watch --count 1 -r0 -t0.1 -csecret HOST ifInOctets.1")
        #expect(ending.status == 1)
        #expect(ending.errors.contains("\nWhy: "))
    }

    @Test(arguments: [
        ("watch -cx HOST", "Missing object name", true),
        (
            "watch -cx --interval 0.01 HOST sysName.0",
            "snmpwatch: expected seconds, 0.1 or more, after --interval", false
        ),
        (
            "watch -cx --count 0 HOST sysName.0",
            "snmpwatch: expected samples, 1 or more, after --count", false
        ),
        ("top -cx HOST sysName.0", "snmptop: extra argument: sysName.0", false),
        ("top HOST", "No community name specified.", true),
    ]) func `what is wrong on the command line`(
        _ line: String, _ message: String, _ showsUsage: Bool
    ) async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let ending = try await agent.run(line)
        #expect(ending.status == 1)
        #expect(ending.errors.hasPrefix(message + "\n"))
        #expect(ending.errors.contains("USAGE") == showsUsage)
        #expect(agent.requests.isEmpty)
    }
}
