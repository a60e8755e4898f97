#if os(Linux)
    internal import Glibc
    internal import NIOCore

    /// The control message that says which local address a datagram leaves from.
    enum PacketInfo {
        /// A cmsghdr with an in_pktinfo or in6_pktinfo, padded as the kernel has it.
        ///
        /// Source: cmsg(3), ip(7) IP_PKTINFO, ipv6(7) IPV6_PKTINFO (RFC 3542 §6.1).
        static func controlMessage(_ info: NIOPacketInfo) -> [UInt8] {
            let address = info.destinationAddress.octets
            if info.destinationAddress.protocol == .inet6 {
                // A link-local source needs its interface; else that is left to routing: 0.
                // Source: RFC 4291 §2.5.6, fe80::/10.
                let isLinkLocal = address[8] == 0xFE && address[9] & 0xC0 == 0x80
                let interface =
                    isLinkLocal ? UInt32(truncatingIfNeeded: info.interfaceIndex) : 0
                return message(
                    CInt(IPPROTO_IPV6), IPV6_PKTINFO, address[8..<24] + octets(of: interface))
            }
            // The interface is left to routing: 0; then the source, and room for the address
            // that only reception has.
            return message(
                CInt(IPPROTO_IP), IP_PKTINFO,
                octets(of: CInt(0)) + address[4..<8] + octets(of: CInt(0)))
        }

        private static func message(_ level: CInt, _ type: CInt, _ content: [UInt8]) -> [UInt8] {
            let count = MemoryLayout<cmsghdr>.size + content.count
            var message = octets(of: count) + octets(of: level) + octets(of: type) + content
            let alignment = MemoryLayout<Int>.alignment
            message += [UInt8](repeating: 0, count: (alignment - count % alignment) % alignment)
            return message
        }

        private static func octets<Value: BitwiseCopyable>(of value: Value) -> [UInt8] {
            // Safe because the octets are copied before the pointer ends.
            unsafe withUnsafeBytes(of: value) { octets in unsafe Array(octets) }
        }
    }

    extension SocketAddress {
        /// Octets of the larger of the two kinds, sockaddr_in6.
        static let maximumSize = 28

        /// The sockaddr_in or sockaddr_in6 as the kernel has it.
        var octets: [UInt8] {
            // Safe because the octets are copied before the pointer ends.
            unsafe withSockAddr { address, size in
                unsafe Array(UnsafeRawBufferPointer(start: address, count: size))
            }
        }
    }
#endif
