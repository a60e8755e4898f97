import Foundation
import TestPrograms
import Testing

@Suite(
    "snmpagent answers from the address that was asked",
    .enabled("a network namespace needs root") { try await Network.canBeMade })
struct ReplySourceTests {
    /// What the agent's link gets besides its first addresses: secondary ones of the same network,
    /// one of another network, and a link-local one.
    private static let further = [
        "192.0.2.11/24", "192.0.2.12/24", "198.51.100.1/24", "2001:db8::11/64", "2001:db8:1::1/64",
        "fe80::a1/64",
    ]

    /// As the neighbour asks for them: what is in another network is reached by a route.
    private static let asked = [
        Neighbor.agentIPv4, "192.0.2.11", "192.0.2.12", "198.51.100.1",
        "[\(Neighbor.agentIPv6)]", "[2001:db8::11]", "[2001:db8:1::1]", "[fe80::a1%near]",
    ]

    private static let script = """
        set -e
        ip route add 198.51.100.0/24 dev near
        ip -6 route add 2001:db8:1::/64 dev near
        """

    @Test func `over both families, whatever address of the link that is`() async throws {
        let arguments = ["--listen", "0.0.0.0", "--listen", "[::]", "--accept-any-host"]
        try await Daemon.run(Daemon(arguments, by: Network.new)) { daemon in
            let neighbor = try await Neighbor(of: daemon)
            for address in Self.further {
                let words = ["ip", "addr", "add", address, "dev", "far"]
                let nodad = address.contains(":") ? ["nodad"] : []
                #expect(try await Network.of(daemon).run(words + nodad) == Ending())
            }
            #expect(try await neighbor.network.run(["sh", "-c", Self.script]) == Ending())
            for address in Self.asked {
                // This build's tool takes an answer from the address that it asked alone.
                let ending = try await neighbor.network.run([
                    Program.snmp.path, "get", "-v2c", "-c", "public", "-Oqv", "-t", "5", address,
                    "SNMPv2-MIB::sysServices.0",
                ])
                #expect(ending == Ending(output: "72\n"), "\(address)")
            }
            try await neighbor.leave()
        }
    }
}
