extension BERReader {
    /// Steps over one varbind and checks all of it. Source: RFC 3416 §3.
    @inline(__always)
    mutating func readVarBind() throws(BERError) -> EncodedVarBind {
        if let varBind = readUsualVarBind() { return varBind }
        return try readUnusualVarBind()
    }

    @inline(never)
    private mutating func readUnusualVarBind() throws(BERError) -> EncodedVarBind {
        var varBind = try readConstructed(.sequence)
        let name = try varBind.readElement(.objectIdentifier)
        try varBind.validateObjectIdentifier(name)
        let (tag, content) = try varBind.readValue()
        try varBind.expectEnd()
        return EncodedVarBind(name: name, tag: tag, content: content)
    }

    /// Reads a varbind whose three lengths take one octet each and agree.
    ///
    /// - Returns: nil when it is of another form or malformed, and nothing is read.
    @inline(__always)
    private mutating func readUsualVarBind() -> EncodedVarBind? {
        // The smallest varbind has six octets.
        guard end &- offset >= 6 else { return nil }
        let header = octets.word32(at: offset)
        let nameStart = offset &+ 4
        let nameEnd = nameStart &+ Int(header &>> 24)
        let contentStart = nameEnd &+ 2
        let contentEnd = offset &+ 2 &+ Int(header &>> 8 & 0x7F)
        guard header & 0x80FF_80FF == 0x0006_0030, contentEnd <= end, contentStart <= contentEnd,
            Int(octets[nameEnd &+ 1]) == contentEnd &- contentStart,
            isUsualObjectIdentifier(nameStart..<nameEnd)
        else { return nil }

        let tag = BERTag(rawValue: octets[nameEnd])
        let content = contentStart..<contentEnd
        let isValid =
            tag == .objectIdentifier
            ? isUsualObjectIdentifier(content) : fault(tag, content) == nil
        guard isValid else { return nil }
        offset = contentEnd
        return EncodedVarBind(name: nameStart..<nameEnd, tag: tag, content: content)
    }
}
