import Foundation
import Glibc
import TestPrograms
import Testing

@Suite(
    "snmpagent reads its file anew at SIGHUP",
    .enabled("a network namespace needs root") { try await Network.canBeMade })
struct FileReloadTests {
    /// A file, and a daemon that reads it, in a network of its own.
    private final class Subject: Sendable {
        let daemon: Daemon
        private let file: URL

        init(_ text: String) async throws {
            file = FileManager.default.temporaryDirectory.appending(
                path: "snmp-reload-\(UUID().uuidString).conf")
            try Data(text.utf8).write(to: file)
            daemon = try await Daemon(
                ["--config", file.path(percentEncoded: false)], by: Network.new)
        }

        deinit { try? FileManager.default.removeItem(at: file) }

        /// - Returns: the line of the log that says how the reload went.
        func reload(_ text: String, awaiting message: String) async throws -> String {
            try Data(text.utf8).write(to: file)
            daemon.program.signal(SIGHUP)
            return try await daemon.program.line(with: message)
        }

        /// The value as the community sees it at an address; nil without an answer.
        func value(
            of name: String, _ community: String, at address: String = "127.0.0.1"
        ) async throws -> String? {
            let ending = try await Network.of(daemon).run([
                Program.snmp.path, "get", "-v2c", "-c", community, "-Oqvt", "-t0.5", "-r0", address,
                name,
            ])
            return ending.status == 0
                ? ending.output.trimmingCharacters(in: .whitespacesAndNewlines) : nil
        }
    }

    private static let location = "SNMPv2-MIB::sysLocation.0"
    private static let upTime = "DISMAN-EVENT-MIB::sysUpTimeInstance"

    @Test func `rules, texts and addresses change, and what the agent knows goes on`() async throws
    {
        let subject = try await Subject(
            "agentAddress 127.0.0.1\ncommunity old\nsysLocation here\n")
        #expect(try await subject.value(of: Self.location, "old") == "here")
        let before = try #require(
            try await subject.value(of: Self.upTime, "old").flatMap { Int($0) })

        _ = try await subject.reload(
            """
            agentAddress 127.0.0.1,127.0.0.2:1161
            community new
            sysLocation there
            override 1.3.6.1.4.1.99.1.0 integer 7

            """, awaiting: " notice reloaded")
        #expect(try await subject.value(of: Self.location, "old") == nil)
        #expect(try await subject.value(of: Self.location, "new") == "there")
        let second = "127.0.0.2:1161"
        #expect(try await subject.value(of: "1.3.6.1.4.1.99.1.0", "new", at: second) == "7")
        let after = try #require(
            try await subject.value(of: Self.upTime, "new").flatMap { Int($0) })
        #expect(after >= before)

        let failure = try await subject.reload(
            "agentAddress 127.0.0.1\ncommunity other\nsysLocatoin x\nsysServices x\n",
            awaiting: "not reloaded")
        #expect(failure.contains(":3: ") && failure.contains("; ") && failure.contains(":4: "))
        #expect(failure.contains("\"sysLocatoin\""))
        #expect(try await subject.value(of: Self.location, "other") == nil)
        #expect(try await subject.value(of: Self.location, "new", at: second) == "there")

        // Only a line that came later says so of this reload.
        _ = try await subject.reload(
            "agentAddress 127.0.0.1\ncommunity last\n", awaiting: "reloaded")
        for _ in 0..<200 where try await subject.value(of: Self.location, "last") == nil {
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(try await subject.value(of: Self.location, "last") == "")
        #expect(try await subject.value(of: Self.location, "last", at: second) == nil)
        #expect(try await subject.daemon.stop().status == 0)
    }

    @Test func `a listener that cannot be bound changes nothing, notifications neither`()
        async throws
    {
        let rules = "agentAddress 127.0.0.1\ncommunity old\n"
        let subject = try await Subject(rules + "authtrapenable 2\n")
        let enabled = "SNMPv2-MIB::snmpEnableAuthenTraps.0"
        let second = try await Daemon(
            ["--listen", "127.0.0.2"], by: Network.of(subject.daemon))
        let failure = try await subject.reload(
            rules + "agentAddress 127.0.0.2\nauthtrapenable 1\nsysLocation x\n",
            awaiting: "not reloaded, all stays as it was")
        #expect(
            failure.contains(".conf:3: cannot listen at 127.0.0.2:161: Address already in use"))
        #expect(try await subject.value(of: enabled, "old") == "disabled")
        #expect(try await subject.value(of: Self.location, "old") == "")
        try await second.stop()
        _ = try await subject.reload(
            rules + "agentAddress 127.0.0.2\nauthtrapenable 1\n", awaiting: " notice reloaded")
        #expect(try await subject.value(of: enabled, "old") == "enabled")
        #expect(try await subject.daemon.stop().status == 0)
    }

    @Test func `what a command wrote is kept where its line is the same`() async throws {
        let rules =
            "agentAddress 127.0.0.1\ncommunity old\nextend -cacheTime 600 slow /bin/sleep 1.5\n"
        let subject = try await Subject(rules)
        let result = "1.3.6.1.4.1.8072.1.3.2.3.1.4.4.115.108.111.119"
        let end = ContinuousClock.now + .seconds(60)
        while try await subject.value(of: result, "old") != "0" {
            try #require(ContinuousClock.now < end)
            try await Task.sleep(for: .milliseconds(50))
        }
        _ = try await subject.reload(rules + "sysLocation x\n", awaiting: " notice reloaded")
        #expect(try await subject.value(of: result, "old") == "0")
        #expect(try await subject.value(of: Self.location, "old") == "x")
        #expect(try await subject.daemon.stop().status == 0)
    }
}
