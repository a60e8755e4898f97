public import NIOCore

/// The address and port of the other side. Two are equal when datagrams from both come from the
/// same socket.
public struct PeerAddress: Hashable, Sendable {
    public let socketAddress: SocketAddress

    public init(_ socketAddress: SocketAddress) {
        self.socketAddress = socketAddress
    }

    public var isIPv6: Bool {
        socketAddress.protocol == .inet6
    }

    /// The address without its port: `127.0.0.1`, `::1`.
    public var host: String {
        socketAddress.ipAddress ?? "?"
    }

    public var port: Int {
        socketAddress.port ?? 0
    }

    /// The IPv4 address where this is one in its IPv6 form, else this address.
    ///
    /// Source: RFC 4291 §2.5.5.2; `inet_ntop` writes such an address with the dots of IPv4.
    var unmapped: PeerAddress {
        let prefix = "::ffff:"
        guard isIPv6, let text = socketAddress.ipAddress, text.hasPrefix(prefix),
            // Other addresses begin so as well, and have no dots.
            let address = try? SocketAddress(
                ipAddress: String(text.dropFirst(prefix.count)), port: socketAddress.port ?? 0),
            address.protocol == .inet
        else { return self }
        return PeerAddress(address)
    }
}

extension PeerAddress: CustomStringConvertible {
    /// `127.0.0.1:161`, `[::1]:161`.
    public var description: String { text(zone: nil) }

    /// With the interface that a link-local address is of: `[fe80::1%eth0]:161`.
    func text(zone: String?) -> String {
        let address = host + (zone.map { "%\($0)" } ?? "")
        return (isIPv6 ? "[\(address)]" : address) + ":\(port)"
    }
}
