/// The content octets of a name's encoding, at least one.
///
/// Up to fifteen, as most names take, are kept in place, so that such a name costs neither an
/// allocation nor the counting of references. Of one sequence of octets there is one form.
@usableFromInline
enum NameOctets: Hashable, Sendable {
    case short(ShortOctets)
    case long(OctetSlice)

    @inline(__always)
    init(_ storage: [UInt8], _ range: Range<Int>) {
        self =
            range.count <= ShortOctets.capacity
            ? .short(ShortOctets(storage.span, range)) : .long(OctetSlice(storage, range))
    }

    @inlinable var count: Int {
        switch self {
        case .short(let octets): octets.count
        case .long(let octets): octets.count
        }
    }

    @inlinable subscript(position: Int) -> UInt8 {
        switch self {
        case .short(let octets): octets[position]
        case .long(let octets): octets.storage[Int(octets.start) &+ position]
        }
    }
}

extension NameOctets {
    /// Appends the octets, without an identifier and a length.
    @inline(__always)
    @_lifetime(writer: copy writer)
    func encode(to writer: inout BERWriter) {
        switch self {
        case .short(let octets):
            writer.append(octets.low, count: Swift.min(octets.count, 8))
            if octets.count > 8 { writer.append(octets.high, count: octets.count &- 8) }
        case .long(let octets):
            writer.append(copying: octets.storage.span.extracting(octets.range))
        }
    }
}

/// At most fifteen octets in two words, which leaves one octet for their count.
///
/// A field of its own for the count would be copied together with an enum's tag beside it, by a
/// load wider than the stores before it: that costs more than all the rest of a copy.
@usableFromInline
struct ShortOctets: Hashable, Sendable {
    static let capacity = 15

    /// The first eight octets, the first in the lowest bits; zero where there are fewer.
    @usableFromInline private(set) var low: UInt64 = 0
    /// The other seven, and the count in the highest octet.
    @usableFromInline private(set) var high: UInt64 = 0

    init() {}

    /// - Parameter range: at most fifteen offsets.
    @inline(__always)
    init(_ octets: Span<UInt8>, _ range: Range<Int>) {
        guard octets.count &- range.lowerBound >= 16 else {
            for position in range { append(octets[position]) }
            return
        }
        low = octets.word64(at: range.lowerBound)
        high = octets.word64(at: range.lowerBound &+ 8)
        // What stands after the range leaves by the top.
        let excess = UInt64(truncatingIfNeeded: 8 &* (16 &- range.count))
        if excess >= 64 {
            low = excess == 128 ? 0 : low & UInt64.max &>> (excess &- 64)
            high = 0
        } else {
            high &= UInt64.max &>> excess
        }
        high |= UInt64(truncatingIfNeeded: range.count) &<< 56
    }

    @inlinable var count: Int { Int(truncatingIfNeeded: high &>> 56) }

    @inlinable subscript(position: Int) -> UInt8 {
        let word = position < 8 ? low : high
        return UInt8(truncatingIfNeeded: word &>> UInt64(truncatingIfNeeded: 8 &* position))
    }

    /// How many octets have their highest bit set.
    var continuedCount: Int {
        let bits: UInt64 = 0x8080_8080_8080_8080
        // The highest octet is the count.
        return (low & bits).nonzeroBitCount &+ (high & bits &>> 8).nonzeroBitCount
    }

    /// Appends an octet, for which there is room.
    mutating func append(_ octet: UInt8) {
        let shifted = UInt64(octet) &<< UInt64(truncatingIfNeeded: 8 &* count)
        if count < 8 { low |= shifted } else { high |= shifted }
        high &+= 1 &<< 56
    }

    /// These octets and then those of `other`; nil where there is no room for both.
    @inline(__always)
    func appending(_ other: ShortOctets) -> ShortOctets? {
        let total = count &+ other.count
        guard total <= Self.capacity else { return nil }
        // The count of `other` is left out, or would be shifted into that of both.
        let octets = UInt128(other.high & UInt64.max &>> 8) &<< 64 | UInt128(other.low)
        let shifted = octets &<< UInt128(truncatingIfNeeded: 8 &* count)
        var joined = ShortOctets()
        joined.low = low | UInt64(truncatingIfNeeded: shifted)
        joined.high = (high & UInt64.max &>> 8) | UInt64(truncatingIfNeeded: shifted &>> 64)
        joined.high |= UInt64(truncatingIfNeeded: total) &<< 56
        return joined
    }

    /// Lends the octets.
    @inlinable func withOctets<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let words: InlineArray<2, UInt64> = [low.littleEndian, high.littleEndian]
        // Safe because any octet of a word is a UInt8.
        let octets = unsafe Span<UInt8>(_bytes: words.span.bytes)
        return try body(octets.extracting(0..<count))
    }
}
