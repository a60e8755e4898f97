internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// The states of tcpConnectionTable: the connections of IPv4 and IPv6.
///
/// Whose they are is ``TCPProcessesGroup``. Source: RFC 4022 §3.
struct TCPConnectionsGroup: MIBGroup {
    static let tcpConnectionTable = MIBObjects<InternetSocket>(
        under: [1, 3, 6, 1, 2, 1, 6, 19, 1],
        [
            7: { .integer($0.state.tcpConnectionState) }
        ])

    let sockets: SocketSource

    let name = "tcpConnectionTable"
    let maximumAge: Duration? = .seconds(2)
    let objects = tcpConnectionTable.objects
    let subtrees = tcpConnectionTable.objects

    func collect(into rows: inout MIBRows) throws {
        let sockets = try sockets.read(.tcp, .ipv4) + sockets.read(.tcp, .ipv6)
        try rows.add(Self.tcpConnectionTable, of: sockets.filter { $0.state != .listen }) {
            $0.localIndex + $0.remoteIndex
        }
    }
}
