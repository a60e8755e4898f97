/// Writes elements front to back into memory of known size: every value says beforehand how
/// many octets it takes, so that lengths are minimal and nothing is moved or allocated.
typealias BERWriter = OutputSpan<UInt8>

extension BERWriter {
    /// Room behind the last octet with which nothing has to be written octet by octet.
    static var slack: Int { 32 }

    /// Source: X.690 §8.1.2 and §8.1.3, lengths in the shortest definite form.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func write(_ tag: BERTag, count: Int) {
        if count < 0x80 {
            append(UInt64(tag.rawValue) | UInt64(truncatingIfNeeded: count) &<< 8, count: 2)
        } else {
            writeLongHeader(tag, count)
        }
    }

    @inline(never)
    @_lifetime(self: copy self)
    private mutating func writeLongHeader(_ tag: BERTag, _ count: Int) {
        let octetCount = BERLength.longOctetCount(count)
        append(tag.rawValue)
        append(0x80 | UInt8(truncatingIfNeeded: octetCount))
        appendBigEndian(UInt64(truncatingIfNeeded: count), octetCount)
    }

    @inline(__always)
    @_lifetime(self: copy self)
    mutating func write(_ tag: BERTag, signed value: Int64) {
        write(tag, UInt64(bitPattern: value), count: BERInteger.count(value))
    }

    @inline(__always)
    @_lifetime(self: copy self)
    mutating func write(_ tag: BERTag, unsigned value: UInt64) {
        write(tag, value, count: BERInteger.count(value))
    }

    /// Writes the four octets of `value`, the highest first.
    @_lifetime(self: copy self)
    mutating func write(_ tag: BERTag, fixed value: UInt32) {
        write(tag, UInt64(value), count: 4)
    }

    @inline(__always)
    @_lifetime(self: copy self)
    mutating func write(_ tag: BERTag, _ content: OctetSlice) {
        write(tag, count: content.count)
        append(copying: content.storage.span.extracting(content.range))
    }

    /// Writes a varbind of a short name and a number of at most six octets, as nearly all are.
    ///
    /// - Returns: false, with nothing written, when there is not the ``slack`` behind it.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func writeVarBind(
        _ name: ShortOctets, _ tag: BERTag, _ bits: UInt64, count: Int
    ) -> Bool {
        guard freeCapacity >= Self.slack else { return false }
        let nameCount = name.count
        let lengths = UInt32(truncatingIfNeeded: nameCount &<< 24 | (nameCount &+ count &+ 4) &<< 8)
        let header =
            UInt32(BERTag.sequence.rawValue) | UInt32(BERTag.objectIdentifier.rawValue) &<< 16
        let value = Self.word(tag, bits, count: count)
        unsafe withUnsafeMutableBufferPointer { target, initializedCount in
            // Safe because there is room for the 28 octets stored, however few of them count.
            let rest = UnsafeMutableRawBufferPointer(target.extracting(initializedCount...))
            unsafe rest.storeBytes(of: (header | lengths).littleEndian, as: UInt32.self)
            unsafe rest.storeBytes(of: name.low.littleEndian, toByteOffset: 4, as: UInt64.self)
            unsafe rest.storeBytes(of: name.high.littleEndian, toByteOffset: 12, as: UInt64.self)
            unsafe rest.storeBytes(
                of: value.littleEndian, toByteOffset: 4 &+ nameCount, as: UInt64.self)
            initializedCount &+= nameCount &+ count &+ 6
        }
        return true
    }

    @inline(__always)
    @_lifetime(self: copy self)
    mutating func write(_ name: ObjectIdentifier) {
        write(.objectIdentifier, count: name.octets.count)
        name.octets.encode(to: &self)
    }

    /// Writes an element whose content is the low `count` octets of `value`, the highest first;
    /// a ninth octet is the zero before 64 set bits.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func write(_ tag: BERTag, _ value: UInt64, count: Int) {
        if count <= 6 {
            append(Self.word(tag, value, count: count), count: count &+ 2)
        } else {
            let header = UInt64(tag.rawValue) | UInt64(truncatingIfNeeded: count) &<< 8
            append(header, count: count > 8 ? 3 : 2)
            appendBigEndian(value, Swift.min(count, 8))
        }
    }

    /// A whole element of at most six octets of content, its first octet in the lowest bits.
    @inline(__always)
    private static func word(_ tag: BERTag, _ value: UInt64, count: Int) -> UInt64 {
        UInt64(tag.rawValue) | UInt64(truncatingIfNeeded: count) &<< 8
            | bigEndian(value, count) &<< 16
    }

    @_lifetime(self: copy self)
    private mutating func appendBigEndian(_ value: UInt64, _ count: Int) {
        append(Self.bigEndian(value, count), count: count)
    }

    /// The low `count` octets of `value`, 1 to 8 of them, with the highest in the lowest bits.
    @inline(__always)
    private static func bigEndian(_ value: UInt64, _ count: Int) -> UInt64 {
        (value &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)).byteSwapped
    }

    /// Appends the low `count` octets of `word`, at most 8, the lowest first.
    @inline(__always)
    @_lifetime(self: copy self)
    mutating func append(_ word: UInt64, count: Int) {
        guard freeCapacity >= 8 else { return appendSingly(word, count) }
        unsafe withUnsafeMutableBufferPointer { target, initializedCount in
            // Safe because there is room for eight octets, however few of them count.
            unsafe UnsafeMutableRawBufferPointer(target)
                .storeBytes(of: word.littleEndian, toByteOffset: initializedCount, as: UInt64.self)
            initializedCount &+= count
        }
    }

    @inline(never)
    @_lifetime(self: copy self)
    private mutating func appendSingly(_ word: UInt64, _ count: Int) {
        for index in 0..<count {
            append(UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: 8 &* index)))
        }
    }

    @inline(__always)
    @_lifetime(self: copy self)
    mutating func append(copying source: Span<UInt8>) {
        unsafe withUnsafeMutableBufferPointer { target, initializedCount in
            // Safe because the source is a whole span and the room that is left is checked.
            precondition(source.count <= target.count &- initializedCount, "no room left")
            unsafe source.withUnsafeBytes { source in
                unsafe UnsafeMutableRawBufferPointer(target.extracting(initializedCount...))
                    .copyMemory(from: source)
            }
            initializedCount &+= source.count
        }
    }
}

enum BERLength {
    /// Octets of an identifier and a length before `count` octets of content.
    @inline(__always)
    static func header(_ count: Int) -> Int {
        count < 0x80 ? 2 : 2 &+ longOctetCount(count)
    }

    /// Octets of an element with `count` octets of content.
    @inline(__always)
    static func element(_ count: Int) -> Int {
        header(count) &+ count
    }

    @inline(__always)
    static func longOctetCount(_ count: Int) -> Int {
        (71 &- count.leadingZeroBitCount) / 8
    }
}
