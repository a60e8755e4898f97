/// A cursor over a message's octets. It copies nothing; ranges it returns are offsets into them.
///
/// Lengths are definite (RFC 3417 §8); their long form need not be minimal (X.690 §8.1.3.5).
/// The grammar of a message is four levels deep and nothing here recurses, so no input can.
struct BERReader: ~Escapable {
    let octets: Span<UInt8>
    /// Octets from the start of the message to the next unread octet.
    var offset: Int
    /// The end of the element being read; never above `octets.count`.
    let end: Int

    @_lifetime(copy octets)
    init(_ octets: Span<UInt8>) {
        self.octets = octets
        self.offset = 0
        self.end = octets.count
    }

    @_lifetime(copy reader)
    private init(_ reader: borrowing BERReader, _ range: Range<Int>) {
        self.octets = reader.octets
        self.offset = range.lowerBound
        self.end = range.upperBound
    }

    var isAtEnd: Bool { offset == end }

    /// - Throws: ``BERError/Code/trailingOctets`` unless everything was read.
    func expectEnd() throws(BERError) {
        guard isAtEnd else { throw BERError(.trailingOctets, at: offset) }
    }

    /// Reads any identifier and its length, and steps over the content.
    @inline(__always)
    mutating func readElement() throws(BERError) -> (tag: BERTag, content: Range<Int>) {
        if end &- offset >= 2 {
            let tag = BERTag(rawValue: octets[offset])
            let count = Int(octets[offset &+ 1])
            let start = offset &+ 2
            if count < 0x80, count <= end &- start {
                offset = start &+ count
                return (tag, start..<offset)
            }
        }
        return try readUnusualElement()
    }

    @inline(never)
    private mutating func readUnusualElement()
        throws(BERError) -> (tag: BERTag, content: Range<Int>)
    {
        guard offset < end else { throw BERError(.truncated, at: offset) }
        let tag = BERTag(rawValue: octets[offset])
        offset &+= 1
        return (tag, try readContentRange())
    }

    /// Reads the identifier `expected` and its length, and steps over the content.
    @inline(__always)
    mutating func readElement(_ expected: BERTag) throws(BERError) -> Range<Int> {
        // Nearly every element is this: the right tag and a length of one octet.
        if end &- offset >= 2, octets[offset] == expected.rawValue {
            let count = Int(octets[offset &+ 1])
            let start = offset &+ 2
            if count < 0x80, count <= end &- start {
                offset = start &+ count
                return start..<offset
            }
        }
        return try readUnusualElement(expected)
    }

    @inline(never)
    private mutating func readUnusualElement(
        _ expected: BERTag
    ) throws(BERError) -> Range<Int> {
        guard offset < end else { throw BERError(.truncated, at: offset) }
        guard octets[offset] == expected.rawValue else {
            throw BERError(.unexpectedTag(expected: expected), at: offset)
        }
        offset &+= 1
        return try readContentRange()
    }

    /// Steps over a constructed element and returns a reader of its content.
    @_lifetime(copy self)
    mutating func readConstructed(_ expected: BERTag) throws(BERError) -> BERReader {
        let content = try readElement(expected)
        return BERReader(self, content)
    }

    @_lifetime(copy self)
    func reader(of content: Range<Int>) -> BERReader {
        BERReader(self, content)
    }

    private mutating func readContentRange() throws(BERError) -> Range<Int> {
        // A message and its lists are often of 128 to 255 octets.
        if end &- offset >= 2, octets[offset] == 0x81 {
            let start = offset &+ 2
            let count = Int(octets[offset &+ 1])
            if count <= end &- start {
                offset = start &+ count
                return start..<offset
            }
        }
        let lengthOffset = offset
        let count = try readLength()
        guard count <= end &- offset else { throw BERError(.lengthExceedsInput, at: lengthOffset) }
        let start = offset
        offset &+= count
        return start..<offset
    }

    /// Source: X.690 §8.1.3.
    private mutating func readLength() throws(BERError) -> Int {
        guard offset < end else { throw BERError(.truncated, at: offset) }
        let first = octets[offset]
        if first < 0x80 {
            offset &+= 1
            return Int(first)
        }
        guard first != 0x80 else { throw BERError(.indefiniteLength, at: offset) }
        guard first != 0xFF else { throw BERError(.reservedLength, at: offset) }
        return try readLongLength(octetCount: Int(first & 0x7F))
    }

    private mutating func readLongLength(octetCount: Int) throws(BERError) -> Int {
        let start = offset
        guard octetCount < end &- offset else { throw BERError(.truncated, at: start) }
        offset &+= 1
        var length = 0
        for _ in 0..<octetCount {
            length = length &<< 8 | Int(octets[offset])
            offset &+= 1
            // Checked at each octet, so that a long row of them cannot overflow.
            guard length <= end else { throw BERError(.lengthExceedsInput, at: start) }
        }
        return length
    }
}
