import Glibc
package import NIOCore
package import SNMPTransport

/// Datagrams that no ordinary socket can send.
package enum RawSource {
    package static var isAllowed: Bool { geteuid() == 0 }

    /// Sends one UDP datagram to this host, from its own address.
    package static func send(_ octets: [UInt8], fromPort port: Int, to peer: PeerAddress) -> Bool {
        var source = peer.socketAddress
        source.port = port
        return send(octets, from: source, to: peer.socketAddress)
    }

    /// Sends one UDP datagram to this host.
    ///
    /// - Parameter source: where it says it comes from; for IPv6 that address is the
    ///   destination's.
    /// - Returns: whether the kernel took it.
    package static func send(
        _ octets: [UInt8], from source: SocketAddress, to destination: SocketAddress
    ) -> Bool {
        let ports = [source.port ?? 0, destination.port ?? 0].map { UInt16($0) }
        let count = UInt16(octets.count + 8)
        // Source port, destination port, length, and 0 for no checksum. Source: RFC 768.
        let datagram = Self.octets(ports + [count, 0]) + octets
        guard destination.protocol == .inet else {
            return send(datagram, AF_INET6, Int32(IPPROTO_UDP), to: destination)
        }
        let addresses = [source, destination].map { Self.address($0) }
        // Version and length, octets in all, no fragment, 64 hops, UDP; the kernel adds the
        // checksum. Source: RFC 791 §3.1.
        let header =
            Self.octets([0x4500, count + 20, 0, 0, 0x4011, 0]) + addresses[0] + addresses[1]
        return send(header + datagram, AF_INET, Int32(IPPROTO_RAW), to: destination)
    }

    private static func send(
        _ octets: [UInt8], _ family: Int32, _ protocolNumber: Int32, to destination: SocketAddress
    ) -> Bool {
        let descriptor = socket(family, Int32(SOCK_RAW.rawValue), protocolNumber)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        if family == AF_INET6 {
            // Where the kernel puts the checksum, which IPv6 needs. Source: RFC 3542 §3.1.
            var place: Int32 = 6
            let size = socklen_t(MemoryLayout<Int32>.size)
            // Safe because the size is that of what the pointer points to.
            guard unsafe setsockopt(descriptor, Int32(IPPROTO_IPV6), 7, &place, size) == 0 else {
                return false
            }
        }
        // A raw socket of IPv6 takes no port.
        var target = destination
        target.port = 0
        // Safe because each size is that of what its pointer points to.
        return unsafe target.withSockAddr { address, size in
            unsafe sendto(descriptor, octets, octets.count, 0, address, socklen_t(size))
                == octets.count
        }
    }

    /// The four octets of an IPv4 address.
    private static func address(_ address: SocketAddress) -> [UInt8] {
        (address.ipAddress ?? "").split(separator: ".").compactMap { UInt8($0) }
    }

    private static func octets(_ numbers: [UInt16]) -> [UInt8] {
        numbers.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
}
