/// The labels of numbers, in the order in which their module lists them.
public struct Enumeration: Sendable {
    let table: TableText
    let range: Range<Int>

    public struct Entry: Hashable, Sendable {
        public let number: Int32
        public let label: String
    }

    public var entries: [Entry] {
        table.withOctets { octets in
            octets.split(range, at: UInt8(ascii: ",")).compactMap { octets.entry($0) }
        }
    }

    public func label(of number: Int32) -> String? {
        table.withOctets { octets in
            let digits = Array("(\(number))".utf8)
            return octets.find(in: range) { part in
                octets.equals(part.suffix(digits.count), digits)
            }.map { octets.text($0.dropLast(digits.count)) }
        }
    }

    public func number(of label: String) -> Int32? {
        entries.first { $0.label == label }?.number
    }
}

extension Span<UInt8> {
    /// The first part between commas for which `matches` is true.
    fileprivate func find(in range: Range<Int>, _ matches: (Range<Int>) -> Bool) -> Range<Int>? {
        var start = range.lowerBound
        for position in range where self[position] == UInt8(ascii: ",") {
            if matches(start..<position) { return start..<position }
            start = position + 1
        }
        let last = start..<range.upperBound
        return matches(last) ? last : nil
    }

    /// `up(1)` as an entry.
    fileprivate func entry(_ range: Range<Int>) -> Enumeration.Entry? {
        let parts = split(range, at: UInt8(ascii: "("))
        guard parts.count == 2, let number = number(parts[1].dropLast()),
            let number = Int32(exactly: number)
        else { return nil }
        return Enumeration.Entry(number: number, label: text(parts[0]))
    }
}
