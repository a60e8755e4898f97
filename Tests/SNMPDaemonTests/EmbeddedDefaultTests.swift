import Foundation
import TestPrograms
import Testing

@Suite(
    "snmpagent without options",
    .enabled("a network namespace, where port 161 is free, needs root") {
        try await Network.canBeMade
    })
struct EmbeddedDefaultTests {
    private static func get(beside daemon: Daemon, _ host: String) async throws -> Ending {
        try await Network.of(daemon).run([
            Program.snmp.path, "get", "-v2c", "-c", "public", "-Oqv", host,
            "SNMPv2-MIB::sysServices.0",
        ])
    }

    @Test func `everything is readable by public, on loopback, for this host alone`() async throws {
        try await Daemon.run(Daemon([], by: Network.new)) { daemon in
            #expect(
                daemon.announcement.contains(
                    " accepts=127.0.0.0/8, ::1 at=127.0.0.1:161, [::1]:161"
                        + " readable=everything by the community public"))
            for host in ["127.0.0.1", "udp6:[::1]"] {
                let ending = try await Self.get(beside: daemon, host)
                #expect(ending == Ending(status: 0, output: "72\n", errors: ""))
            }
        }
    }

    @Test(arguments: ["127.0.0.1:161", "udp6:[::1]:161"])
    func `where another agent has port 161 it is 1161, and 161 is left alone`(
        taken: String
    ) async throws {
        try await Daemon.run(Daemon(["--listen", taken], by: Network.new)) { other in
            try await Daemon.run(Daemon([], by: Network.of(other))) { daemon in
                #expect(daemon.announcement.contains(" at=127.0.0.1:1161, [::1]:1161 "))
                let notice = try await daemon.program.line(with: " notice ")
                #expect(notice.hasSuffix("Address already in use; port 1161 instead"))
                let ending = try await Self.get(beside: daemon, "127.0.0.1:1161")
                #expect(ending == Ending(status: 0, output: "72\n", errors: ""))
                // What is not in use can still be bound.
                let free = taken.contains("[") ? "127.0.0.1:161" : "udp6:[::1]:161"
                try await Daemon.run(Daemon(["--listen", free], by: Network.of(other))) { _ in }
            }
        }
    }
}
