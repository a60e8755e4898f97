/// Why a text names no object.
///
/// Its description is the line that net-snmp's programs print.
public struct ObjectNameError: Error, Hashable, Sendable {
    public enum Code: Error, Hashable, Sendable {
        /// Below `parent`, `(top)` for the roots, there is no `word`.
        case subIdentifierNotFound(parent: String, word: String)
        /// `word` is no value of the index object `index`, or lies outside its ranges.
        case indexOutOfRange(word: String, index: String)
        /// Behind the objects of a module, `word` is neither a number nor a quoted string.
        case malformed(word: String)
        /// A string of variable length is quoted with `'`, or one of fixed length with `"`.
        case wrongQuote(Character)
        /// More than 128 sub-identifiers (RFC 2578 §3.5).
        case tooLong
        /// The tree holds no module of this name.
        case unknownModule(String)
        /// The module has no object with this label.
        case unknownLabel(String, module: String)
    }

    /// The whole text.
    public let name: String
    public let code: Code

    /// What net-snmp adds in parentheses, nil where it adds nothing.
    public var detail: String? {
        switch code {
        case .subIdentifierNotFound(let parent, let word):
            "Sub-id not found: \(parent) -> \(word)"
        case .indexOutOfRange(let word, let index): "Index out of range: \(word) (\(index))"
        case .malformed(let word): word
        case .wrongQuote("'"): "'-quote is for fixed length strings"
        case .wrongQuote(let quote): "\(quote)-quote is for variable length strings"
        case .tooLong: "more than 128 sub-identifiers"
        case .unknownModule, .unknownLabel: nil
        }
    }
}

extension ObjectNameError: CustomStringConvertible {
    public var description: String {
        "\(name): Unknown Object Identifier" + (detail.map { " (\($0))" } ?? "")
    }
}
