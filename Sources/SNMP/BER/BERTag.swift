/// An identifier octet: class, primitive or constructed, and a tag number below 31.
///
/// SNMP uses no tag of more than one octet. Source: X.690 §8.1.2; RFC 3416 §3.
public struct BERTag: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    // Universal: X.690 §8.3, §8.7, §8.8, §8.19, §8.9.
    public static let integer = BERTag(rawValue: 0x02)
    public static let octetString = BERTag(rawValue: 0x04)
    public static let null = BERTag(rawValue: 0x05)
    public static let objectIdentifier = BERTag(rawValue: 0x06)
    public static let sequence = BERTag(rawValue: 0x30)

    // Application types of SMIv2: RFC 2578 §7.1, in the tagging of RFC 3416 §3.
    public static let ipAddress = BERTag(rawValue: 0x40)
    public static let counter32 = BERTag(rawValue: 0x41)
    public static let gauge32 = BERTag(rawValue: 0x42)
    public static let timeTicks = BERTag(rawValue: 0x43)
    public static let opaque = BERTag(rawValue: 0x44)
    public static let counter64 = BERTag(rawValue: 0x46)

    // Exceptions in place of a value: RFC 3416 §3.
    public static let noSuchObject = BERTag(rawValue: 0x80)
    public static let noSuchInstance = BERTag(rawValue: 0x81)
    public static let endOfMibView = BERTag(rawValue: 0x82)
}

extension BERTag: CustomStringConvertible {
    public var description: String {
        "0x" + (rawValue < 16 ? "0" : "") + String(rawValue, radix: 16, uppercase: true)
    }
}
