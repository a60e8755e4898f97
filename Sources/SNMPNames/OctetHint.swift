/// One octet-format specification of a hint for OCTET STRINGs.
///
/// Source: RFC 2579 §3.1, its second part.
struct OctetHint: Hashable, Sendable {
    enum Format: UInt8, Sendable {
        case hexadecimal = 0x78
        case decimal = 0x64
        case octal = 0x6F
        case ascii = 0x61
        case utf8 = 0x74
    }

    /// Whether the value's next octet tells how often the specification applies.
    let isRepeated: Bool
    /// At least 1.
    let length: Int
    let format: Format
    let separator: UInt8?
    /// Stands behind the last of the repetitions in place of nothing.
    let terminator: UInt8?

    static func parse(_ text: [UInt8]) throws(DisplayHintError) -> [OctetHint] {
        var hints: [OctetHint] = []
        var position = 0
        while position < text.count {
            hints.append(try OctetHint(text, &position))
        }
        return hints
    }

    private init(_ text: [UInt8], _ position: inout Int) throws(DisplayHintError) {
        isRepeated = text[position] == UInt8(ascii: "*")
        if isRepeated { position += 1 }
        let written = try HintNumber.read(text, &position)
        guard position < text.count, let format = Format(rawValue: text[position]) else {
            throw .formatExpected(offset: position)
        }
        self.format = format
        position += 1
        separator = Self.readMark(text, &position, afterLength: written)
        terminator = Self.readMark(text, &position, afterLength: written)
        // A faulty hint without a length means one octet at a time.
        length = max(written, 1)
    }

    /// Reads a character that can neither be a length nor, after a format that has none, a format.
    private static func readMark(
        _ text: [UInt8], _ position: inout Int, afterLength length: Int
    ) -> UInt8? {
        guard position < text.count else { return nil }
        let mark = text[position]
        if mark == UInt8(ascii: "*") || mark.isDigit { return nil }
        if length == 0, [.hexadecimal, .decimal, .octal].contains(Format(rawValue: mark)) {
            return nil
        }
        position += 1
        return mark
    }
}
