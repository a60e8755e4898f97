/// The words of one line: all positions are octets from the start of the text.
extension Span<UInt8> {
    /// The space or newline that ends the word at `position`, or the end of the text.
    func endOfWord(at position: Int) -> Int {
        var end = position
        while end < count, self[end] != .space, self[end] != .newline { end += 1 }
        return end
    }

    /// The word with this number in the line that starts at `line`; empty where there are fewer.
    func word(_ number: Int, inLineAt line: Int) -> Range<Int> {
        var start = line
        var end = endOfWord(at: start)
        for _ in 0..<number {
            guard end < count, self[end] == .space else { return end..<end }
            start = end + 1
            end = endOfWord(at: start)
        }
        return start..<end
    }

    /// The value of the attribute with this letter in the line that starts at `line`.
    func attribute(_ letter: Character, inLineAt line: Int) -> Range<Int>? {
        var end = endOfWord(at: line)
        while end < count, self[end] == .space {
            let start = end + 1
            end = endOfWord(at: start)
            if end - start >= 2, self[start + 1] == UInt8(ascii: ":"),
                self[start] == letter.asciiValue
            {
                return start + 2..<end
            }
        }
        return nil
    }

    /// The parts of `range` between `separator`s.
    func split(_ range: Range<Int>, at separator: UInt8) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for position in range where self[position] == separator {
            parts.append(start..<position)
            start = position + 1
        }
        parts.append(start..<range.upperBound)
        return parts
    }

    /// The text of `range`, its escapes resolved.
    func text(_ range: Range<Int>) -> String {
        var octets: [UInt8] = []
        octets.reserveCapacity(range.count)
        var position = range.lowerBound
        while position < range.upperBound {
            if self[position] == UInt8(ascii: "%"), position + 2 < range.upperBound,
                let high = hexDigit(at: position + 1), let low = hexDigit(at: position + 2)
            {
                octets.append(high << 4 | low)
                position += 3
            } else {
                octets.append(self[position])
                position += 1
            }
        }
        return String(decoding: octets, as: UTF8.self)
    }

    /// The number that `range` holds, all of it, with an optional sign.
    func number(_ range: Range<Int>) -> Int64? {
        Int64(text(range))
    }

    /// True when `range` holds just these octets.
    func equals(_ range: Range<Int>, _ word: [UInt8]) -> Bool {
        guard range.count == word.count else { return false }
        for index in word.indices where self[range.lowerBound + index] != word[index] {
            return false
        }
        return true
    }

    private func hexDigit(at position: Int) -> UInt8? {
        switch self[position] {
        case let digit where digit.isDigit: digit & 0x0F
        case let letter where UInt8(ascii: "A")...UInt8(ascii: "F") ~= letter: letter - 55
        default: nil
        }
    }
}
