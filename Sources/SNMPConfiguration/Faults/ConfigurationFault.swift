public import SNMPAgentCore

/// What is wrong with a line.
public struct ConfigurationFault: Error, Hashable, Sendable {
    public let origin: RuleOrigin
    /// `expected …, found …`, with no control character in it.
    public let reason: String

    public init(_ origin: RuleOrigin, reason: String) {
        self.origin = origin
        self.reason = reason.printable
    }

    /// A fault of one word.
    ///
    /// - Parameters:
    ///   - expectation: what should stand there, such as `a port`.
    ///   - detail: what else there is to say, in parentheses.
    public init(
        _ origin: RuleOrigin, expected expectation: String, found word: String,
        detail: String? = nil
    ) {
        let detail = detail.map { " (\($0))" } ?? ""
        self.init(
            origin, reason: "expected \(expectation), found \"\(word.abbreviated)\"\(detail)")
    }

    /// The line ends too early.
    init(atEnd origin: RuleOrigin, expected expectation: String) {
        self.init(origin, reason: "expected \(expectation), found the end of the line")
    }
}

extension ConfigurationFault: CustomStringConvertible {
    /// `snmpagent.conf:12: expected …, found "…"`.
    public var description: String { "\(origin): \(reason)" }
}

/// All that is wrong with a configuration, in the order of files and lines.
public struct ConfigurationFaults: Error, Hashable, Sendable {
    public let faults: [ConfigurationFault]

    init(_ faults: [ConfigurationFault]) {
        self.faults = faults
    }
}

extension ConfigurationFaults: CustomStringConvertible {
    /// A line for each.
    public var description: String {
        faults.map(\.description).joined(separator: "\n")
    }
}

extension String {
    /// What of a word helps to find it.
    fileprivate var abbreviated: String {
        count <= 80 ? self : prefix(80) + "…"
    }

    /// With U+FFFD for what would move a terminal's cursor or end a line of a log.
    var printable: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
                    default: scalar
                    }
                }))
    }
}
