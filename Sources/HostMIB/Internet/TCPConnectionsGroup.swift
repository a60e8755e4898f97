internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// tcpConnectionTable and tcpListenerTable: the connections and listeners of IPv4 and IPv6.
///
/// A listener for any address has the type of its socket, also when it accepts both versions.
/// Source: RFC 4022 §3.
struct TCPConnectionsGroup: MIBGroup {
    static let tcpConnectionTable = MIBObjects<OwnedSocket>(
        under: [1, 3, 6, 1, 2, 1, 6, 19, 1],
        [
            7: { .integer($0.socket.state.tcpConnectionState) },
            8: { .gauge32($0.process) },
        ])
    static let tcpListenerTable = MIBObjects<OwnedSocket>(
        under: [1, 3, 6, 1, 2, 1, 6, 20, 1],
        [
            4: { .gauge32($0.process) }
        ])

    let sockets: SocketSource
    let owners: SocketOwners

    let name = "tcpConnectionTable"
    let maximumAge: Duration? = .seconds(2)
    let objects = tcpConnectionTable.objects + tcpListenerTable.objects
    let subtrees = [tcpConnectionTable.parent, tcpListenerTable.parent]

    func collect(into rows: inout MIBRows) throws {
        let sockets = try sockets.read(.tcp, .ipv4) + sockets.read(.tcp, .ipv6)
        let all = try owners.read(of: sockets)
        try rows.add(Self.tcpConnectionTable, of: all.filter { $0.socket.state != .listen }) {
            $0.socket.localIndex + $0.socket.remoteIndex
        }
        try rows.add(Self.tcpListenerTable, of: all.filter { $0.socket.state == .listen }) {
            $0.socket.localIndex
        }
    }
}
