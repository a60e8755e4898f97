import Foundation
import TestPrograms
import Testing

@Suite(
    "snmpagent's notifications, received by net-snmp's snmptrapd",
    .enabled(if: Snmptrapd.isInstalled, "\(Snmptrapd.isMissing)"))
struct NotificationTests {
    private static let linux = ".1.3.6.1.4.1.8072.3.2.10"
    private static let traps = ".1.3.6.1.6.3.1.1.5"

    /// The line of snmptrapd for a notification.
    private static func line(
        _ kind: String, _ name: String, _ varBinds: [String] = [], of enterprise: String = linux
    ) -> String {
        let all =
            [
                ".1.3.6.1.2.1.1.3.0 = Timeticks: (T)",
                ".1.3.6.1.6.3.1.1.4.1.0 = OID: \(name)",
            ] + varBinds + [".1.3.6.1.6.3.1.1.4.3.0 = OID: \(enterprise)"]
        return "\(kind), SNMP v2c, community tell-me; 0.0.0.0 . 0 0; "
            + all.joined(separator: "\t")
    }

    private static func link(_ index: Int, _ adminStatus: Int, _ operStatus: Int) -> [String] {
        [(1, index), (7, adminStatus), (8, operStatus)].map { column, value in
            ".1.3.6.1.2.1.2.2.1.\(column).\(index) = INTEGER: \(value)"
        }
    }

    private static let shutdown = ".1.3.6.1.4.1.8072.4.0.2"

    /// A network with a link that is down (13), and a veth (20) whose peer (21) is down.
    private static let links = Program(
        path: "/usr/bin/unshare",
        prefix: [
            "-n", "sh", "-ec",
            """
            ip link set lo up
            ip link add idle0 index 13 type ifb
            ip link add near0 index 20 type veth peer name far0 index 21
            ip link set near0 up
            exec "$@"
            """, "sh",
        ])

    @Test(.enabled("a network namespace needs root") { try await Network.canBeMade })
    func `start, links, refused requests and end, as traps and as informs`() async throws {
        try await Snmptrapd.run(by: Self.links, at: ["udp:127.0.0.1:162", "udp6:[::1]:1162"]) {
            snmptrapd in
            let network = Network.of(processID: snmptrapd.processID)
            let arguments = [
                "--notify", "127.0.0.1", "--notify-inform", "udp6:[::1]:1162",
                "--notify-community", "tell-me", "--auth-traps",
            ]
            let daemon = try await Daemon(arguments, by: network)
            let ending = try await Self.provoke(daemon, network, snmptrapd)
            #expect(ending.status == 0)
            #expect(!ending.errors.contains("tell-me"))
            let heard = try await snmptrapd.notifications(until: 2, with: Self.shutdown)
            for kind in ["TRAP2", "INFORM"] {
                let expected = [
                    Self.line(kind, "\(Self.traps).1"),
                    Self.line(kind, "\(Self.traps).4", Self.link(13, 1, 1)),
                    Self.line(kind, "\(Self.traps).3", Self.link(13, 2, 2)),
                    // The peer is still down: lowerLayerDown(7).
                    Self.line(kind, "\(Self.traps).3", Self.link(20, 2, 2)),
                    Self.line(kind, "\(Self.traps).4", Self.link(20, 1, 7)),
                    Self.line(kind, "\(Self.traps).5"),
                    Self.line(kind, Self.shutdown, of: ".1.3.6.1.4.1.8072.4"),
                ]
                #expect(heard.filter { $0.hasPrefix(kind) } == expected)
            }
            // A restart is a start.
            try await Daemon.run(Daemon(arguments, by: network)) { _ in
                let again = try await snmptrapd.notifications(until: 4, with: "\(Self.traps).1")
                #expect(
                    again.last { $0.hasPrefix("TRAP2") } == Self.line("TRAP2", "\(Self.traps).1"))
            }
        }
    }

    /// Makes happen what there is a notification of, one after the other.
    private static func provoke(
        _ daemon: Daemon, _ network: Program, _ snmptrapd: Snmptrapd
    ) async throws -> Ending {
        _ = try await snmptrapd.notifications(until: 2, with: "\(traps).1")
        let changes = [
            (13, "idle0", "up", "4"), (13, "idle0", "down", "3"), (20, "near0", "down", "3"),
            (20, "near0", "up", "4"),
        ]
        for (index, link, state, number) in changes {
            let ending = try await network.run(["/usr/sbin/ip", "link", "set", link, state])
            #expect(ending == Ending())
            let text = "\(traps).\(number)\t.1.3.6.1.2.1.2.2.1.1.\(index) "
            _ = try await snmptrapd.notifications(until: 2, with: text)
        }
        let ask = [
            Program.snmp.path, "get", "-v2c", "-r0", "-Oqv", "-c",
        ]
        let names = [".1.3.6.1.2.1.31.1.1.1.14.13", ".1.3.6.1.2.1.11.30.0"]
        let enabled = try await network.run(ask + ["public", "-t10", "127.0.0.1"] + names)
        #expect(enabled == Ending(output: "enabled\nenabled\n"))
        let refused = try await network.run(ask + ["wrong", "-t0.1", "127.0.0.1"] + names)
        #expect(refused.status == 1)
        _ = try await snmptrapd.notifications(until: 2, with: "\(traps).5")
        return try await daemon.stop()
    }

    /// A GetRequest of sysUpTime.0 for the community `wrong`.
    private static let wrongRequest: [UInt8] =
        [0x30, 0x25, 0x02, 0x01, 0x01, 0x04, 0x05] + Array("wrong".utf8)
        + [0xA0, 0x19, 0x02, 0x01, 0x01, 0x02, 0x01, 0x00, 0x02, 0x01, 0x00, 0x30, 0x0E]
        + [0x30, 0x0C, 0x06, 0x08, 0x2B, 0x06, 0x01, 0x02, 0x01, 0x01, 0x03, 0x00, 0x05, 0x00]

    @Test func `of a flood of wrong communities one a second is told`() async throws {
        try await Snmptrapd.run { snmptrapd in
            let start = ContinuousClock.now
            let target = try #require(snmptrapd.addresses.first)
            let daemon = try await Daemon([
                "--listen", "127.0.0.1:0", "--notify", target, "--auth-traps",
            ])
            let port = try #require(UInt16(daemon.address.split(separator: ":").last ?? ""))
            for round in 1...20 {
                for _ in 0..<100 {
                    #expect(Datagram.send(Self.wrongRequest, toPort: port))
                }
                // Else the kernel would drop some.
                try await daemon.awaitValue(
                    "\(round * 100)", of: "SNMPv2-MIB::snmpInBadCommunityNames.0")
            }
            try await daemon.stop()
            let heard = try await snmptrapd.notifications(until: 1, with: Self.shutdown)
            let seconds = start.duration(to: .now).components.seconds
            let told = heard.count { $0.contains("\(Self.traps).5\t") }
            #expect((1...(seconds + 1)).contains(Int64(told)))
        }
    }

    @Test func `without --auth-traps no refused request is told`() async throws {
        try await Snmptrapd.run { snmptrapd in
            let target = try #require(snmptrapd.addresses.last)
            let daemon = try await Daemon(["--listen", "127.0.0.1:0", "--notify", target])
            let port = try #require(UInt16(daemon.address.split(separator: ":").last ?? ""))
            #expect(Datagram.send(Self.wrongRequest, toPort: port))
            try await daemon.awaitValue("1", of: "SNMPv2-MIB::snmpInBadCommunityNames.0")
            try await daemon.expect("SNMPv2-MIB::snmpEnableAuthenTraps.0", "disabled")
            try await daemon.expect("SNMPv2-MIB::snmpOutTraps.0", "1")
            try await daemon.stop()
            let heard = try await snmptrapd.notifications(until: 1, with: Self.shutdown)
            #expect(heard.count == 2)
        }
    }

    @Test(arguments: [
        ("--notify", "udp:a:b", "expected a port of 0 to 65535, found \"b\""),
        ("--notify-inform", "", "expected a host in \"\""),
        ("--notify", "tcp:127.0.0.1", "expected udp or udp6, found the transport \"tcp\""),
    ])
    func `a target that is no address is refused at the start`(
        _ option: String, _ word: String, _ reason: String
    ) async throws {
        let ending = try await Program.snmpagent.run(["--listen", "127.0.0.1:0", option, word])
        #expect(ending == Ending(status: 1, errors: "snmpagent: \(option): \(reason)\n"))
    }
}
