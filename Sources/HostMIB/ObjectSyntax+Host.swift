internal import SNMP

extension ObjectSyntax {
    /// The nearest number of 32 bits with a sign.
    static func integer(clamping value: some BinaryInteger) -> ObjectSyntax {
        .integer(Int32(clamping: value))
    }

    /// At most `limit` octets of a text, with a blank in place of each control character.
    static func text(_ octets: some Sequence<UInt8>, limit: Int = 255) -> ObjectSyntax {
        .octetString(
            OctetString(octets.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }).truncated(to: limit))
    }

    static func text(_ text: String, limit: Int = 255) -> ObjectSyntax {
        .text(text.utf8, limit: limit)
    }
}

extension UInt64 {
    /// How many hundredths of `whole` it is, rounded as told; 0 of nothing.
    func percent(
        of whole: UInt64, _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
    ) -> Int32 {
        guard whole > 0 else { return 0 }
        let hundredths = (Double(self) * 100 / Double(whole)).rounded(rule)
        return Int32(Swift.min(hundredths, Double(Int32.max)))
    }

    /// The difference, or 0 where it would be below.
    func less(_ other: UInt64) -> UInt64 {
        self > other ? self - other : 0
    }
}
