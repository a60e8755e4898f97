extension [UInt8] {
    /// Appends `text` with what separates things in a table, and what a literal of Swift would
    /// not hold as it is, as `%` and two hexadecimal digits.
    package mutating func appendEscaped(_ text: String) {
        appendEscaped(text.utf8.span)
    }

    /// As ``appendEscaped(_:)-(String)``.
    package mutating func appendEscaped(_ text: Span<UInt8>) {
        for position in text.indices {
            let octet = text[position]
            if octet.isPlain {
                append(octet)
            } else {
                append(UInt8(ascii: "%"))
                append(Self.hexDigit(octet >> 4))
                append(Self.hexDigit(octet & 0x0F))
            }
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x37 + value
    }
}

extension UInt8 {
    /// Letters, digits and `-./:*_`.
    fileprivate var isPlain: Bool {
        switch self {
        case 0x2D...0x3A, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "*"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
