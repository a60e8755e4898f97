import Testing

@testable import SNMP

@Suite("RFC 2578 §7.1 and RFC 3416 §3 values") struct ValueTests {
    @Test(arguments: [
        ("02 01 00", ObjectSyntax.integer(0)),
        ("02 01 80", .integer(-128)),
        ("02 02 00 80", .integer(128)),
        ("02 04 80 00 00 00", .integer(.min)),
        ("02 04 7F FF FF FF", .integer(.max)),
        ("04 00", .octetString("")),
        ("04 02 68 69", .octetString("hi")),
        ("05 00", .null),
        ("06 01 00", .objectIdentifier(.zeroDotZero)),
        ("06 07 2B 06 01 04 01 BF 08", .objectIdentifier([1, 3, 6, 1, 4, 1, 8072])),
        ("40 04 C0 00 02 01", .ipAddress(0xC000_0201)),
        ("41 01 00", .counter32(0)),
        ("41 05 00 FF FF FF FF", .counter32(.max)),
        ("42 05 00 80 00 00 00", .gauge32(0x8000_0000)),
        ("43 02 01 00", .timeTicks(256)),
        ("44 03 9F 78 00", .opaque(OctetString([0x9F, 0x78, 0]))),
        ("46 01 7F", .counter64(127)),
        ("46 09 00 FF FF FF FF FF FF FF FF", .counter64(.max)),
        ("46 08 7F FF FF FF FF FF FF FF", .counter64(UInt64(Int64.max))),
        ("80 00", .noSuchObject),
        ("81 00", .noSuchInstance),
        ("82 00", .endOfMibView),
        // BITS 0 and 9.
        ("04 02 80 40", .bits([0, 9])),
    ]) func `have one encoding, both ways`(octets: String, value: ObjectSyntax) throws {
        let message = Raw.message(value: hex(octets)).octets
        #expect(try Message(decoding: message).firstVarBind?.value == value)
        let pdu = PDU(
            .getRequest, requestID: 7, variableBindings: [VarBind([1, 3, 6, 1], value)])
        #expect(Message(community: "public", pdu: pdu).encoded() == message)
    }

    @Test(arguments: [
        // A leading zero left out, so that the number looks negative.
        ("42 04 FF FF FF FF", ObjectSyntax.gauge32(.max)),
        ("41 01 FF", .counter32(255)),
        ("42 02 80 FF", .gauge32(33023)),
        ("43 01 FF", .timeTicks(255)),
        ("46 04 80 00 00 00", .counter64(0x8000_0000)),
        ("46 05 FF FF FF FF FF", .counter64(0xFF_FFFF_FFFF)),
        ("46 08 FF FF FF FF FF FF FF FF", .counter64(.max)),
        // More octets than it takes.
        ("41 04 00 00 00 01", .counter32(1)),
        ("46 09 00 00 00 00 00 00 00 00 01", .counter64(1)),
        ("02 03 00 00 05", .integer(5)),
        // No octets are the name of nothing.
        ("06 00", .objectIdentifier(.zeroDotZero)),
    ]) func `that devices send are understood`(octets: String, value: ObjectSyntax) throws {
        let message = try Message(decoding: Raw.message(value: hex(octets)).octets)
        #expect(message.firstVarBind?.value == value)
    }
}

@Suite("RFC 2578 §7.1 values of the wrong size") struct ValueSizeTests {
    @Test(arguments: [
        ("02 00", BERError.Code.integerOutOfRange),
        ("02 05 00 00 00 00 01", .integerOutOfRange),
        ("41 00", .integerOutOfRange),
        ("41 05 01 00 00 00 00", .integerOutOfRange),
        ("42 06 00 00 00 00 00 01", .integerOutOfRange),
        ("43 05 FF FF FF FF FF", .integerOutOfRange),
        ("46 00", .integerOutOfRange),
        ("46 09 01 00 00 00 00 00 00 00 00", .integerOutOfRange),
        ("46 0A 00 00 00 00 00 00 00 00 00 01", .integerOutOfRange),
        ("40 03 C0 00 02", .wrongLength(expected: 4)),
        ("40 05 C0 00 02 01 00", .wrongLength(expected: 4)),
        ("05 01 00", .wrongLength(expected: 0)),
        ("80 01 00", .wrongLength(expected: 0)),
        ("81 01 00", .wrongLength(expected: 0)),
        ("82 01 00", .wrongLength(expected: 0)),
    ]) func `are refused where the content begins`(octets: String, code: BERError.Code) {
        let (message, offset) = Raw.message(value: hex(octets))
        #expect(decodingError(of: message) == BERError(code, at: offset + 2))
    }

    @Test(arguments: ["01 01 00", "03 02 00 80", "24 02 04 00", "30 00", "45 01 00", "47 01 01"])
    func `and of other types are refused, constructed strings among them`(octets: String) {
        let (message, offset) = Raw.message(value: hex(octets))
        #expect(decodingError(of: message) == BERError(.unknownTag, at: offset))
    }
}

@Suite("RFC 2578 §7.1.9 numbers in an Opaque") struct OpaqueValueTests {
    @Test(arguments: [
        ("9F 78 04 3F 00 00 00", OpaqueValue.float(0.5)),
        ("9F 79 08 3F E0 00 00 00 00 00 00", .double(0.5)),
        ("9F 7A 01 FF", .int64(-1)),
        ("9F 7A 08 80 00 00 00 00 00 00 00", .int64(.min)),
        ("9F 7B 09 00 FF FF FF FF FF FF FF FF", .uint64(.max)),
        ("9F 76 02 01 00", .counter64(256)),
    ]) func `have one encoding, both ways`(octets: String, value: OpaqueValue) {
        #expect(OpaqueValue(OctetString(hex(octets))) == value)
        #expect(value.octets == OctetString(hex(octets)))
    }

    @Test(arguments: [
        "", "9F", "9F 78", "9F 78 04", "9F 78 03 3F 00 00", "9F 79 04 3F 00 00 00", "9F 7A 00",
        "9F 7A 09 00 FF FF FF FF FF FF FF FF", "9F 7B 09 01 00 00 00 00 00 00 00 00",
        "9F 7C 01 00", "04 01 00", "9F 78 05 3F 00 00 00",
    ]) func `are nothing else`(octets: String) {
        #expect(OpaqueValue(OctetString(hex(octets))) == nil)
    }
}
