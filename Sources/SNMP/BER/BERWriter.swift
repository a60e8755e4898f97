/// Writes elements front to back into memory of known size: every value says beforehand how
/// many octets it takes, so that lengths are minimal and nothing is moved or allocated.
typealias BERWriter = OutputSpan<UInt8>

extension BERWriter {
    /// Source: X.690 §8.1.2 and §8.1.3, lengths in the shortest definite form.
    @_lifetime(self: copy self)
    mutating func write(_ tag: BERTag, count: Int) {
        append(tag.rawValue)
        if count < 0x80 {
            append(UInt8(truncatingIfNeeded: count))
            return
        }
        let octetCount = BERLength.longOctetCount(count)
        append(0x80 | UInt8(truncatingIfNeeded: octetCount))
        appendBigEndian(UInt64(truncatingIfNeeded: count), octetCount)
    }

    @_lifetime(self: copy self)
    mutating func write(_ tag: BERTag, signed value: Int64) {
        let count = BERInteger.count(value)
        write(tag, count: count)
        appendBigEndian(UInt64(bitPattern: value), count)
    }

    @_lifetime(self: copy self)
    mutating func write(_ tag: BERTag, unsigned value: UInt64) {
        let count = BERInteger.count(value)
        write(tag, count: count)
        appendBigEndian(value, count)
    }

    /// Writes the four octets of `value`, the highest first.
    @_lifetime(self: copy self)
    mutating func write(_ tag: BERTag, fixed value: UInt32) {
        write(tag, count: 4)
        appendBigEndian(UInt64(value), 4)
    }

    @_lifetime(self: copy self)
    mutating func write(_ tag: BERTag, _ content: OctetSlice) {
        write(tag, count: content.count)
        append(copying: content.storage.span.extracting(content.range))
    }

    /// The low `count` octets of `value`; a ninth octet is the zero before 64 set bits.
    @_lifetime(self: copy self)
    private mutating func appendBigEndian(_ value: UInt64, _ count: Int) {
        var shift = 8 &* (count &- 1)
        while shift >= 0 {
            append(UInt8(truncatingIfNeeded: shift > 56 ? 0 : value &>> UInt64(shift)))
            shift &-= 8
        }
    }

    @_lifetime(self: copy self)
    mutating func append(copying source: Span<UInt8>) {
        unsafe withUnsafeMutableBufferPointer { target, initializedCount in
            // Safe because the source is a whole span and the room that is left is checked.
            precondition(source.count <= target.count &- initializedCount, "no room left")
            unsafe source.withUnsafeBufferPointer { source in
                guard let start = source.baseAddress else { return }
                unsafe (target.baseAddress.unsafelyUnwrapped + initializedCount)
                    .initialize(from: start, count: source.count)
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
