internal import SNMPNames

/// What the lines of tables are made of.
extension [UInt8] {
    mutating func appendName(_ subIdentifiers: [UInt32]) {
        var isFirst = true
        for subIdentifier in subIdentifiers {
            if !isFirst { append(.dot) }
            isFirst = false
            appendNumber(Int64(subIdentifier))
        }
    }

    /// In decimal digits.
    mutating func appendNumber(_ number: Int64) {
        if number < 0 { append(UInt8(ascii: "-")) }
        appendDigits(of: number.magnitude)
    }

    private mutating func appendDigits(of number: UInt64) {
        let (rest, digit) = number.quotientAndRemainder(dividingBy: 10)
        if rest > 0 { appendDigits(of: rest) }
        append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
    }

    mutating func appendAttribute(_ letter: Unicode.Scalar, _ value: LibraryText) {
        appendAttribute(letter, [value]) { $0.appendEscaped(to: &$1) }
    }

    mutating func appendAttribute(_ letter: Unicode.Scalar, _ value: UInt8) {
        appendAttribute(letter, [value]) { $1.append($0) }
    }

    /// Nothing where there are no elements.
    ///
    /// - Parameters:
    ///   - letter: one of ASCII.
    ///   - separator: one, too.
    mutating func appendAttribute<Value>(
        _ letter: Unicode.Scalar, _ elements: [Value], separator: Unicode.Scalar = ",",
        _ appendElement: (Value, inout [UInt8]) -> Void
    ) {
        var isFirst = true
        for element in elements {
            if isFirst {
                append(.space)
                append(UInt8(ascii: letter))
                append(UInt8(ascii: ":"))
            } else {
                append(UInt8(ascii: separator))
            }
            isFirst = false
            appendElement(element, &self)
        }
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let tilde = UInt8(ascii: "~")
    static let dot = UInt8(ascii: ".")
}
