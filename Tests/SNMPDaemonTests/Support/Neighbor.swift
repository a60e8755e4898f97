import Foundation
import TestPrograms

/// A host in a network namespace of its own, on one link with that of a daemon.
///
/// Source of the addresses: RFC 5737 §3 and RFC 3849, for documentation.
struct Neighbor {
    static let agentIPv4 = "192.0.2.1"
    static let agentIPv6 = "2001:db8::1"
    static let firstIPv4 = "192.0.2.2"
    static let firstIPv6 = "2001:db8::2"
    static let secondIPv4 = "192.0.2.3"
    static let secondIPv6 = "2001:db8::3"

    private static let script = """
        set -e
        ip link add near type veth peer name far netns "$1"
        for address in \(firstIPv4)/24 \(secondIPv4)/24; do ip addr add $address dev near; done
        for address in \(firstIPv6)/64 \(secondIPv6)/64; do
            ip addr add $address dev near nodad
        done
        ip link set near up
        nsenter -t "$1" -n sh -ec '
            ip addr add \(agentIPv4)/24 dev far
            ip addr add \(agentIPv6)/64 dev far nodad
            ip link set far up'
        echo ready >&2
        exec sleep 600
        """

    private let program: RunningProgram

    /// - Parameter daemon: one that runs in a network namespace of its own.
    init(of daemon: Daemon) async throws {
        program = try await Program(
            path: "/usr/bin/unshare", prefix: ["-n", "sh", "-c", Self.script]
        )
        .start(["sh", "\(daemon.processID)"])
        _ = try await program.line(with: "ready")
    }

    /// Starts a program in this host's namespace.
    var network: Program {
        Program(
            path: "/usr/bin/nsenter",
            prefix: ["-t", "\(program.processID)", "-n"])
    }

    func leave() async throws {
        try await program.terminate()
    }
}
