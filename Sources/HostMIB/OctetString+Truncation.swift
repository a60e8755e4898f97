internal import SNMP

extension OctetString {
    /// At most `limit` octets, cut between two characters of UTF-8.
    func truncated(to limit: Int) -> OctetString {
        guard count > limit else { return self }
        // Octets 10xxxxxx, at most three of them, go on with a character. Source: RFC 3629 §3.
        let end = (0...limit).suffix(4).last { self[$0] & 0xC0 != 0x80 } ?? limit
        return OctetString(Array(prefix(end)))
    }
}
