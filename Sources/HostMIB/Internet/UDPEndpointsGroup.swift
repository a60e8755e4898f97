internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// udpEndpointTable: the sockets of IPv4 and IPv6.
///
/// An unconnected socket has the remote address of all zeros. The instance is the number of the
/// socket's file, which also tells sockets apart that share an address.
/// Source: RFC 4113 §3.
struct UDPEndpointsGroup: MIBGroup {
    static let udpEndpointTable = MIBObjects<OwnedSocket>(
        under: [1, 3, 6, 1, 2, 1, 7, 7, 1],
        [
            8: { .gauge32($0.process) }
        ])

    let sockets: SocketSource
    let owners: SocketOwners

    let name = "udpEndpointTable"
    let maximumAge: Duration? = .seconds(2)
    let objects = udpEndpointTable.objects
    let subtrees = [udpEndpointTable.parent]

    func collect(into rows: inout MIBRows) throws {
        let sockets = try sockets.read(.udp, .ipv4) + sockets.read(.udp, .ipv6)
        try rows.add(Self.udpEndpointTable, of: try owners.read(of: sockets)) {
            $0.socket.localIndex + $0.socket.remoteIndex
                + [UInt32(truncatingIfNeeded: $0.socket.inode)]
        }
    }
}
