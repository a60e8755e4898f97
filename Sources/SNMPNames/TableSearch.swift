/// Lines and their order: all positions are octets from the start of the text.
extension Span<UInt8> {
    /// The start of the line that `position` lies in.
    func startOfLine(at position: Int) -> Int {
        var start = position
        while start > 0, self[start - 1] != .newline { start -= 1 }
        return start
    }

    /// The newline that ends the line at `position`, or the end of the text.
    func endOfLine(at position: Int) -> Int {
        var end = position
        while end < count, self[end] != .newline { end += 1 }
        return end
    }

    /// The start of the line after the one at `position`, at most the end of the text.
    func nextLine(after position: Int) -> Int {
        Swift.min(endOfLine(at: position) + 1, count)
    }

    /// The start of the first line for which `precedes` is false; the end of the text if none is.
    ///
    /// Lines for which it is true all come before the others.
    func partitionLines(where precedes: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let line = startOfLine(at: low + (high - low) / 2)
            if precedes(line) {
                low = nextLine(after: line)
            } else {
                high = line
            }
        }
        return low
    }

    /// Below 0 when the node of `line` comes before `name`, 0 when it is there, else above 0.
    ///
    /// Lines of types come after every name.
    func compareNode(at line: Int, to name: [UInt32]) -> Int {
        var position = line
        for subIdentifier in name {
            guard let value = readDecimal(&position) else { return position == line ? 1 : -1 }
            if value != subIdentifier { return value < subIdentifier ? -1 : 1 }
            if position < count, self[position] == .dot { position += 1 }
        }
        return position < count && self[position].isDigit ? 1 : 0
    }

    /// The start of the first line of the node at `name`.
    func lineOfNode(at name: [UInt32]) -> Int? {
        let line = partitionLines { compareNode(at: $0, to: name) < 0 }
        return line < count && !name.isEmpty && compareNode(at: line, to: name) == 0 ? line : nil
    }

    /// The start of the line of the type with this key.
    func lineOfType(_ key: Range<Int>) -> Int? {
        let line = partitionLines { line in
            self[line].isDigit || compareWord(at: line, to: key) < 0
        }
        return line < count && compareWord(at: line, to: key) == 0 ? line : nil
    }

    /// Orders the word that begins at `position` and the one at `word` by their octets.
    private func compareWord(at position: Int, to word: Range<Int>) -> Int {
        let end = endOfWord(at: position)
        var offset = 0
        while position + offset < end, offset < word.count {
            let (left, right) = (self[position + offset], self[word.lowerBound + offset])
            if left != right { return left < right ? -1 : 1 }
            offset += 1
        }
        return (end - position) - word.count
    }

    /// Reads decimal digits and moves behind them; nil, unmoved, without a digit or above 2³²−1.
    func readDecimal(_ position: inout Int) -> UInt32? {
        var end = position
        var value: UInt64 = 0
        while end < count, self[end].isDigit, value <= UInt32.max {
            value = value * 10 + UInt64(self[end] & 0x0F)
            end += 1
        }
        guard end > position, let number = UInt32(exactly: value) else { return nil }
        position = end
        return number
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let dot = UInt8(ascii: ".")

    var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
