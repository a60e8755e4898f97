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
                return message(CInt(IPPROTO_IPV6), IPV6_PKTINFO, count: 20) { content in
                    content += address[8..<24]
                    append(interface, to: &content)
                }
            }
            // The interface is left to routing: 0; then the source, and room for the address
            // that only reception has.
            return message(CInt(IPPROTO_IP), IP_PKTINFO, count: 12) { content in
                append(CInt(0), to: &content)
                content += address[4..<8]
                append(CInt(0), to: &content)
            }
        }

        /// - Parameter addContent: adds `count` octets. One array takes everything: a
        ///   message is made for each reply.
        private static func message(
            _ level: CInt, _ type: CInt, count: Int, addContent: (inout [UInt8]) -> Void
        ) -> [UInt8] {
            let alignment = MemoryLayout<Int>.alignment
            let length = MemoryLayout<cmsghdr>.size + count
            let padding = (alignment - length % alignment) % alignment
            var message: [UInt8] = []
            message.reserveCapacity(length + padding)
            append(length, to: &message)
            append(level, to: &message)
            append(type, to: &message)
            addContent(&message)
            message += repeatElement(0, count: padding)
            return message
        }

        private static func append<Value: BitwiseCopyable>(
            _ value: Value, to octets: inout [UInt8]
        ) {
            // Safe because the octets are copied before the pointer ends.
            unsafe withUnsafeBytes(of: value) { unsafe octets.append(contentsOf: $0) }
        }
    }

    extension SocketAddress {
        /// Octets of the larger of the two kinds, sockaddr_in6.
        static let maximumSize = 28

        /// Whether it stands for every address of the host: `0.0.0.0` or `::`.
        var isUnspecified: Bool {
            let address = self.protocol == .inet6 ? octets[8..<24] : octets[4..<8]
            return address.allSatisfy { $0 == 0 }
        }

        /// The sockaddr_in or sockaddr_in6 as the kernel has it.
        var octets: [UInt8] {
            // Safe because the octets are copied before the pointer ends.
            unsafe withSockAddr { address, size in
                unsafe Array(UnsafeRawBufferPointer(start: address, count: size))
            }
        }
    }
#endif
