public import SNMPAgentCore

/// A value, and the line that says it.
public struct Setting<Value: Hashable & Sendable>: Hashable, Sendable {
    public var value: Value
    public var origin: RuleOrigin

    public init(_ value: Value, _ origin: RuleOrigin) {
        self.value = value
        self.origin = origin
    }
}
