extension BERReader {
    /// Checks an OBJECT IDENTIFIER's content. No octets at all are taken for `0.0`.
    ///
    /// Source: X.690 §8.19; RFC 2578 §3.5 (128 sub-identifiers) and §7.1.3 (2³²−1 each).
    func validateObjectIdentifier(_ content: Range<Int>) throws(BERError) {
        // The first sub-identifier encoded stands for two: 40 × first + second.
        var count = 1
        var position = content.lowerBound
        while position < content.upperBound {
            let isFirst = position == content.lowerBound
            position = try validateSubIdentifier(
                position..<content.upperBound, maximum: isFirst ? 0xFFFF_FFFF + 80 : 0xFFFF_FFFF)
            count &+= 1
        }
        guard count <= ObjectIdentifier.maximumCount else {
            throw BERError(.tooManySubIdentifiers, at: content.lowerBound)
        }
    }

    /// True for most valid names: below 128 octets, so that there cannot be too many
    /// sub-identifiers, each of them below 2²⁸ and without the octet 0x80.
    ///
    /// It looks at eight octets at a time, beginning with a sub-identifier. Octets after the
    /// name may be among them, which count for nothing.
    @inline(__always)
    func isUsualObjectIdentifier(_ content: Range<Int>) -> Bool {
        guard content.count < 0x80 else { return false }
        var position = content.lowerBound
        while position < content.upperBound {
            guard octets.count &- position >= 8 else { return false }
            let count = Swift.min(8, content.upperBound &- position)
            let name =
                octets.word64(at: position) &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)
            let advance = Self.countOfUsualOctets(name, count)
            guard advance > 0 else { return false }
            position &+= advance
        }
        return true
    }

    /// How many of `count` octets belong to finished, usual sub-identifiers; they stand in the
    /// highest octets of `word`, the first one lowest.
    @inline(__always)
    private static func countOfUsualOctets(_ word: UInt64, _ count: Int) -> Int {
        let continued = word & 0x8080_8080_8080_8080
        if continued == 0 { return count }
        // Borrows only make more octets look like 0x80, which the long way then sorts out.
        let isPadded = word ^ 0x8080_8080_8080_8080
        guard
            (isPadded &- 0x0101_0101_0101_0101) & ~isPadded & 0x8080_8080_8080_8080 == 0,
            continued & continued &<< 8 & continued &<< 16 & continued &<< 24 == 0
        else { return 0 }
        return count &- (~continued & 0x8080_8080_8080_8080).leadingZeroBitCount / 8
    }

    /// - Returns: the offset after the first sub-identifier of `content`.
    private func validateSubIdentifier(
        _ content: Range<Int>, maximum: UInt64
    ) throws(BERError) -> Int {
        let start = content.lowerBound
        guard octets[start] != 0x80 else { throw BERError(.subIdentifierPadded, at: start) }
        var value: UInt64 = 0
        for position in content {
            let octet = octets[position]
            value = value &<< 7 | UInt64(octet & 0x7F)
            guard value <= maximum else {
                throw BERError(.subIdentifierOutOfRange, at: start)
            }
            if octet < 0x80 { return position &+ 1 }
        }
        throw BERError(.subIdentifierUnfinished, at: start)
    }
}
