#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// An IPv4 or IPv6 address without a port, in the order of the wire.
///
/// An IPv4 address in IPv6 form (`::ffff:192.0.2.1`) is made the IPv4 address it stands for, so
/// that a rule holds whichever socket a datagram came through. Source: RFC 4291 §2.5.5.2.
public struct IPAddress: Hashable, Sendable {
    public enum Family: Sendable {
        case ipv4
        case ipv6

        /// Bits of an address.
        public var width: Int { self == .ipv4 ? 32 : 128 }
    }

    public let family: Family
    /// The address in the low bits.
    let bits: UInt128

    public init(v4 bits: UInt32) {
        family = .ipv4
        self.bits = UInt128(bits)
    }

    public init(v6 bits: UInt128) {
        let isMapped = bits >> 32 == 0xFFFF
        family = isMapped ? .ipv4 : .ipv6
        self.bits = isMapped ? bits & 0xFFFF_FFFF : bits
    }

    public var isLoopback: Bool {
        family == .ipv4 ? bits >> 24 == 127 : bits == 1
    }

    /// 0.0.0.0 or `::`, which stand for every address of a host that binds them.
    public var isUnspecified: Bool { bits == 0 }

    /// False for what no one host has: the unspecified address and the rest of 0.0.0.0/8, a
    /// multicast address, and 255.255.255.255.
    ///
    /// Source: RFC 1122 §3.2.1.3, RFC 5771 §3, RFC 4291 §2.5.2 and §2.7.
    public var isUnicast: Bool {
        switch family {
        case .ipv4: bits >> 24 != 0 && bits >> 28 != 0xE && bits != 0xFFFF_FFFF
        case .ipv6: bits != 0 && bits >> 120 != 0xFF
        }
    }

    /// The first address that has so many leading bits in common with this one; itself where it
    /// has no more.
    public func masked(to length: Int) -> IPAddress {
        let rest = UInt128(max(0, family.width - length))
        return IPAddress(family: family, bits: (bits >> rest) << rest)
    }

    private init(family: Family, bits: UInt128) {
        self.family = family
        self.bits = bits
    }

    /// Parses dotted decimal IPv4, or IPv6 in any form of RFC 4291 §2.2; no zone.
    ///
    /// - Returns: nil for any other text.
    public init?(parsing text: some StringProtocol) {
        let text = String(text)
        // What stands behind a zero is not seen by inet_pton.
        guard !text.utf8.contains(0) else { return nil }
        if let bits = Self.parse(text, AF_INET, UInt32.self) {
            self.init(v4: UInt32(bigEndian: bits))
        } else if let bits = Self.parse(text, AF_INET6, UInt128.self) {
            self.init(v6: UInt128(bigEndian: bits))
        } else {
            return nil
        }
    }

    private static func parse<Bits: FixedWidthInteger>(
        _ text: String, _ family: Int32, _ type: Bits.Type
    ) -> Bits? {
        var bits: Bits = 0
        // Safe because `Bits` is as large as the address of `family` that inet_pton writes.
        let found = unsafe withUnsafeMutablePointer(to: &bits) { bits in
            unsafe inet_pton(family, text, bits)
        }
        return found == 1 ? bits : nil
    }
}

extension IPAddress: CustomStringConvertible {
    public var description: String {
        switch family {
        case .ipv4: Self.format(UInt32(truncatingIfNeeded: bits).bigEndian, AF_INET)
        case .ipv6: Self.format(bits.bigEndian, AF_INET6)
        }
    }

    private static func format<Bits: FixedWidthInteger>(_ bits: Bits, _ family: Int32) -> String {
        // Safe because inet_ntop is told the room there is and ends what it writes with a zero.
        let octets = unsafe [UInt8](unsafeUninitializedCapacity: 46) { room, count in
            unsafe room.withMemoryRebound(to: CChar.self) { room in
                unsafe withUnsafePointer(to: bits) { bits in
                    _ = unsafe inet_ntop(family, bits, room.baseAddress, socklen_t(room.count))
                }
                count = unsafe room.firstIndex(of: 0) ?? 0
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }
}
