internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// tcpConnTable: the connections and listeners of IPv4.
///
/// Source: RFC 4022 §3, deprecated; RFC 2012.
struct TCPConnTableGroup: MIBGroup {
    static let tcpConnTable = MIBObjects<InternetSocket>(
        under: [1, 3, 6, 1, 2, 1, 6, 13, 1],
        [
            1: { .integer($0.state.tcpConnectionState) },
            2: { $0.local.ipv4.map { .ipAddress($0) } },
            3: { .integer(Int32($0.localPort)) },
            4: { $0.remote.ipv4.map { .ipAddress($0) } },
            5: { .integer(Int32($0.remotePort)) },
        ])

    let sockets: SocketSource

    let name = "tcpConnTable"
    let maximumAge: Duration? = .seconds(2)
    let objects = tcpConnTable.objects
    let subtrees = [tcpConnTable.parent]

    func collect(into rows: inout MIBRows) throws {
        try rows.add(Self.tcpConnTable, of: try sockets.read(.tcp, .ipv4)) { socket in
            [(socket.local, socket.localPort), (socket.remote, socket.remotePort)]
                .flatMap { InetAddress.octets(of: $0.ipv4 ?? 0) + [UInt32($1)] }
        }
    }
}
