/// The content octets of integers, once their count is known to fit.
///
/// Source: X.690 §8.3 (two's complement, most significant octet first).
enum BERInteger {
    /// Takes at most 8 octets; of more, the last 8 count.
    @inline(__always)
    static func signed(_ octets: Span<UInt8>, _ content: Range<Int>) -> Int64 {
        guard content.lowerBound < content.upperBound else { return 0 }
        guard content.upperBound >= 8 else { return signedSingly(octets, content) }
        let word = octets.word64(at: content.upperBound &- 8).byteSwapped
        // What stands before the content leaves by the top; its first bit is the sign.
        let excess = Int64(Swift.max(0, 64 &- 8 &* content.count))
        return (Int64(bitPattern: word) &<< excess) &>> excess
    }

    @inline(never)
    private static func signedSingly(_ octets: Span<UInt8>, _ content: Range<Int>) -> Int64 {
        var value = Int64(Int8(bitPattern: octets[content.lowerBound]))
        for position in content.dropFirst() {
            value = value &<< 8 | Int64(octets[position])
        }
        return value
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
