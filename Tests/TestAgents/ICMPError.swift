import Glibc
import NIOCore

/// A forged ICMP message that says that a datagram did not arrive. Source: RFC 792.
package struct ICMPError: Sendable {
    /// Which datagram it says that of.
    package enum Cited: CaseIterable, Sendable {
        case request, fromAnotherPort, toAnotherPort, toAnotherHost
    }

    package var type: UInt8 = 3
    package var code: UInt8 = 3
    package var cited = Cited.request

    package init(type: UInt8 = 3, code: UInt8 = 3, cited: Cited = .request) {
        self.type = type
        self.code = code
        self.cited = cited
    }

    /// Whether the kernel lets this process send them.
    package static var canBeSent: Bool { geteuid() == 0 }

    /// Sends it to the manager on this host, from this host's address.
    ///
    /// - Parameters:
    ///   - manager: where the request came from.
    ///   - agent: where it went.
    func send(to manager: SocketAddress, refusing agent: SocketAddress) {
        let descriptor = socket(AF_INET, Int32(SOCK_RAW.rawValue), Int32(IPPROTO_ICMP))
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let octets = octets(manager, agent)
        // Safe because each size is that of what its pointer points to.
        _ = unsafe manager.withSockAddr { address, size in
            unsafe sendto(descriptor, octets, octets.count, 0, address, socklen_t(size))
        }
    }

    private func octets(_ manager: SocketAddress, _ agent: SocketAddress) -> [UInt8] {
        let source = UInt16(clamping: manager.port ?? 0) ^ (cited == .fromAnotherPort ? 1 : 0)
        let destination = UInt16(clamping: agent.port ?? 0) ^ (cited == .toAnotherPort ? 1 : 0)
        let host: [UInt16] = [0x7F00, cited == .toAnotherHost ? 2 : 1]
        // The header of the datagram, UDP from loopback, and its first eight octets. Source: RFC 791.
        let datagram: [UInt16] =
            [0x4500, 60, 0, 0, 0x4011, 0, 0x7F00, 1] + host + [source, destination, 40, 0]
        // The last word before the datagram is the MTU where it is too long. Source: RFC 1191.
        let head = [UInt16(type) << 8 | UInt16(code), 0, 0, 576]
        let words = [head[0], Self.checksum(head + datagram)] + head[2...] + datagram
        return words.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }

    /// Source: RFC 1071.
    private static func checksum(_ words: [UInt16]) -> UInt16 {
        let sum = words.reduce(0) { $0 + UInt32($1) }
        let folded = (sum & 0xFFFF) + (sum >> 16)
        return ~UInt16(truncatingIfNeeded: (folded & 0xFFFF) + (folded >> 16))
    }
}
