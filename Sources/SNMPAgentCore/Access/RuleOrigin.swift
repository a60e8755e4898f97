/// Where a rule was written.
public struct RuleOrigin: Hashable, Sendable {
    /// A file's path, or an option such as `--community`.
    public let place: String
    /// From 1; nil for an option.
    public let line: Int?

    public init(_ place: String, line: Int? = nil) {
        self.place = place
        self.line = line
    }
}

extension RuleOrigin: CustomStringConvertible {
    /// `snmpagent.conf:12`, `--community`.
    public var description: String {
        line.map { "\(place):\($0)" } ?? place
    }
}
