public import SNMP

/// Who is notified, and how.
public struct NotificationTarget: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// A Trap-PDU of version 1.
        case trap1
        /// An SNMPv2-Trap of version 2c.
        case trap2
        /// An InformRequest of version 2c, which is acknowledged or sent again.
        case inform
    }

    /// Where to: `[udp:|udp6:]host[:port]`; port 162 unless given.
    public var address: String
    public var community: OctetString
    public var kind: Kind
    /// The time for an inform's acknowledgement.
    public var timeout: Duration
    /// Tries of an inform after the first.
    public var retries: Int

    public init(
        _ address: String, community: OctetString = "public", kind: Kind = .trap2,
        timeout: Duration = .seconds(1), retries: Int = 5
    ) {
        self.address = address
        self.community = community
        self.kind = kind
        self.timeout = timeout
        self.retries = retries
    }
}
