import Foundation
import TestPrograms

/// A network namespace with links, addresses, routes and connections of many kinds, in which
/// snmpagent and Debian's snmpd run side by side.
struct PeerNetwork: Companion {
    static var canBeMade: Bool {
        get async throws {
            try await Program(path: "/usr/bin/unshare").run(["-nm", "true"]).status == 0
        }
    }

    /// Source of the addresses: RFC 5737 §3, RFC 3849.
    ///
    /// Nothing comes or goes by itself: no tentative addresses, and nobody asks for routers.
    private static let script = """
        mount -t sysfs none /sys
        for kind in all default; do
            echo 0 > /proc/sys/net/ipv6/conf/$kind/accept_dad
            echo 0 > /proc/sys/net/ipv6/conf/$kind/router_solicitations
        done
        ip link set lo up
        ip link add bridge0 index 10 address 02:00:00:00:00:10 type bridge
        ip link add port0 index 11 address 02:00:00:00:00:11 \
            type veth peer name end0 index 12 address 02:00:00:00:00:12
        ip link set port0 master bridge0
        ip link add idle0 index 13 address 02:00:00:00:00:13 type ifb
        ip link add card0 index 14 address 02:00:00:00:00:14 mtu 1400 type ifb
        ip link set card0 alias 'an uplink'
        for link in bridge0 port0 end0 card0; do ip link set $link up; done
        ip address add 192.0.2.1/24 broadcast + dev bridge0
        ip address add 198.51.100.1/25 dev card0
        ip address add 203.0.113.1 peer 203.0.113.2/32 dev card0
        ip address add 2001:db8:1::1/64 dev bridge0
        ip address add 2001:db8:2::1/64 dev card0 valid_lft 86400 preferred_lft 3600
        ip route add default via 192.0.2.254
        ip route add 10.1.0.0/16 via 198.51.100.2 metric 50
        ip route add 10.2.0.0/16 nexthop via 192.0.2.253 nexthop via 198.51.100.3
        ip route add blackhole 10.3.0.0/16
        ip route add 10.4.0.0/16 dev card0
        ip -6 route add default via 2001:db8:1::fe
        ip -6 route add 2001:db8:9::/48 via fe80::9 dev card0
        ip neighbour add 192.0.2.254 lladdr 02:00:00:00:01:01 dev bridge0 nud permanent
        ip neighbour add 198.51.100.9 lladdr 02:00:00:00:01:02 dev card0 nud permanent
        ip neighbour add 2001:db8:1::fe lladdr 02:00:00:00:01:03 dev bridge0 nud permanent
        echo ready >&2
        exec sleep 600
        """

    private let holder: RunningProgram
    private let agent: RunningProgram
    private let connections: RunningProgram
    private let snmpd: Snmpd

    /// The ports of both agents: of sockets alone that have one of them can be said that they
    /// stay.
    static let ports = (ours: 1161, theirs: 161)

    /// Runs `body` beside both, and stops them whatever comes.
    static func run<Result>(_ body: (PeerNetwork) async throws -> Result) async throws -> Result {
        try await PeerNetwork().run(body)
    }

    private init() async throws {
        holder = try await Program(path: "/usr/bin/unshare")
            .start(["-nm", "sh", "-ec", Self.script])
        _ = try await holder.line(with: "ready")
        let inside = Self.program(inNamespacesOf: holder)
        agent = try await inside.start([
            Program.snmpagent.path, "--listen", "127.0.0.1:\(Self.ports.ours)",
        ])
        let there = "127.0.0.1:\(Self.ports.theirs)"
        snmpd = try await Snmpd(
            at: ["udp:\(there)", "tcp:\(there)", "tcp6:[::1]:\(Self.ports.theirs)"], host: there,
            by: inside)
        connections = try await inside.start([
            "/bin/bash", "-ec",
            "exec 3<>/dev/tcp/127.0.0.1/\(Self.ports.theirs) 4<>/dev/tcp/::1/\(Self.ports.theirs);"
                + "echo ready >&2; exec sleep 600",
        ])
        _ = try await agent.line(with: " readable=")
        _ = try await connections.line(with: "ready")
    }

    private static func program(inNamespacesOf holder: RunningProgram) -> Program {
        Program(
            path: "/usr/bin/nsenter",
            prefix: ["-t", "\(holder.processID)", "-n", "-m"])
    }

    /// What net-snmp's snmpwalk prints of these subtrees of the agent at `port`.
    func walk(_ subtrees: [String], port: Int) async throws -> WalkText {
        var text = ""
        for subtree in subtrees {
            text += try await Self.program(inNamespacesOf: holder).run(
                [
                    "/usr/bin/snmpwalk", "-v2c", "-cpublic", "-On", "-t10", "127.0.0.1:\(port)",
                    subtree,
                ],
                environment: NetSNMP.environment
            ).output
        }
        return WalkText(text)
    }

    func stop() async throws {
        try await snmpd.stop()
        for program in [connections, agent, holder] {
            // Other signals may be blocked: they have the mask of the thread that started them.
            program.signal(SIGKILL)
            _ = try await program.end()
        }
    }
}
