import Foundation
import TestPrograms
import Testing

@Suite(
    "snmpagent and a host of another network namespace",
    .enabled("a network namespace needs root") { try await Network.canBeMade },
    .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"))
struct NeighborTests {
    private static func ask(
        from neighbor: Neighbor, _ source: String, isAnswered: Bool
    ) async throws {
        let address = source.contains(":") ? "udp6:[\(Neighbor.agentIPv6)]" : Neighbor.agentIPv4
        for kind in RequestKind.allCases {
            let tool = try await kind.start(
                community: "public", from: source, at: address, isAnswered: isAnswered,
                by: neighbor.network)
            try await kind.expectEnd(of: tool, isAnswered: isAnswered, "\(kind) from \(source)")
        }
    }

    private static func expectRefused(_ count: Int, by daemon: Daemon) async throws {
        let ending = try await Network.of(daemon).run([
            Program.snmp.path, "get", "-v2c", "-c", "public", "-Oqv", "127.0.0.1",
            "SNMPv2-MIB::snmpInBadCommunityNames.0",
        ])
        #expect(ending == Ending(status: 0, output: "\(count)\n", errors: ""))
    }

    @Test func `is answered from the addresses that are accepted alone`() async throws {
        let arguments = [
            "--listen", "0.0.0.0", "--listen", "[::]", "--accept-host", "127.0.0.1",
            "--accept-host", Neighbor.firstIPv4, "--accept-host", Neighbor.firstIPv6,
        ]
        try await Daemon.run(Daemon(arguments, by: Network.new)) { daemon in
            let neighbor = try await Neighbor(of: daemon)
            for source in [Neighbor.firstIPv4, Neighbor.firstIPv6] {
                try await Self.ask(from: neighbor, source, isAnswered: true)
            }
            for source in [Neighbor.secondIPv4, Neighbor.secondIPv6] {
                try await Self.ask(from: neighbor, source, isAnswered: false)
            }
            try await Self.expectRefused(2 * RequestKind.allCases.count, by: daemon)
            try await neighbor.leave()
        }
    }

    @Test func `is not answered by an agent that was told of no host`() async throws {
        let arguments = ["--listen", "0.0.0.0", "--listen", "[::]"]
        try await Daemon.run(Daemon(arguments, by: Network.new)) { daemon in
            let neighbor = try await Neighbor(of: daemon)
            for source in [Neighbor.firstIPv4, Neighbor.firstIPv6] {
                try await Self.ask(from: neighbor, source, isAnswered: false)
            }
            try await Self.expectRefused(2 * RequestKind.allCases.count, by: daemon)
            try await neighbor.leave()
        }
    }

    @Test func `does not reach an agent that listens on loopback`() async throws {
        try await Daemon.run(Daemon(["--accept-any-host"], by: Network.new)) { daemon in
            let neighbor = try await Neighbor(of: daemon)
            let tool = try await RequestKind.getRequest.start(
                community: "public", at: Neighbor.agentIPv4, isAnswered: false,
                by: neighbor.network)
            try await RequestKind.getRequest.expectEnd(of: tool, isAnswered: false, "over IPv4")
            try await Self.expectRefused(0, by: daemon)
            try await neighbor.leave()
        }
    }
}
