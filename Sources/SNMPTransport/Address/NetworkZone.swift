#if os(Linux)
    internal import Glibc
    internal import NIOCore

    /// The interface that a link-local address is of, by its name or its number.
    ///
    /// Source: RFC 4007 §11.
    struct NetworkZone: Hashable, Sendable {
        let name: String

        /// Its number now; nil while there is no such interface.
        var index: UInt32? {
            // Safe because the name lives, with its NUL, until the calls return.
            let named = unsafe if_nametoindex(name)
            if named != 0 { return named }
            guard let number = UInt32(name), number != 0 else { return nil }
            var room = [CChar](repeating: 0, count: Int(IF_NAMESIZE))
            return unsafe if_indextoname(number, &room) == nil ? nil : number
        }
    }

    extension SocketAddress {
        /// An address of IPv6 in the zone with this number; nil for one of IPv4.
        func scoped(_ index: UInt32) -> SocketAddress? {
            guard self.protocol == .inet6, let ipAddress else { return nil }
            return try? SocketAddress(ipAddress: "\(ipAddress)%\(index)", port: port ?? 0)
        }

        /// Source: RFC 4291 §2.5.6, fe80::/10.
        var isLinkLocal: Bool {
            let octets = octets
            return self.protocol == .inet6 && octets[8] == 0xFE && octets[9] & 0xC0 == 0x80
        }
    }
#endif
