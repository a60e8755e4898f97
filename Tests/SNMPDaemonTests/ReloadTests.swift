import Foundation
import Glibc
import TestPrograms
import Testing

@Suite(
    "snmpagent takes its options anew at SIGHUP",
    .enabled("a network namespace needs root") { try await Network.canBeMade },
    .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"))
struct ReloadTests {
    /// A file of hosts that a daemon has in the place of /etc/hosts, in a network of its own.
    private final class Hosts: Sendable {
        private let file: URL

        init(_ address: String) throws {
            file = FileManager.default.temporaryDirectory.appending(
                path: "snmp-hosts-\(UUID().uuidString)")
            try name(address)
        }

        deinit { try? FileManager.default.removeItem(at: file) }

        /// Gives `agent.test` this address; none for an empty one.
        func name(_ address: String) throws {
            // In place, since the file is mounted.
            let handle = FileHandle(forWritingAtPath: file.path(percentEncoded: false))
            let text = Data((address.isEmpty ? "" : "\(address) agent.test\n").utf8)
            guard let handle else { return try text.write(to: file) }
            try handle.truncate(atOffset: 0)
            try handle.write(contentsOf: text)
            try handle.close()
        }

        /// - Parameter last: what the shell runs before the program, and the words before it.
        func launcher(_ setup: String = ":", _ prefix: String = "") -> Program {
            let script = """
                set -e
                ip link set lo up
                mount --bind "$0" /etc/hosts
                \(setup)
                exec \(prefix) "$@"
                """
            return Program(
                path: "/usr/bin/unshare",
                prefix: ["-n", "-m", "sh", "-c", script, file.path(percentEncoded: false)])
        }
    }

    private static func expect(
        from source: String, at address: String, isAnswered: Bool, by daemon: Daemon,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let kind = RequestKind.getRequest
        let tool = try await kind.start(
            community: "public", from: source, at: address, isAnswered: isAnswered,
            by: Network.of(daemon))
        try await kind.expectEnd(
            of: tool, isAnswered: isAnswered, "\(source) at \(address)",
            sourceLocation: sourceLocation)
    }

    @Test func `names of accepted hosts are looked up again, and a failure changes nothing`()
        async throws
    {
        let hosts = try Hosts("127.0.0.1")
        let arguments = ["--accept-host", "agent.test"]
        let daemon = try await Daemon(arguments, by: hosts.launcher())
        try await Self.expect(from: "127.0.0.1", at: "127.0.0.1", isAnswered: true, by: daemon)
        try await Self.expect(from: "127.0.0.3", at: "127.0.0.1", isAnswered: false, by: daemon)

        try hosts.name("")
        daemon.program.signal(SIGHUP)
        let failure = try await daemon.program.line(with: "not reloaded, all stays as it was")
        #expect(failure.contains(" error ") && failure.contains("reason=--accept-host: "))
        #expect(failure.contains("\"agent.test\""))
        try await Self.expect(from: "127.0.0.1", at: "127.0.0.1", isAnswered: true, by: daemon)

        try hosts.name("127.0.0.3")
        daemon.program.signal(SIGHUP)
        _ = try await daemon.program.line(with: " notice reloaded")
        try await Self.expect(from: "127.0.0.3", at: "127.0.0.1", isAnswered: true, by: daemon)
        try await Self.expect(from: "127.0.0.1", at: "127.0.0.1", isAnswered: false, by: daemon)

        let ending = try await daemon.stop()
        #expect(ending.status == 0)
        let lines = ending.errors.split(separator: "\n").filter { $0.contains("reloaded") }
        #expect(lines.count == 2)
        // Nothing of a request but one line for who was denied.
        #expect(ending.errors.components(separatedBy: " notice denied").count - 1 == 2)
    }

    @Test func `a listener goes to where its name is now, and the agent goes on`() async throws {
        let hosts = try Hosts("127.0.0.1")
        let arguments = ["--listen", "agent.test", "--accept-any-host"]
        try await Daemon.run(Daemon(arguments, by: hosts.launcher())) { daemon in
            try await Self.expect(from: "127.0.0.9", at: "127.0.0.1", isAnswered: true, by: daemon)
            try hosts.name("127.0.0.2")
            daemon.program.signal(SIGHUP)
            _ = try await daemon.program.line(with: " notice reloaded")
            try await Self.expect(from: "127.0.0.9", at: "127.0.0.2", isAnswered: true, by: daemon)
            try await Self.expect(from: "127.0.0.9", at: "127.0.0.1", isAnswered: false, by: daemon)
            let words = ["get", "-v2c", "-c", "public", "-Oqv", "127.0.0.2"]
            let counters = ["SNMPv2-MIB::snmpInPkts.0", "SNMP-FRAMEWORK-MIB::snmpEngineBoots.0"]
            let ending = try await Network.of(daemon).run(
                [Program.snmp.path] + words + counters)
            #expect(ending == Ending(output: "3\n1\n"))
        }
    }

    @Test func `a port that needs a right is refused by name, and the old one stays`()
        async throws
    {
        let hosts = try Hosts("127.0.0.1")
        let limit = "/proc/sys/net/ipv4/ip_unprivileged_port_start"
        let launcher = hosts.launcher(
            "echo 0 > \(limit)",
            "setpriv --reuid 65534 --regid 65534 --clear-groups --inh-caps=-all")
        let arguments = ["--listen", "agent.test", "--accept-any-host"]
        try await Daemon.run(Daemon(arguments, by: launcher)) { daemon in
            let ending = try await Network.of(daemon).run(["sh", "-c", "echo 1024 > \(limit)"])
            #expect(ending == Ending())
            try hosts.name("127.0.0.2")
            daemon.program.signal(SIGHUP)
            let failure = try await daemon.program.line(with: "not reloaded, all stays as it was")
            let reason =
                "reason=--listen: cannot listen at 127.0.0.2:161: Permission denied; "
                + "a port below 1024 needs CAP_NET_BIND_SERVICE"
            #expect(failure.contains(reason))
            try await Self.expect(from: "127.0.0.9", at: "127.0.0.1", isAnswered: true, by: daemon)
        }
    }
}
