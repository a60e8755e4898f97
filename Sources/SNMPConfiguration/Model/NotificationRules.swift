public import SNMP
public import SNMPAgentCore

/// What is told unasked, and to whom.
public struct NotificationRules: Hashable, Sendable {
    /// `authtrapenable`.
    public var tellsAuthenticationFailures: Setting<Bool>?
    public var sinks: [NotificationSink] = []

    public init() {}
}

/// `trapsink`, `trap2sink` or `informsink`.
public struct NotificationSink: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case version1Trap
        case version2Trap
        case inform
    }

    public var kind: Kind
    /// `[udp:|udp6:]host[:port]`.
    public var address: String
    /// What a separate word says; it counts where the address has no port. 162 unless given.
    public var port: UInt16?
    /// The line's own, else that of the last `trapcommunity` before it, else `public`.
    public var community: OctetString
    public var origin: RuleOrigin
}
