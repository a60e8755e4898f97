public import SNMP

/// What a file in the language of net-snmp's snmpd.conf(5) says, as far as reading goes.
///
/// Where a word may be said once, the last line counts; lists are in the order of the lines.
/// Source: snmpd.conf(5) and snmp_config(5) of net-snmp 5.9.3, and its snmpd.
public struct AgentConfiguration: Hashable, Sendable {
    /// `[udp:|udp6:]host[:port]`, one for each address that is to be listened at.
    public var listenAddresses: [Setting<String>] = []
    public var access = AccessRules()
    public var system = SystemRules()
    public var notifications = NotificationRules()
    public var watch = WatchRules()
    public var shown = ShownRules()
    public var limits = LimitRules()
    public var extends: [ExtendRule] = []
    public var overrides: [OverrideRule] = []
    /// Where the agent shows its own health.
    public var healthRoot: Setting<ObjectIdentifier>?

    public init() {}
}
