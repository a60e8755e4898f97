internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// udpEndpointTable: the sockets of IPv4 and IPv6.
///
/// An unconnected socket has the remote address of all zeros. The instance is the number of the
/// socket's file, which also tells sockets apart that share an address. The process is 0: to
/// find it all open files of all processes would have to be read.
/// Source: RFC 4113 §3.
struct UDPEndpointsGroup: MIBGroup {
    static let udpEndpointTable = MIBObjects<InternetSocket>(
        under: [1, 3, 6, 1, 2, 1, 7, 7, 1],
        [
            8: { _ in .gauge32(0) }
        ])

    let sockets: SocketSource

    let name = "udpEndpointTable"
    let maximumAge: Duration? = .seconds(2)
    let objects = udpEndpointTable.objects
    let subtrees = [udpEndpointTable.parent]

    func collect(into rows: inout MIBRows) throws {
        let all = try sockets.read(.udp, .ipv4) + sockets.read(.udp, .ipv6)
        try rows.add(Self.udpEndpointTable, of: all) {
            $0.localIndex + $0.remoteIndex + [UInt32(truncatingIfNeeded: $0.inode)]
        }
    }
}
