/// A value of a managed object, or the exception that stands in its place.
///
/// Source: RFC 3416 §3 (ObjectSyntax and VarBind), RFC 2578 §7.1. BITS travel as an OCTET STRING
/// and Unsigned32 as Gauge32.
public enum ObjectSyntax: Hashable, Sendable {
    case integer(Int32)
    case octetString(OctetString)
    /// The NULL of a request, `unSpecified`.
    case null
    case objectIdentifier(ObjectIdentifier)
    /// Four octets, the first in the highest bits.
    case ipAddress(UInt32)
    case counter32(UInt32)
    case gauge32(UInt32)
    /// Hundredths of a second.
    case timeTicks(UInt32)
    /// Octets that are themselves an encoding; see ``OpaqueValue``.
    case opaque(OctetString)
    case counter64(UInt64)
    case noSuchObject
    case noSuchInstance
    case endOfMibView

    /// True for the three that say why there is no value. Source: RFC 3416 §3.
    public var isException: Bool {
        switch self {
        case .noSuchObject, .noSuchInstance, .endOfMibView: true
        default: false
        }
    }

    /// An OCTET STRING with the numbered bits set, bit 0 the highest of the first octet.
    ///
    /// Source: RFC 2578 §7.1.4.
    public static func bits(_ numbers: some Sequence<UInt8>) -> ObjectSyntax {
        var octets: [UInt8] = []
        for number in numbers {
            let index = Int(number / 8)
            while octets.count <= index { octets.append(0) }
            octets[index] |= 0x80 &>> (number % 8)
        }
        return .octetString(OctetString(octets))
    }
}
