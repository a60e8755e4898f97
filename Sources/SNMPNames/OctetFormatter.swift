/// Applies the specifications of a hint to one OCTET STRING.
///
/// Each step takes at least one octet, so the work is bounded by the value, whatever the hint.
struct OctetFormatter {
    let octets: [UInt8]
    let hasTwoDigitHex: Bool
    private var position = 0
    private var text: [UInt8] = []

    init(octets: [UInt8], hasTwoDigitHex: Bool) {
        self.octets = octets
        self.hasTwoDigitHex = hasTwoDigitHex
    }

    mutating func format(by hints: [OctetHint]) -> [UInt8] {
        for (number, hint) in hints.enumerated() where position < octets.count {
            var repetitions = 1
            if hint.isRepeated {
                repetitions = Int(octets[position])
                position += 1
            }
            append(hint, repetitions, isLast: number == hints.count - 1)
        }
        // The last specification serves whatever is left, once at a time (RFC 2579 §3.1).
        while let hint = hints.last, position < octets.count {
            append(hint, 1, isLast: true)
        }
        return text
    }

    private mutating func append(_ hint: OctetHint, _ repetitions: Int, isLast: Bool) {
        var left = repetitions
        while left > 0, position < octets.count {
            let end = min(position + hint.length, octets.count)
            append(octets[position..<end], as: hint, isLast: isLast)
            position = end
            if let separator = hint.separator, position < octets.count { text.append(separator) }
            left -= 1
        }
        if let terminator = hint.terminator, position < octets.count { text.append(terminator) }
    }

    private mutating func append(_ part: ArraySlice<UInt8>, as hint: OctetHint, isLast: Bool) {
        // Of more octets than a number has, the last ones count.
        let value = part.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        switch hint.format {
        case .hexadecimal:
            // Without anything between them single digits could not be told apart.
            let isPadded = hasTwoDigitHex || (isLast && hint.separator == nil)
            if value < 16, hint.length == 1, isPadded { text.append(UInt8(ascii: "0")) }
            text += Array(String(value, radix: 16).utf8)
        case .decimal: text += Array(String(Int64(bitPattern: value)).utf8)
        case .octal: text += Array(String(value, radix: 8).utf8)
        case .ascii, .utf8:
            if part.contains(0) {
                for octet in part { appendEscaped(octet) }
            } else {
                text += part
            }
        }
    }

    private mutating func appendEscaped(_ octet: UInt8) {
        switch octet {
        case UInt8(ascii: "\\"), UInt8(ascii: "\""): text += [UInt8(ascii: "\\"), octet]
        case 0x20...0x7E, 0x09...0x0D: text.append(octet)
        default: text.append(UInt8(ascii: "."))
        }
    }
}
