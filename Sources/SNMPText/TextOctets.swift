/// Text is gathered as octets: most of it is digits, and values are octets already.
extension [UInt8] {
    mutating func append(_ text: StaticString) {
        // Safe because a literal's octets last as long as the program.
        text.withUTF8Buffer { octets in unsafe append(contentsOf: octets) }
    }

    mutating func append(_ text: String) {
        append(contentsOf: text.utf8)
    }

    mutating func appendDecimal(_ value: UInt64) {
        guard value >= 10 else {
            append(0x30 | UInt8(truncatingIfNeeded: value))
            return
        }
        let start = count
        var rest = value
        while rest > 0 {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            append(0x30 | UInt8(truncatingIfNeeded: digit))
            rest = quotient
        }
        self[start...].reverse()
    }

    mutating func appendDecimal(_ value: UInt32) {
        appendDecimal(UInt64(value))
    }

    mutating func appendDecimal(_ value: Int64) {
        if value < 0 { append(UInt8(ascii: "-")) }
        appendDecimal(value.magnitude)
    }

    /// At least two digits.
    mutating func appendTwoDigits(_ value: UInt32) {
        if value < 10 { append(UInt8(ascii: "0")) }
        appendDecimal(value)
    }

    /// Two upper-case digits.
    mutating func appendHexadecimal(_ octet: UInt8) {
        append(Self.hexadecimalDigit(octet >> 4))
        append(Self.hexadecimalDigit(octet & 0x0F))
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x37 + value
    }
}

extension UInt8 {
    /// What C's `isprint` says, whatever the locale's octets above ASCII.
    var isPrintable: Bool { 0x20...0x7E ~= self }
    /// What C's `isspace` says.
    var isSpace: Bool { self == 0x20 || 0x09...0x0D ~= self }
    var isLetter: Bool { 0x61...0x7A ~= self | 0x20 }
}
