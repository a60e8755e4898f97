/// Why a text names no object.
///
/// Its description is the line that net-snmp's programs print.
public struct ObjectNameError: Error, Hashable, Sendable {
    public struct Code: Error, Hashable, Sendable {
        fileprivate enum Reason: Hashable {
            case subIdentifierNotFound(parent: String, word: String)
            case indexOutOfRange(word: String, index: String)
            case malformed(word: String)
            case wrongQuote(Character)
            case tooLong
            case unknownModule(String)
            case unknownLabel(String, module: String)
        }
        fileprivate let reason: Reason

        /// More than 128 sub-identifiers (RFC 2578 §3.5).
        public static let tooLong = Code(reason: .tooLong)

        /// Below `parent`, `(top)` for the roots, there is no `word`.
        public static func subIdentifierNotFound(parent: String, word: String) -> Code {
            Code(reason: .subIdentifierNotFound(parent: parent, word: word))
        }

        /// `word` is no value of the index object `index`, or lies outside its ranges.
        public static func indexOutOfRange(word: String, index: String) -> Code {
            Code(reason: .indexOutOfRange(word: word, index: index))
        }

        /// Behind the objects of a module, `word` is neither a number nor a quoted string.
        public static func malformed(word: String) -> Code {
            Code(reason: .malformed(word: word))
        }

        /// A string of variable length is quoted with `'`, or one of fixed length with `"`.
        public static func wrongQuote(_ quote: Character) -> Code {
            Code(reason: .wrongQuote(quote))
        }

        /// The tree holds no module of this name.
        public static func unknownModule(_ module: String) -> Code {
            Code(reason: .unknownModule(module))
        }

        /// The module has no object with this label.
        public static func unknownLabel(_ label: String, module: String) -> Code {
            Code(reason: .unknownLabel(label, module: module))
        }
    }

    /// The whole text.
    public let name: String
    public let code: Code

    public init(name: String, code: Code) {
        self.name = name
        self.code = code
    }

    /// What net-snmp adds in parentheses, nil where it adds nothing.
    public var detail: String? {
        switch code.reason {
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
