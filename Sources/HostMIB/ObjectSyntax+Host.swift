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

extension BinaryInteger {
    /// How many hundredths of `whole` it is, to the nearest; 0 of nothing.
    func percent(of whole: Self) -> Int32 {
        guard whole > 0 else { return 0 }
        return Int32(clamping: Int((Double(self) * 100 / Double(whole)).rounded()))
    }

    /// The difference, or 0 where it would be below.
    func less(_ other: Self) -> Self {
        self > other ? self - other : 0
    }
}
