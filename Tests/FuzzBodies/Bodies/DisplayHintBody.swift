import SNMPNames

/// Any text is a hint or refused at one of its octets; a hint shows any value, in bounded length.
enum DisplayHintBody {
    static func check(_ octets: [UInt8]) throws(Violation) -> Bool {
        let expectation = Expectation(input: octets)
        let parts = octets.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
        let text = String(decoding: parts.first ?? [], as: UTF8.self)
        let value = parts.count > 1 ? Array(parts[1]) : []
        switch Result(catching: { () throws(DisplayHintError) in try DisplayHint(text) }) {
        case .success(let hint):
            try show(value, by: hint, text, expectation)
            return true
        case .failure(let error):
            try expectation.expect(
                0...text.utf8.count ~= error.offset, "the fault is at an offset of the hint")
            return false
        }
    }

    private static func show(
        _ octets: [UInt8], by hint: DisplayHint, _ text: String, _ expectation: Expectation
    ) throws(Violation) {
        let bits = octets.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let number = Int64(bitPattern: bits)
        guard let shown = hint.format(octets) else {
            guard let digits = hint.format(number) else {
                throw expectation.fail("a hint is for octets or for numbers")
            }
            return try expectation.expect(
                isText(digits, of: number, by: text), "a number is shown as another: \(digits)")
        }
        try expectation.expect(hint.format(number) == nil, "a hint is for octets or for numbers")
        // A number of one octet takes three digits, and each may have two marks behind it.
        try expectation.expect(shown.count <= 26 * octets.count, "longer than a value can be")
        try expectation.expect(
            shown.isEmpty == octets.isEmpty || text.contains("*"), "all is shown")
    }

    /// Whether `digits` are the number, read by what the hint's first letter says.
    private static func isText(_ digits: String, of number: Int64, by hint: String) -> Bool {
        switch hint.first {
        case "x": UInt64(digits, radix: 16) == UInt64(bitPattern: number)
        case "o": UInt64(digits, radix: 8) == UInt64(bitPattern: number)
        case "b": UInt32(digits, radix: 2) == UInt32(truncatingIfNeeded: number)
        default: Int64(digits.filter { $0 != "." }) == number
        }
    }
}
