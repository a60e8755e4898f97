import Glibc
import NIOCore

/// Datagrams that no ordinary socket can send.
enum RawSource {
    static var isAllowed: Bool { geteuid() == 0 }

    /// Sends one UDP datagram on IPv4's loopback whose source port is 0.
    ///
    /// - Returns: whether the kernel took it.
    static func sendFromPortZero(_ octets: [UInt8], toPort port: UInt16) throws -> Bool {
        let loopback = try SocketAddress(ipAddress: "127.0.0.1", port: 0)
        let descriptor = socket(AF_INET, Int32(SOCK_RAW.rawValue), Int32(IPPROTO_UDP))
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let count = UInt16(octets.count + 8)
        // Source port, destination port, length, and 0 for no checksum. Source: RFC 768.
        let header = [0, port, count, 0].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let datagram = header + octets
        // Safe because each size is that of what its pointer points to.
        return unsafe loopback.withSockAddr { address, size in
            unsafe sendto(
                descriptor, datagram, datagram.count, 0, address, socklen_t(size))
                == datagram.count
        }
    }
}
