internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// The processes of tcpConnectionTable, and tcpListenerTable, which has nothing else.
///
/// They are a group of their own, for they cost a look at the open files of every process, and a
/// walk over tcpConnTable steps into the states behind it.
/// A listener for any address has the type of its socket, also when it accepts both versions.
/// Source: RFC 4022 §3.
struct TCPProcessesGroup: MIBGroup {
    static let tcpConnectionTable = MIBObjects<OwnedSocket>(
        under: TCPConnectionsGroup.tcpConnectionTable.parent,
        [
            8: { .gauge32($0.process) }
        ])
    static let tcpListenerTable = MIBObjects<OwnedSocket>(
        under: [1, 3, 6, 1, 2, 1, 6, 20, 1],
        [
            4: { .gauge32($0.process) }
        ])

    let sockets: SocketSource
    let owners: SocketOwners

    let name = "tcpProcesses"
    let maximumAge: Duration? = .seconds(2)
    let objects = tcpConnectionTable.objects + tcpListenerTable.objects
    let subtrees = tcpConnectionTable.objects + [tcpListenerTable.parent]

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
