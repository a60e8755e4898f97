public import SNMP
public import SNMPAgentCore

/// `override OID TYPE VALUE`: an instance whose value is always this.
public struct OverrideRule: Hashable, Sendable {
    public var name: ObjectIdentifier
    public var value: ObjectSyntax
    public var origin: RuleOrigin
}
