/// The content octets of integers, once their count is known to fit.
///
/// Source: X.690 §8.3 (two's complement, most significant octet first).
enum BERInteger {
    /// Takes at most 8 octets; of more, the last 8 count. The first bit is the sign.
    @inline(__always)
    static func signed(_ octets: Span<UInt8>, _ content: Range<Int>) -> Int64 {
        number(octets, content)
    }

    /// As ``signed(_:_:)``, without a sign: some devices leave out the zero octet that keeps a
    /// large number from looking negative.
    @inline(__always)
    static func unsigned(_ octets: Span<UInt8>, _ content: Range<Int>) -> UInt64 {
        number(octets, content)
    }

    @inline(__always)
    private static func number<Number: FixedWidthInteger>(
        _ octets: Span<UInt8>, _ content: Range<Int>
    ) -> Number {
        guard content.lowerBound < content.upperBound else { return 0 }
        let word =
            content.upperBound >= 8
            ? octets.word64(at: content.upperBound &- 8).byteSwapped
            : singly(octets, content)
        // What stands before the content leaves by the top; a sign comes down again.
        let excess = Number(truncatingIfNeeded: Swift.max(0, 64 &- 8 &* content.count))
        return (Number(truncatingIfNeeded: word) &<< excess) &>> excess
    }

    @inline(never)
    private static func singly(_ octets: Span<UInt8>, _ content: Range<Int>) -> UInt64 {
        var word: UInt64 = 0
        for position in content { word = word &<< 8 | UInt64(octets[position]) }
        return word
    }

    /// The octets `signed(_:)` reads back, the fewest that do.
    @inline(__always)
    static func count(_ value: Int64) -> Int {
        let significantBits = 65 &- (value ^ (value &>> 63)).leadingZeroBitCount
        return (significantBits &+ 7) / 8
    }

    /// As ``count(_:)-(Int64)``, with a leading zero octet where the first bit is set.
    @inline(__always)
    static func count(_ value: UInt64) -> Int {
        (64 &- value.leadingZeroBitCount) / 8 &+ 1
    }
}
