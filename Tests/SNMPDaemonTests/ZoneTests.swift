import Foundation
import TestPrograms
import Testing

@Suite(
    "snmpagent at a link-local address",
    .enabled("a network namespace needs root") { try await Network.canBeMade })
struct ZoneTests {
    private static let place = "[fe80::a1%uplink0]:161"
    private static let listen = [
        "--listen", "127.0.0.1:161", "--listen", place, "--accept-any-host",
    ]

    private static func link(index: Int) -> String {
        """
        set -e
        ip link add uplink0 index \(index) type ifb
        ip addr add fe80::a1/64 dev uplink0 nodad
        ip link set uplink0 up
        """
    }

    /// Runs a shell in the daemon's network.
    private static func run(_ script: String, beside daemon: Daemon) async throws {
        let ending = try await Network.of(daemon).run(["sh", "-c", script])
        #expect(ending == Ending(), "\(script)")
    }

    /// Asks over and over, until there is an answer.
    private static func expectAnswer(
        of daemon: Daemon, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let words = [
            Program.snmp.path, "get", "-v2c", "-c", "public", "-Oqv", "-t", "0.2", "-r", "0", place,
            "SNMPv2-MIB::sysServices.0",
        ]
        var ending = Ending(status: 1)
        for _ in 0..<100 where ending.status != 0 {
            ending = try await Network.of(daemon).run(words)
        }
        #expect(ending == Ending(output: "72\n"), sourceLocation: sourceLocation)
    }

    @Test func `an interface that comes, goes and comes back is followed, each told once`()
        async throws
    {
        let daemon = try await Daemon(Self.listen, by: Network.new)
        #expect(try daemon.addresses == ["127.0.0.1:161"])
        // Events of other links change nothing.
        try await Self.run("ip link add other0 type ifb; ip link set other0 up", beside: daemon)
        for index in [21, 22] {
            try await Self.run(Self.link(index: index), beside: daemon)
            try await Self.expectAnswer(of: daemon)
            try await Self.run("ip link set other0 down; ip link set other0 up", beside: daemon)
            try await Self.run("ip link del uplink0", beside: daemon)
            _ = try await daemon.program.line(with: "has gone")
        }
        // An interface that takes the name of another.
        try await Self.run(Self.link(index: 23), beside: daemon)
        try await Self.expectAnswer(of: daemon)
        try await Self.run(
            """
            set -e
            ip link set uplink0 down
            ip link set uplink0 name former0
            \(Self.link(index: 24))
            """, beside: daemon)
        try await Self.expectAnswer(of: daemon)
        let ending = try await daemon.stop()
        #expect(ending.status == 0)
        let lines = ending.errors.split(separator: "\n").filter { $0.contains("interface") }
        let comes = (
            " notice ", "at=\(Self.place)", "the interface of a listener has come; it listens"
        )
        let goes = (
            " warning ", "address=\(Self.place)",
            "the interface of a listener has gone; it listens once there is one again"
        )
        let expected = [
            (
                " warning ", "address=\(Self.place)",
                "it listens at an address once its interface is there"
            ),
            comes, goes, comes, goes, comes, goes, comes,
        ]
        #expect(lines.count == expected.count)
        for (line, (level, place, message)) in zip(lines, expected) {
            #expect(line.contains("\(level)\(message) ") && line.contains(place), "\(line)")
        }
    }

    @Test func `an interface that is there is said to be listened at`() async throws {
        let launcher = Program(
            path: "/usr/bin/unshare",
            prefix: [
                "-n", "sh", "-c", "ip link set lo up; \(Self.link(index: 7))\nexec \"$@\"", "sh",
            ])
        try await Daemon.run(Daemon(Self.listen + ["--strict-listen"], by: launcher)) { daemon in
            #expect(try daemon.addresses == ["127.0.0.1:161", Self.place])
            try await Self.expectAnswer(of: daemon)
        }
    }
}
