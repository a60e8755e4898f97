/// An IPv4 or IPv6 address as a number, its first octet the highest.
public enum InetAddress: Hashable, Sendable {
    case ipv4(UInt32)
    case ipv6(UInt128)

    /// Whether it needs to be told on which link it is. Source: RFC 4291 §2.5.6.
    public var isLinkLocal: Bool {
        guard case .ipv6(let bits) = self else { return false }
        return bits >> 118 == 0x3FA
    }

    /// The address with all bits 0 but its first `length`.
    public func masked(to length: Int) -> InetAddress {
        switch self {
        case .ipv4(let bits): .ipv4(bits & ~(UInt32.max >> length))
        case .ipv6(let bits): .ipv6(bits & ~(UInt128.max >> length))
        }
    }

    /// Bits of an address of its kind.
    public var width: Int {
        switch self {
        case .ipv4: 32
        case .ipv6: 128
        }
    }
}

extension InetAddress {
    /// The address at `offset` of a datagram, in the order of the wire.
    ///
    /// - Parameter family: AF_INET or AF_INET6.
    /// - Returns: nil for another family, and where it would pass the end.
    init?(_ datagram: Span<UInt8>, at offset: Int, family: UInt8) {
        switch family {
        case AddressFamily.ipv4:
            guard let bits = datagram.native(UInt32.self, at: offset) else { return nil }
            self = .ipv4(UInt32(bigEndian: bits))
        case AddressFamily.ipv6:
            guard let bits = datagram.native(UInt128.self, at: offset) else { return nil }
            self = .ipv6(UInt128(bigEndian: bits))
        default:
            return nil
        }
    }

    /// An IPv4 address of four decimal numbers with dots between.
    init?(dotted octets: ArraySlice<UInt8>) {
        let parts = octets.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let numbers = parts.compactMap { UInt8(decimal: $0) }
        guard parts.count == 4, numbers.count == 4 else { return nil }
        self = .ipv4(numbers.reduce(0) { $0 << 8 | UInt32($1) })
    }

    /// The hexadecimal words of the host's byte order in which procfs writes addresses: one for
    /// IPv4, four for IPv6.
    init?(words digits: ArraySlice<UInt8>) {
        switch digits.count {
        case 8:
            guard let word = UInt32(hexadecimal: digits) else { return nil }
            self = .ipv4(UInt32(bigEndian: word))
        case 32:
            var bits: UInt128 = 0
            for start in stride(from: digits.startIndex, to: digits.endIndex, by: 8) {
                guard let word = UInt32(hexadecimal: digits[start..<(start + 8)]) else {
                    return nil
                }
                bits = bits << 32 | UInt128(UInt32(bigEndian: word))
            }
            self = .ipv6(bits)
        default:
            return nil
        }
    }
}

/// The numbers of `sys/socket.h` that netlink has in one octet.
enum AddressFamily {
    static let ipv4: UInt8 = 2
    static let ipv6: UInt8 = 10
}
