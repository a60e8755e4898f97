extension BERReader {
    /// Reads an INTEGER: big-endian two's complement, 1 to 4 octets.
    ///
    /// Source: X.690 §8.3; the 32-bit range is RFC 2578 §7.1.1.
    /// - Throws: ``BERError/Code/integerOutOfRange`` when the content has another size.
    mutating func readInteger32() throws(BERError) -> Int32 {
        Int32(truncatingIfNeeded: BERInteger.signed(octets, try readInteger(.integer)))
    }

    /// Reads an unsigned integer of up to 32 bits.
    ///
    /// - Throws: ``BERError/Code/integerOutOfRange`` when the content has another size.
    mutating func readUnsigned32(_ tag: BERTag) throws(BERError) -> UInt32 {
        UInt32(truncatingIfNeeded: BERInteger.unsigned(octets, try readInteger(tag)))
    }

    /// Reads an IpAddress. Source: RFC 2578 §7.1.5.
    ///
    /// - Throws: ``BERError/Code/wrongLength(expected:)`` unless it has four octets.
    mutating func readAddress() throws(BERError) -> UInt32 {
        try readUnsigned32(.ipAddress)
    }

    @inline(__always)
    private mutating func readInteger(_ tag: BERTag) throws(BERError) -> Range<Int> {
        let content = try readElement(tag)
        if let fault = fault(tag, content) { throw BERError(fault, at: content.lowerBound) }
        return content
    }

    /// Steps over one value and checks that it is one of its type.
    ///
    /// - Throws: the first fault, at its offset; ``BERError/Code/unknownTag`` for a tag of no
    ///   value of RFC 3416 §3.
    mutating func readValue() throws(BERError) -> (tag: BERTag, content: Range<Int>) {
        let start = offset
        let (tag, content) = try readElement()
        if tag == .objectIdentifier {
            try validateObjectIdentifier(content)
        } else if let fault = fault(tag, content) {
            throw BERError(fault, at: fault == .unknownTag ? start : content.lowerBound)
        }
        return (tag, content)
    }

    /// What is wrong with the content of a value other than an OBJECT IDENTIFIER, if anything.
    @inline(__always)
    func fault(_ tag: BERTag, _ content: Range<Int>) -> BERError.Code? {
        switch tag {
        case .integer:
            1...4 ~= content.count ? nil : .integerOutOfRange
        case .counter32, .gauge32, .timeTicks:
            isUnsigned(content, maximum: 4) ? nil : .integerOutOfRange
        case .counter64:
            isUnsigned(content, maximum: 8) ? nil : .integerOutOfRange
        case .octetString, .opaque:
            nil
        case .ipAddress:
            content.count == 4 ? nil : .wrongLength(expected: 4)
        case .null, .noSuchObject, .noSuchInstance, .endOfMibView:
            content.isEmpty ? nil : .wrongLength(expected: 0)
        default:
            .unknownTag
        }
    }

    /// An unsigned integer may have one leading zero octet more than its type has octets.
    @inline(__always)
    private func isUnsigned(_ content: Range<Int>, maximum: Int) -> Bool {
        1...maximum ~= content.count
            || content.count == maximum &+ 1 && octets[content.lowerBound] == 0
    }
}
