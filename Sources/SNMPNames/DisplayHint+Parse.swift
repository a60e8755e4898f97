extension DisplayHint {
    /// The octets that are shown as `text`, where the hint is for OCTET STRINGs and one can tell:
    /// nil for what the hint never shows, and for a hint with a repetition.
    public func parse(_ text: [UInt8]) -> [UInt8]? {
        guard case .octets(let hints) = kind else { return nil }
        var parser = HintedTextParser(text: text[...])
        return parser.parse(by: hints)
    }
}

/// Goes the way of ``OctetFormatter`` back.
private struct HintedTextParser {
    var text: ArraySlice<UInt8>
    var octets: [UInt8] = []

    mutating func parse(by hints: [OctetHint]) -> [UInt8]? {
        for hint in hints where !text.isEmpty {
            guard !hint.isRepeated, read(hint) else { return nil }
        }
        while let hint = hints.last, !text.isEmpty {
            guard read(hint) else { return nil }
        }
        return octets
    }

    private mutating func read(_ hint: OctetHint) -> Bool {
        switch hint.format {
        case .ascii, .utf8:
            let part = text.prefix(hint.length)
            octets += part
            text = text.dropFirst(part.count)
        case .hexadecimal: guard readNumber(hint, radix: 16) else { return false }
        case .decimal: guard readNumber(hint, radix: 10) else { return false }
        case .octal: guard readNumber(hint, radix: 8) else { return false }
        }
        if let separator = hint.separator, text.first == separator { text = text.dropFirst() }
        return true
    }

    private mutating func readNumber(_ hint: OctetHint, radix: UInt64) -> Bool {
        // Without anything between numbers each has two digits an octet.
        let limit = hint.separator == nil && radix == 16 ? 2 * hint.length : Int.max
        var value: UInt64 = 0
        var count = 0
        while count < limit, let digit = text.first.flatMap(Self.value), digit < radix {
            let (high, isTooLarge) = value.multipliedReportingOverflow(by: radix)
            guard !isTooLarge else { return false }
            value = high &+ digit
            text = text.dropFirst()
            count += 1
        }
        guard count > 0, hint.length <= 8, hint.length == 8 || value >> (8 * hint.length) == 0
        else { return false }
        for index in stride(from: hint.length - 1, through: 0, by: -1) {
            octets.append(UInt8(truncatingIfNeeded: value >> (8 * index)))
        }
        return true
    }

    private static func value(_ digit: UInt8) -> UInt64? {
        switch digit {
        case 0x30...0x39: UInt64(digit - 0x30)
        case 0x41...0x46: UInt64(digit - 0x41 + 10)
        case 0x61...0x66: UInt64(digit - 0x61 + 10)
        default: nil
        }
    }
}
