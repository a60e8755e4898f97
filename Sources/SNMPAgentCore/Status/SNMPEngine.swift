public import SNMP

/// Who an SNMP entity is, over its restarts. Source: RFC 3411 §3.1.1 and §5.
public struct SNMPEngine: Sendable, Hashable {
    /// The engine's name: 5 to 32 octets. Source: RFC 3411 §5, SnmpEngineID.
    public let id: OctetString
    /// Starts since the name was given, from 1.
    public let boots: Int32

    public init(id: OctetString, boots: Int32) {
        self.id = id
        self.boots = boots
    }
}
