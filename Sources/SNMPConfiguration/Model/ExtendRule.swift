public import SNMP
public import SNMPAgentCore

/// `extend` or `extend-sh`: a command whose output is shown. Source: NET-SNMP-EXTEND-MIB.
public struct ExtendRule: Hashable, Sendable {
    public var name: String
    /// An absolute path unless a shell looks for it.
    public var program: String
    /// As they are written, with quotes.
    public var arguments: String
    public var isShell: Bool
    /// Seconds that a result is good; nil for the agent's default.
    public var cacheTime: Int32?
    /// Where it is shown; nil for nsExtendObjects.
    public var root: ObjectIdentifier?
    public var origin: RuleOrigin
}
