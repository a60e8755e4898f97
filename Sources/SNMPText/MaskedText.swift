extension [UInt8] {
    /// Appends text that came from outside, with `.` for each octet that is not printable: of
    /// control characters all but the tab, and what is no UTF-8.
    ///
    /// Characters above ASCII stay, but for the controls among them: C1, and those that break
    /// lines or turn the direction of writing, so that a value can look like nothing else.
    mutating func appendMasked(_ octets: some Collection<UInt8>) {
        guard octets.contains(where: { $0 >= 0x80 }) else {
            for octet in octets { append(octet.isPrintable || octet == 0x09 ? octet : 0x2E) }
            return
        }
        var decoder = UTF8ScalarReader(octets)
        while let (scalar, length) = decoder.next() {
            if let scalar, !Self.isControl(scalar) {
                append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            } else {
                append(contentsOf: repeatElement(0x2E, count: length))
            }
        }
    }

    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0x061C, 0xFEFF: true
        default: false
        }
    }
}

/// Splits octets into scalars, and into octets that are part of none.
private struct UTF8ScalarReader<Octets: Collection<UInt8>> {
    private var rest: Octets.SubSequence

    init(_ octets: Octets) {
        rest = octets[...]
    }

    /// - Returns: a scalar and its number of octets, or nil and the number that is no UTF-8.
    mutating func next() -> (Unicode.Scalar?, Int)? {
        guard let first = rest.first else { return nil }
        let length = Self.length(of: first)
        let octets = rest.prefix(length)
        if let scalar = Self.scalar(octets), octets.count == length {
            rest = rest.dropFirst(length)
            return (scalar, length)
        }
        rest = rest.dropFirst()
        return (nil, 1)
    }

    private static func length(of first: UInt8) -> Int {
        switch first {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    private static func scalar(_ octets: Octets.SubSequence) -> Unicode.Scalar? {
        var decoder = UTF8()
        var iterator = octets.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return scalar
    }
}

extension VarBindFormatter {
    /// Appends text that came from outside, with a period for each octet that is not printable.
    public static func appendMasked(_ octets: [UInt8], to text: inout [UInt8]) {
        text.appendMasked(octets.map { $0 == 0x09 ? 0x00 : $0 })
    }

    /// Appends lines, parts of which came from outside: as ``appendMasked(_:to:)``, but that line
    /// ends and tabs stay, and a CR before a line end goes.
    package static func appendMaskedLines(_ octets: [UInt8], to text: inout [UInt8]) {
        let lines = octets.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (position, line) in lines.enumerated() {
            if position > 0 { text.append(0x0A) }
            let isEnded = position < lines.count - 1 && line.last == 0x0D
            text.appendMasked(isEnded ? line.dropLast() : line)
        }
    }
}

extension [UInt8] {
    /// Words of a module, which is a text from outside as well.
    init(masking words: String) {
        self = []
        appendMasked(words.utf8)
    }
}
