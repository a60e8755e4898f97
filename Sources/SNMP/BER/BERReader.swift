/// A cursor over a message's octets. It copies nothing; ranges it returns are offsets into them.
///
/// Lengths are definite (RFC 3417 §8); their long form need not be minimal (X.690 §8.1.3.5).
/// The grammar of a message is four levels deep and nothing here recurses, so no input can.
struct BERReader: ~Escapable {
    private let octets: Span<UInt8>
    /// Octets from the start of the message to the next unread octet.
    private(set) var offset: Int
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
        let count = try readLength()
        guard count <= end &- offset else { throw BERError(.lengthExceedsInput, at: offset) }
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

extension BERReader {
    /// Reads an INTEGER: big-endian two's complement, 1 to 4 octets.
    ///
    /// Source: X.690 §8.3; the 32-bit range is RFC 2578 §7.1.1.
    /// - Throws: ``BERError/Code/integerOutOfRange`` when the content has another size.
    mutating func readInteger32() throws(BERError) -> Int32 {
        let content = try readElement(.integer)
        guard 1...4 ~= content.count else {
            throw BERError(.integerOutOfRange, at: content.lowerBound)
        }
        return Int32(truncatingIfNeeded: BERInteger.signed(octets, content))
    }

    /// Reads an unsigned integer of up to 32 bits, of which the low 32 are kept.
    ///
    /// - Throws: ``BERError/Code/integerOutOfRange`` when the content has another size.
    mutating func readUnsigned32(_ tag: BERTag) throws(BERError) -> UInt32 {
        let content = try readElement(tag)
        try validateInteger(content, maximum: 4, isUnsigned: true)
        return UInt32(truncatingIfNeeded: BERInteger.signed(octets, content))
    }

    /// Reads an IpAddress. Source: RFC 2578 §7.1.5.
    mutating func readAddress() throws(BERError) -> UInt32 {
        let content = try readElement(.ipAddress)
        try validateCount(content, 4)
        return UInt32(truncatingIfNeeded: BERInteger.signed(octets, content))
    }

    /// Steps over one value and checks that it is one of its type.
    ///
    /// - Throws: the first fault, at its offset; ``BERError/Code/unknownTag`` for a tag of no
    ///   value of RFC 3416 §3.
    @inline(__always)
    mutating func skipValue() throws(BERError) {
        let start = offset
        let (tag, content) = try readElement()
        switch tag {
        case .integer:
            try validateInteger(content, maximum: 4, isUnsigned: false)
        case .counter32, .gauge32, .timeTicks:
            try validateInteger(content, maximum: 4, isUnsigned: true)
        case .counter64:
            try validateInteger(content, maximum: 8, isUnsigned: true)
        case .octetString, .opaque:
            break
        case .objectIdentifier:
            try validateObjectIdentifier(content)
        case .ipAddress:
            try validateCount(content, 4)
        case .null, .noSuchObject, .noSuchInstance, .endOfMibView:
            try validateCount(content, 0)
        default:
            throw BERError(.unknownTag, at: start)
        }
    }

    private func validateCount(_ content: Range<Int>, _ expected: UInt8) throws(BERError) {
        guard content.count == Int(expected) else {
            throw BERError(.wrongLength(expected: expected), at: content.lowerBound)
        }
    }

    /// An unsigned integer may have one leading zero octet more than its type has octets.
    private func validateInteger(
        _ content: Range<Int>, maximum: Int, isUnsigned: Bool
    ) throws(BERError) {
        let fits = 1...maximum ~= content.count
        let hasLeadingZero =
            isUnsigned && content.count == maximum &+ 1 && octets[content.lowerBound] == 0
        guard fits || hasLeadingZero else {
            throw BERError(.integerOutOfRange, at: content.lowerBound)
        }
    }

    /// Checks an OBJECT IDENTIFIER's content. No octets at all are taken for `0.0`.
    ///
    /// Source: X.690 §8.19; RFC 2578 §3.5 (128 sub-identifiers) and §7.1.3 (2³²−1 each).
    func validateObjectIdentifier(_ content: Range<Int>) throws(BERError) {
        let name = octets.extracting(content)
        // The first sub-identifier encoded stands for two: 40 × first + second.
        var count = 1
        var position = 0
        while position < name.count {
            let plain = Self.countOfPlainOctets(name, position)
            count &+= plain
            position &+= plain
            if plain == 0 {
                position = try validateLongSubIdentifier(name, position, content.lowerBound)
                count &+= 1
            }
        }
        guard count <= ObjectIdentifier.maximumCount else {
            throw BERError(.tooManySubIdentifiers, at: content.lowerBound)
        }
    }

    /// How many of the next octets, at most eight, are below 0x80: a sub-identifier each.
    @inline(__always)
    private static func countOfPlainOctets(_ name: Span<UInt8>, _ position: Int) -> Int {
        guard name.count &- position >= 8 else { return name[position] < 0x80 ? 1 : 0 }
        // Safe because any eight octets are a UInt64; the load checks its bounds.
        let word = unsafe name.bytes.unsafeLoadUnaligned(
            fromByteOffset: position, as: UInt64.self)
        return (word.littleEndian & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
    }

    /// - Returns: the position after the sub-identifier.
    @inline(__always)
    private func validateLongSubIdentifier(
        _ name: Span<UInt8>, _ start: Int, _ nameOffset: Int
    ) throws(BERError) -> Int {
        let maximum: UInt64 = start == 0 ? 0xFFFF_FFFF + 80 : 0xFFFF_FFFF
        guard name[start] != 0x80 else {
            throw BERError(.subIdentifierPadded, at: nameOffset &+ start)
        }
        var position = start
        var value: UInt64 = 0
        while position < name.count {
            let octet = name[position]
            value = value &<< 7 | UInt64(octet & 0x7F)
            guard value <= maximum else {
                throw BERError(.subIdentifierOutOfRange, at: nameOffset &+ start)
            }
            position &+= 1
            if octet < 0x80 { return position }
        }
        throw BERError(.subIdentifierUnfinished, at: nameOffset &+ start)
    }
}
