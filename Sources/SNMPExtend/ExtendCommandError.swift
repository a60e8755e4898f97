/// What is wrong with an ``ExtendCommand``.
public struct ExtendCommandError: Error, Hashable, Sendable {
    private enum Code: Hashable {
        case missing(String)
        case unknownOption(String)
        case notACacheTime(String)
        case notAnExecType(String)
        case notARoot(String)
        case nameTooLong(Int, limit: Int)
    }

    private let code: Code

    static func missing(_ part: String) -> ExtendCommandError {
        ExtendCommandError(code: .missing(part))
    }

    static func unknownOption(_ word: String) -> ExtendCommandError {
        ExtendCommandError(code: .unknownOption(word))
    }

    static func notACacheTime(_ word: String) -> ExtendCommandError {
        ExtendCommandError(code: .notACacheTime(word))
    }

    static func notAnExecType(_ word: String) -> ExtendCommandError {
        ExtendCommandError(code: .notAnExecType(word))
    }

    static func notARoot(_ word: String) -> ExtendCommandError {
        ExtendCommandError(code: .notARoot(word))
    }

    /// A name of `count` octets.
    static func nameTooLong(_ count: Int, limit: Int) -> ExtendCommandError {
        ExtendCommandError(code: .nameTooLong(count, limit: limit))
    }
}

extension ExtendCommandError: CustomStringConvertible {
    public var description: String {
        switch code {
        case .missing(let part): "expected \(part), found nothing"
        case .unknownOption(let word): "expected -cacheTime or -execType, found \"\(word)\""
        case .notACacheTime(let word): "expected seconds from -1 to 2147483647, found \"\(word)\""
        case .notAnExecType(let word): "expected exec or sh, found \"\(word)\""
        case .notARoot(let word): "expected a name in numbers, found \"\(word)\""
        case .nameTooLong(let count, let limit):
            "expected a name of at most \(limit) octets, found one of \(count)"
        }
    }
}
