/// A hint for INTEGERs: `d`, `d-2`, `x`, `o` or `b`.
///
/// Source: RFC 2579 §3.1, its first part.
struct IntegerHint: Hashable, Sendable {
    enum Format: UInt8, Sendable {
        case decimal = 0x64
        case hexadecimal = 0x78
        case octal = 0x6F
        case binary = 0x62
    }

    let format: Format
    /// The number of digits behind the decimal point.
    let shift: Int

    init(parsing text: [UInt8]) throws(DisplayHintError) {
        guard let first = text.first, let format = Format(rawValue: first) else {
            throw .formatExpected(offset: 0)
        }
        var position = 1
        var shift = 0
        if format == .decimal, text.count > 2, text[1] == UInt8(ascii: "-") {
            position = 2
            shift = try HintNumber.read(text, &position)
        }
        guard position == text.count else { throw .endExpected(offset: position) }
        self.format = format
        self.shift = shift
    }

    func format(_ value: Int64) -> String {
        // Other bases than ten show the bits of a negative number, as C does.
        switch format {
        case .decimal: (value < 0 ? "-" : "") + shifted(String(value.magnitude))
        case .hexadecimal: String(UInt64(bitPattern: value), radix: 16)
        case .octal: String(UInt64(bitPattern: value), radix: 8)
        case .binary: Self.padded(String(UInt32(truncatingIfNeeded: value), radix: 2), to: 32)
        }
    }

    /// `digits` with the decimal point set; nothing stands before it when all digits are behind.
    private func shifted(_ digits: String) -> String {
        guard shift > 0 else { return digits }
        let digits = Self.padded(digits, to: shift)
        return digits.dropLast(shift) + "." + digits.suffix(shift)
    }

    private static func padded(_ digits: String, to count: Int) -> String {
        String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
}
