public import SNMP

/// The varbinds of a walk that was kept, by name and each name once.
public struct Recording: Hashable, Sendable {
    public let varBinds: [VarBind]

    /// - Parameter varBinds: in any order; of two with the same name the later one is kept.
    public init(_ varBinds: [VarBind]) {
        let latest = Dictionary(varBinds.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        self.varBinds = latest.values.sorted { $0.name < $1.name }
    }

    /// Parses what `snmp record` writes, or what snmpwalk printed: whichever the first line is.
    ///
    /// - Throws: ``RecordingError`` with the first line at fault.
    public init(parsing octets: [UInt8]) throws(RecordingError) {
        let lines = TextLines(octets)
        if lines.looksLikeRecord {
            try self.init(lines.records())
        } else {
            try self.init(WalkText(lines).varBinds())
        }
    }
}

/// Why a text is no recording.
public struct RecordingError: Error, Hashable, Sendable {
    /// From 1.
    public let line: Int
    /// `expected …, found …`, with no control character in it.
    public let reason: String

    init(line: Int, expected expectation: String, found text: String) {
        self.line = line
        let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
        reason = "expected \(expectation), found \"\(Self.masked(shown))\""
    }

    /// Text of a file may not forge a line of what is told about it.
    private static func masked(_ text: Substring) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: "." as Unicode.Scalar
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

extension RecordingError: CustomStringConvertible {
    public var description: String { "line \(line): \(reason)" }
}
