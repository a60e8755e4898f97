public import SNMP

/// The system group. Source: RFC 3418 §2.
public struct SystemRules: Hashable, Sendable {
    /// Each at most 255 octets.
    public var contact: Setting<OctetString>?
    public var location: Setting<OctetString>?
    public var name: Setting<OctetString>?
    public var description: Setting<OctetString>?
    public var objectID: Setting<ObjectIdentifier>?
    /// 0 to 127.
    public var services: Setting<Int32>?

    public init() {}
}
