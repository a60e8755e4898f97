import Foundation
import TestPrograms
import Testing

/// RFC 3416 §4.2.2: a walk goes up from name to name, whatever comes and goes meanwhile.
@Suite(
    "RFC 3416 §4.2.2: walks while links, addresses and processes come and go",
    .enabled("a network namespace needs root") { try await Network.canBeMade },
    .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"))
struct ChurnTests {
    /// Links, addresses, routes, neighbours and sockets come and go until it is stopped: eight
    /// of each are there at a time. So do the processes that do it.
    private static let script = """
        number=8
        echo ready >&2
        while :; do
            number=$((number + 1))
            old=$((number - 8))
            ip link add x$number type ifb
            ip link set x$number up
            ip address add 10.0.$((number % 250)).1/24 dev x$number
            ip address add 2001:db8:$number::1/64 dev x$number
            ip neighbour add 10.0.$((number % 250)).2 lladdr 02:00:00:00:00:01 dev x$number
            ip link set x$old mtu 1400 2>/dev/null || true
            [ $old -le 8 ] || ip link del x$old
        done
        """

    private static let walks = [
        ["/usr/bin/snmpwalk", "-Cc"], ["/usr/bin/snmpbulkwalk", "-Cc", "-Cr50"],
        ["/usr/bin/snmpbulkwalk", "-Cc", "-Cr3"],
    ]

    /// Every table there is: each module of the network and of the host walked as one, and what
    /// is below enterprises.
    private static let subtrees =
        ["2", "4", "6", "7", "10", "25", "31"].map { "1.3.6.1.2.1.\($0)" } + ["1.3.6.1.4.1"]

    /// How long walks are begun.
    private static let duration = Duration.seconds(60)

    @Test func `for a minute no walk repeats a name or steps back`() async throws {
        try await Daemon.run(Daemon(["--listen", "127.0.0.1:161"], by: Network.new)) { daemon in
            let inside = Network.of(daemon)
            let churn = try await inside.start(["/bin/sh", "-c", Self.script])
            defer { churn.signal(SIGKILL) }
            _ = try await churn.line(with: "ready")
            var indexes: Set<Substring> = []
            let end = ContinuousClock.now + Self.duration
            var round = 0
            while ContinuousClock.now < end {
                let walk = Self.walks[round % Self.walks.count]
                round += 1
                for subtree in Self.subtrees {
                    let ending = try await inside.run(
                        walk + ["-v2c", "-cpublic", "-On", "-t10", "127.0.0.1", subtree],
                        environment: NetSNMP.environment)
                    #expect(ending.errors == "")
                    Self.expectRising(ending.instances, "\(walk) \(subtree)")
                    indexes.formUnion(
                        ending.instances.filter { $0.hasPrefix(".1.3.6.1.2.1.2.2.1.1.") })
                }
            }
            // It did change meanwhile.
            #expect(indexes.count > 12)
        }
    }

    private static func expectRising(_ instances: [Substring], _ comment: Comment) {
        let names = instances.map { line in
            line.prefix { $0 != " " }.split(separator: ".").compactMap { UInt32($0) }
        }
        #expect(!names.isEmpty, comment)
        for (name, next) in zip(names, names.dropFirst()) {
            #expect(name.lexicographicallyPrecedes(next), comment)
        }
    }
}
