internal import CLinuxNetlink

extension NetlinkDump<InternetSocket> {
    /// All sockets of a protocol.
    ///
    /// Source: sock_diag(7), `struct inet_diag_req_v2` of `linux/inet_diag.h`.
    static func sockets(_ transport: SocketSource.Transport, _ version: SocketSource.Version)
        -> Self
    {
        let family = version == .ipv4 ? AddressFamily.ipv4 : AddressFamily.ipv6
        // No extensions; then the states, as bits, and an empty name for any socket.
        var payload = [family, transport.rawValue, 0, 0]
        payload.appendNative(TCPState.allCases.reduce(UInt32(0)) { $0 | 1 << UInt32($1.rawValue) })
        payload.append(contentsOf: repeatElement(0, count: 48))
        return NetlinkDump(
            source: "netlink SOCK_DIAG_BY_FAMILY", family: NETLINK_SOCK_DIAG,
            requestType: UInt16(SOCK_DIAG_BY_FAMILY), answerType: UInt16(SOCK_DIAG_BY_FAMILY),
            payload: payload
        ) { datagram, payload throws(LinuxSourceError) in
            try SocketMessage.parse(datagram, payload)
        }
    }
}

/// One answer of sock_diag.
///
/// Source: `struct inet_diag_msg` of `linux/inet_diag.h`.
enum SocketMessage {
    private static let length = 72

    /// - Returns: nil for a family or a state of a newer kernel.
    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for a message that is cut off.
    static func parse(
        _ datagram: Span<UInt8>, _ payload: Range<Int>
    ) throws(LinuxSourceError) -> InternetSocket? {
        let start = payload.lowerBound
        guard payload.count >= length, let family = datagram.native(UInt8.self, at: start),
            let state = datagram.native(UInt8.self, at: start + 1),
            let localPort = datagram.native(UInt16.self, at: start + 4),
            let remotePort = datagram.native(UInt16.self, at: start + 6),
            let interface = datagram.native(UInt32.self, at: start + 40),
            let inode = datagram.native(UInt32.self, at: start + 68)
        else { throw .malformedNetlink(datagram, at: start, expected: "a socket") }
        guard let state = TCPState(rawValue: state),
            let local = InetAddress(datagram, at: start + 8, family: family),
            let remote = InetAddress(datagram, at: start + 24, family: family)
        else { return nil }
        return InternetSocket(
            local: local, localPort: UInt16(bigEndian: localPort), remote: remote,
            remotePort: UInt16(bigEndian: remotePort), state: state,
            interfaceIndex: Int(interface), inode: UInt64(inode))
    }
}
