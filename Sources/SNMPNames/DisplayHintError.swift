/// Why a text is no DISPLAY-HINT.
public struct DisplayHintError: Error, Hashable, Sendable {
    private enum Code: Hashable {
        case empty, formatExpected, lengthOutOfRange, endExpected
    }

    private let code: Code
    /// Octets from the start of the hint to the fault.
    public let offset: Int

    public static let empty = DisplayHintError(code: .empty, offset: 0)

    /// No `x`, `d`, `o`, `a` or `t` follows the length, nor `b` for an INTEGER.
    public static func formatExpected(offset: Int) -> DisplayHintError {
        DisplayHintError(code: .formatExpected, offset: offset)
    }

    /// A length, or the shift of a decimal point, is too large.
    public static func lengthOutOfRange(offset: Int) -> DisplayHintError {
        DisplayHintError(code: .lengthOutOfRange, offset: offset)
    }

    /// Something follows the format of an INTEGER.
    public static func endExpected(offset: Int) -> DisplayHintError {
        DisplayHintError(code: .endExpected, offset: offset)
    }
}

extension DisplayHintError: CustomStringConvertible {
    public var description: String {
        switch code {
        case .empty: "expected a display hint, found nothing"
        case .formatExpected: "offset \(offset): expected one of x, d, o, a, t"
        case .lengthOutOfRange: "offset \(offset): expected 0 to 65535"
        case .endExpected: "offset \(offset): expected the end of the hint"
        }
    }
}
