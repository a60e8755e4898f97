internal import CLinuxNetlink

/// The header of one netlink message and where its payload lies in the datagram.
///
/// Source: `struct nlmsghdr` of `linux/netlink.h`, netlink(7).
struct NetlinkMessage: Equatable {
    static let headerLength = 16

    var type: UInt16
    var flags: UInt16
    var sequence: UInt32
    var payload: Range<Int>

    /// Reads the message at `offset` and moves `offset` to the next.
    ///
    /// - Returns: nil at the end of the datagram.
    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for a header that is cut off, or a
    ///   length below a header's or past the end.
    static func read(
        from datagram: Span<UInt8>, at offset: inout Int
    ) throws(LinuxSourceError) -> NetlinkMessage? {
        guard offset < datagram.count else { return nil }
        guard let length = datagram.native(UInt32.self, at: offset),
            let type = datagram.native(UInt16.self, at: offset + 4),
            let flags = datagram.native(UInt16.self, at: offset + 6),
            let sequence = datagram.native(UInt32.self, at: offset + 8),
            Int(length) >= headerLength, Int(length) <= datagram.count - offset
        else { throw .malformedNetlink(datagram, at: offset, expected: "a whole message") }
        let end = offset + Int(length)
        let message = NetlinkMessage(
            type: type, flags: flags, sequence: sequence, payload: (offset + headerLength)..<end)
        offset = NetlinkAlignment.aligned(end)
        return message
    }
}

/// Messages and attributes begin at multiples of four octets.
enum NetlinkAlignment {
    static func aligned(_ length: Int) -> Int { (length + 3) & ~3 }
}

extension LinuxSourceError {
    /// An error that shows the octets at `offset`; who knows the conversation names it.
    static func malformedNetlink(
        _ datagram: Span<UInt8>, at offset: Int, expected: String
    ) -> LinuxSourceError {
        let digits = Array("0123456789abcdef")
        let end = min(datagram.count, offset + 16)
        let found = datagram.octets(min(offset, end)..<end).map { octet in
            "\(digits[Int(octet >> 4)])\(digits[Int(octet & 15)])"
        }
        return LinuxSourceError(
            .malformedMessage, source: "netlink", offset: offset, expected: expected,
            text: found.joined(separator: " "))
    }
}
