import Testing

@testable import SNMP

@Suite("RFC 3417 §8 and X.690 §8.1.3 lengths") struct LengthTests {
    @Test func `the message that the other tests change is valid`() throws {
        let message = try Message(decoding: Raw.message())
        #expect(message.community == "public")
        #expect(message.firstVarBind == VarBind([1, 3, 6, 1]))
    }

    @Test(arguments: [
        // The indefinite form, of the message, the community and the PDU.
        ("30 80 02 01 01 00 00", BERError.Code.indefiniteLength, 1),
        ("30 05 02 01 01 04 80", .indefiniteLength, 6),
        ("30 07 02 01 01 04 00 A0 80", .indefiniteLength, 8),
        // The reserved length.
        ("30 FF 00", .reservedLength, 1),
        ("30 05 02 01 01 04 FF", .reservedLength, 6),
        // Lengths that reach too far: of the message, of what is in it, and absurd ones.
        ("30 05 02 01 01", .lengthExceedsInput, 1),
        ("30 05 02 01 01 04 06", .lengthExceedsInput, 6),
        ("30 82 FF FF 02", .lengthExceedsInput, 1),
        ("30 84 FF FF FF FF 02", .lengthExceedsInput, 1),
        ("30 88 7F FF FF FF FF FF FF FF 02", .lengthExceedsInput, 1),
        ("30 8A FF FF FF FF FF FF FF FF FF FF 02", .lengthExceedsInput, 1),
        // The end of the input inside an identifier or a length.
        ("", .truncated, 0),
        ("30", .truncated, 1),
        ("30 82 01", .truncated, 1),
        ("30 03 02 01 01", .truncated, 5),
    ]) func `is refused`(octets: String, code: BERError.Code, offset: Int) {
        #expect(decodingError(of: hex(octets)) == BERError(code, at: offset))
    }

    @Test(arguments: [
        "81 26", "82 00 26", "83 00 00 26", "84 00 00 00 26", "88 00 00 00 00 00 00 00 26",
    ])
    func `of the long form need not be minimal`(length: String) throws {
        let plain = Raw.message()
        let content = Array(plain.dropFirst(2))
        let octets = [0x30] + hex(length.replacing26(with: content.count)) + content
        #expect(try Message(decoding: octets) == Message(decoding: plain))
    }

    @Test func `that lies is found at every level`() {
        let plain = Raw.message()
        // Message, PDU, list and varbind: each length one too many and one too few.
        for offset in lengthOffsets(of: plain) {
            for change in [1, -1] {
                var octets = plain
                octets[offset] = UInt8(Int(octets[offset]) + change)
                #expect(decodingError(of: octets) != nil, "offset \(offset), \(change)")
            }
        }
    }

    @Test func `a message above the largest size is refused`() {
        let octets = [UInt8](repeating: 0x30, count: Message.maximumSize + 1)
        #expect(
            decodingError(of: octets) == BERError(.messageTooLarge, at: Message.maximumSize))
    }

    /// Offsets of the lengths of all constructed elements of `Raw.message()`.
    private func lengthOffsets(of octets: [UInt8]) -> [Int] {
        let pdu = 2 + Raw.version.count + Raw.community.count
        let list = pdu + 2 + Raw.requestID.count + 2 * Raw.zero.count
        return [1, pdu + 1, list + 1, list + 3]
    }
}

extension String {
    /// The length in the last octet, put in the place of 26.
    fileprivate func replacing26(with count: Int) -> String {
        String(dropLast(2)) + String(count, radix: 16)
    }
}

@Suite("RFC 3417: octets after a message") struct TrailingOctetsTests {
    @Test func `are refused after the message, and ignored when that is asked for`() throws {
        let octets = Raw.message()
        #expect(
            decodingError(of: octets + [0]) == BERError(.trailingOctets, at: octets.count))
        #expect(
            try Message(decoding: octets + [0, 0xFF], ignoringTrailingOctets: true)
                == Message(decoding: octets))
    }

    @Test(arguments: [
        // In the message behind the PDU, in the PDU behind the list, in a varbind.
        Raw.message(pdu: Raw.pdu() + Raw.null),
        Raw.message(pdu: element(0xA0, Raw.requestID, Raw.zero, Raw.zero, [0x30, 0], Raw.null)),
        Raw.message(pdu: Raw.pdu(varBinds: element(0x30, Raw.name, Raw.null, Raw.null))),
    ]) func `are refused inside of it, whatever is asked for`(octets: [UInt8]) {
        let expected = BERError(.trailingOctets, at: octets.count - Raw.null.count)
        #expect(decodingError(of: octets) == expected)
        #expect(decodingError(of: octets, ignoringTrailingOctets: true) == expected)
    }
}
