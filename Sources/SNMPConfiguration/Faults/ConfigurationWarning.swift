public import SNMPAgentCore

/// What a line says that has no meaning here.
public struct ConfigurationWarning: Hashable, Sendable {
    public let origin: RuleOrigin
    public let text: String

    init(_ origin: RuleOrigin, _ text: String) {
        self.origin = origin
        self.text = text.printable
    }
}

extension ConfigurationWarning: CustomStringConvertible {
    /// `snmpagent.conf:12: …`.
    public var description: String { "\(origin): \(text)" }
}
