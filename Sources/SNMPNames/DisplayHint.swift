/// How a textual convention wants its values to be shown.
///
/// Source: RFC 2579 §3.1. Where that leaves room, or net-snmp differs, it is as net-snmp prints.
public struct DisplayHint: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case integer(IntegerHint)
        /// At least one.
        case octets([OctetHint])
    }

    let kind: Kind

    /// - Throws: ``DisplayHintError`` with the offset at fault.
    public init(_ text: String) throws(DisplayHintError) {
        let octets = Array(text.utf8)
        guard let first = octets.first else { throw .empty }
        if first.isDigit || first == UInt8(ascii: "*") {
            kind = .octets(try OctetHint.parse(octets))
        } else {
            kind = .integer(try IntegerHint(parsing: octets))
        }
    }

    /// The text of an OCTET STRING; nil when this is a hint for INTEGERs.
    ///
    /// What the formats `a` and `t` cover is taken over as it is, control characters too, unless
    /// it holds a NUL: then `.` stands for what is not printable, and `\` before `"` and `\`.
    /// - Parameter hasTwoDigitHex: whether an octet below 16 gets a leading zero.
    public func format(_ octets: [UInt8], hasTwoDigitHex: Bool = false) -> [UInt8]? {
        guard case .octets(let hints) = kind else { return nil }
        var formatter = OctetFormatter(octets: octets, hasTwoDigitHex: hasTwoDigitHex)
        return formatter.format(by: hints)
    }

    /// The text of an INTEGER; nil when this is a hint for OCTET STRINGs.
    public func format(_ value: Int64) -> String? {
        guard case .integer(let hint) = kind else { return nil }
        return hint.format(value)
    }
}

/// The lengths that stand in a hint.
enum HintNumber {
    /// Reads decimal digits and moves behind them; 0 without any.
    ///
    /// - Throws: ``DisplayHintError/lengthOutOfRange(offset:)`` above 65535, the most that an
    ///   OCTET STRING may hold (RFC 2578 §7.1.2).
    static func read(
        _ text: [UInt8], _ position: inout Int
    ) throws(DisplayHintError) -> Int {
        let start = position
        var value = 0
        while position < text.count, text[position].isDigit {
            value = value * 10 + Int(text[position] & 0x0F)
            guard value <= 65535 else { throw .lengthOutOfRange(offset: start) }
            position += 1
        }
        return value
    }
}
