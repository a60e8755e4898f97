internal import Logging

/// Text of any origin for a line that nobody else may end, hide or paint over.
enum LogText {
    /// A message, then its metadata by key: `listening accepts=any host at=0.0.0.0:161`.
    static func line(_ message: String, _ metadata: Logger.Metadata) -> String {
        let fields = metadata.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
        return escaped(([message] + fields).joined(separator: " "))
    }

    /// The same text with `\u{…}` in place of line ends, control characters, and characters that
    /// turn the direction of writing or cannot be seen.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        return text.unicodeScalars.reduce(into: "") { escaped, scalar in
            if isUnsafe(scalar) {
                escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
