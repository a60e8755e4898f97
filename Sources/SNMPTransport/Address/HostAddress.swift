#if os(Linux)
    internal import Glibc
    public import NIOCore

    extension SocketAddress {
        /// Whether this is one of the host's own addresses, by what the kernel routes now.
        ///
        /// To an address of its own the host sends from that address, and to no other: source
        /// address selection of ip(7) and RFC 6724 §5 rule 1. Loopback as a whole is its own.
        public var isOfThisHost: Bool {
            if isLoopback { return true }
            let family = self.protocol == .inet6 ? AF_INET6 : AF_INET
            let type = Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
            let descriptor = socket(family, type, 0)
            guard descriptor >= 0 else { return false }
            defer { Glibc.close(descriptor) }
            // Nothing is sent. Safe because the pointer and the size are those of one address.
            let isRouted = unsafe withSockAddr { pointer, size in
                unsafe connect(descriptor, pointer, socklen_t(size)) == 0
            }
            guard isRouted, let chosen = AgentSocket.nameOctets(of: descriptor) else {
                return false
            }
            // sin_addr and sin6_addr.
            let place = self.protocol == .inet6 ? 8..<24 : 4..<8
            return chosen[place] == octets[place]
        }

        /// Source: RFC 1122 §3.2.1.3 (g), RFC 4291 §2.5.3.
        private var isLoopback: Bool {
            let octets = octets
            return self.protocol == .inet6
                ? octets[8..<23].allSatisfy { $0 == 0 } && octets[23] == 1 : octets[4] == 127
        }
    }
#endif
