/// The numbers that net-snmp wraps in an Opaque, each an encoding with a tag of two octets.
///
/// Source: net-snmp's `asn1.h` (ASN_OPAQUE_TAG1 is 0x9F); the wrapping is RFC 2578 §7.1.9.
public enum OpaqueValue: Hashable, Sendable {
    case counter64(UInt64)
    case float(Float)
    case double(Double)
    case int64(Int64)
    case uint64(UInt64)

    private static let firstTagOctet: UInt8 = 0x9F

    private enum Kind: UInt8 {
        case counter64 = 0x76
        case float = 0x78
        case double = 0x79
        case int64 = 0x7A
        case uint64 = 0x7B
    }

    /// The number in an Opaque's octets; nil when they hold anything else.
    public init?(_ opaque: OctetString) {
        let octets = Array(opaque)
        guard octets.count >= 3, octets[0] == Self.firstTagOctet,
            let kind = Kind(rawValue: octets[1]), Int(octets[2]) == octets.count &- 3
        else { return nil }
        let content = octets.dropFirst(3)
        // A ninth octet is the zero before 64 set bits, which only unsigned numbers have.
        let isUnsigned = kind == .counter64 || kind == .uint64
        guard
            1...8 ~= content.count || isUnsigned && content.count == 9 && content.first == 0
        else { return nil }
        let bits = BERInteger.unsigned(octets.span, 3..<octets.count)
        switch kind {
        case .counter64: self = .counter64(bits)
        case .uint64: self = .uint64(bits)
        case .int64: self = .int64(BERInteger.signed(octets.span, 3..<octets.count))
        case .float:
            guard content.count == 4 else { return nil }
            self = .float(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case .double:
            guard content.count == 8 else { return nil }
            self = .double(Double(bitPattern: bits))
        }
    }

    /// The octets that an Opaque of this number holds.
    public var octets: OctetString {
        switch self {
        case .counter64(let value): Self.wrap(.counter64, value, BERInteger.count(value))
        case .uint64(let value): Self.wrap(.uint64, value, BERInteger.count(value))
        case .int64(let value):
            Self.wrap(.int64, UInt64(bitPattern: value), BERInteger.count(value))
        case .float(let value): Self.wrap(.float, UInt64(value.bitPattern), 4)
        case .double(let value): Self.wrap(.double, value.bitPattern, 8)
        }
    }

    private static func wrap(_ kind: Kind, _ value: UInt64, _ count: Int) -> OctetString {
        var octets = [firstTagOctet, kind.rawValue, UInt8(truncatingIfNeeded: count)]
        for index in stride(from: count &- 1, through: 0, by: -1) {
            octets.append(index > 7 ? 0 : UInt8(truncatingIfNeeded: value &>> UInt64(8 &* index)))
        }
        return OctetString(octets)
    }
}
