/// Why a text is no DISPLAY-HINT.
public enum DisplayHintError: Error, Hashable, Sendable {
    case empty
    /// At `offset`, in octets, no `x`, `d`, `o`, `a` or `t` follows the length, nor `b` for an
    /// INTEGER.
    case formatExpected(offset: Int)
    /// The length at `offset`, or the shift of a decimal point, is too large.
    case lengthOutOfRange(offset: Int)
    /// Something follows the format of an INTEGER.
    case endExpected(offset: Int)
}

extension DisplayHintError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .empty: "expected a display hint, found nothing"
        case .formatExpected(let offset): "offset \(offset): expected one of x, d, o, a, t"
        case .lengthOutOfRange(let offset): "offset \(offset): expected 0 to 65535"
        case .endExpected(let offset): "offset \(offset): expected the end of the hint"
        }
    }
}
