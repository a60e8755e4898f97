internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// tcpConnectionTable and tcpListenerTable: the connections and listeners of IPv4 and IPv6.
///
/// A listener for any address has the type of its socket, also when it accepts both versions.
/// The process is 0: to find it all open files of all processes would have to be read.
/// Source: RFC 4022 §3.
struct TCPConnectionsGroup: MIBGroup {
    static let tcpConnectionTable = MIBObjects<InternetSocket>(
        under: [1, 3, 6, 1, 2, 1, 6, 19, 1],
        [
            7: { .integer($0.state.tcpConnectionState) },
            8: { _ in .gauge32(0) },
        ])
    static let tcpListenerTable = MIBObjects<InternetSocket>(
        under: [1, 3, 6, 1, 2, 1, 6, 20, 1],
        [
            4: { _ in .gauge32(0) }
        ])

    let sockets: SocketSource

    let name = "tcpConnectionTable"
    let maximumAge: Duration? = .seconds(2)
    let objects = tcpConnectionTable.objects + tcpListenerTable.objects
    let subtrees = [tcpConnectionTable.parent, tcpListenerTable.parent]

    func collect(into rows: inout MIBRows) throws {
        let all = try sockets.read(.tcp, .ipv4) + sockets.read(.tcp, .ipv6)
        try rows.add(Self.tcpConnectionTable, of: all.filter { $0.state != .listen }) {
            $0.localIndex + $0.remoteIndex
        }
        try rows.add(
            Self.tcpListenerTable, of: all.filter { $0.state == .listen }, index: \.localIndex)
    }
}
