internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// udpTable: the sockets of IPv4.
///
/// Source: RFC 4113 §3, deprecated; RFC 2013.
struct UDPTableGroup: MIBGroup {
    static let udpTable = MIBObjects<InternetSocket>(
        under: [1, 3, 6, 1, 2, 1, 7, 5, 1],
        [
            1: { $0.local.ipv4.map { .ipAddress($0) } },
            2: { .integer(Int32($0.localPort)) },
        ])

    let sockets: SocketSource

    let name = "udpTable"
    let maximumAge: Duration? = .seconds(2)
    let objects = udpTable.objects
    let subtrees = [udpTable.parent]

    func collect(into rows: inout MIBRows) throws {
        try rows.add(Self.udpTable, of: try sockets.read(.udp, .ipv4)) {
            InetAddress.octets(of: $0.local.ipv4 ?? 0) + [UInt32($0.localPort)]
        }
    }
}
