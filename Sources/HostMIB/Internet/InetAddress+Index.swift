internal import LinuxSources
internal import SNMP

extension InetAddress {
    /// An InetAddressType, the length of the InetAddress, and its octets.
    ///
    /// - Parameter zone: the interface of a link-local address, which makes it an ipv6z; 0 where
    ///   none is known.
    /// Source: RFC 4001 §3 and §4.1.
    func index(zone: Int = 0) -> [UInt32] {
        switch self {
        case .ipv4(let bits):
            return [1, 4] + Self.octets(of: bits)
        case .ipv6(let bits):
            guard zone > 0, isLinkLocal else { return [2, 16] + Self.octets(of: bits) }
            return [4, 20] + Self.octets(of: bits)
                + Self.octets(of: UInt32(truncatingIfNeeded: zone))
        }
    }

    /// The address of the older tables, which know IPv4 alone.
    var ipv4: UInt32? {
        guard case .ipv4(let bits) = self else { return nil }
        return bits
    }

    /// The sub-identifiers of an IpAddress in an index.
    static func octets(of bits: some FixedWidthInteger & UnsignedInteger) -> [UInt32] {
        stride(from: bits.bitWidth - 8, through: 0, by: -8).map { UInt32((bits >> $0) & 0xFF) }
    }
}
