import Testing

@testable import SNMP

@Suite("RFC 1901 §3 version") struct VersionTests {
    @Test(arguments: ["02 01 02", "02 01 03", "02 01 FF", "02 04 7F FF FF FF"])
    func `other than 1 and 2c is unknown, whatever follows`(version: String) {
        let octets = element(0x30, hex(version), hex("FF FF"))
        #expect(decodingError(of: octets) == BERError(.unknownVersion, at: 2))
    }

    @Test func `2^32+1 is no version, and not 1`() {
        let octets = Raw.message(version: hex("02 05 01 00 00 00 01"))
        #expect(decodingError(of: octets) == BERError(.integerOutOfRange, at: 4))
    }
}

@Suite("RFC 3416 §3 fields of a message") struct MessageFieldTests {
    @Test(arguments: [
        ("02 00", BERError.Code.integerOutOfRange, 2),
        ("02 05 00 80 00 00 00", .integerOutOfRange, 2),
        ("02 05 01 00 00 00 07", .integerOutOfRange, 2),
        ("04 01 07", .unexpectedTag(expected: .integer), 0),
    ]) func `a request-id outside of Integer32 is refused`(
        requestID: String, code: BERError.Code, distance: Int
    ) {
        let octets = Raw.message(pdu: Raw.pdu(requestID: hex(requestID)))
        let start = 2 + Raw.version.count + Raw.community.count + 2
        #expect(decodingError(of: octets) == BERError(code, at: start + distance))
    }

    @Test(arguments: [
        ("02 04 80 00 00 00", Int32.min), ("02 04 7F FF FF FF", Int32.max), ("02 01 FF", -1),
        // Leading octets that say nothing are no fault of a value that fits.
        ("02 04 00 00 00 07", 7), ("02 02 FF FF", -1),
    ]) func `a request-id has every value of Integer32`(requestID: String, value: Int32) throws {
        let message = try Message(
            decoding: Raw.message(pdu: Raw.pdu(requestID: hex(requestID))))
        guard case .pdu(let pdu) = message.body else { throw UnexpectedBody() }
        #expect(pdu.requestID == value)
    }

    @Test func `a community with a wrong tag is refused`() {
        let octets = Raw.message(community: hex("24 06 70 75 62 6C 69 63"))
        #expect(
            decodingError(of: octets) == BERError(.unexpectedTag(expected: .octetString), at: 5))
    }

    @Test(arguments: ["04 00", "04 03 FF FE 80", "04 01 00"])
    func `a community is any octets`(community: String) throws {
        let message = try Message(decoding: Raw.message(community: hex(community)))
        #expect(message.community == OctetString(Array(hex(community).dropFirst(2))))
        #expect(message.encoded() == Raw.message(community: hex(community)))
    }

    @Test(arguments: [SNMPVersion.version1, .version2c], 0xA0...0xAA as ClosedRange<UInt8>)
    func `a version has its own kinds of PDU`(version: SNMPVersion, tag: UInt8) {
        let body = tag == 0xA4 ? Self.trap : Raw.pdu(tag)
        let octets = Raw.message(version: [2, 1, UInt8(version.rawValue)], pdu: body)
        let both: Set<UInt8> = [0xA0, 0xA1, 0xA2, 0xA3]
        let own: Set<UInt8> = version == .version1 ? [0xA4] : [0xA5, 0xA6, 0xA7, 0xA8]
        let start = 2 + Raw.version.count + Raw.community.count
        #expect(
            decodingError(of: octets)
                == (both.union(own).contains(tag) ? nil : BERError(.unknownTag, at: start)))
    }

    /// linkDown(2) of 1.3.6.1.4.1.8072 at 192.0.2.1, after 256 hundredths of a second.
    private static let trap = element(
        0xA4, hex("06 07 2B 06 01 04 01 BF 08"), hex("40 04 C0 00 02 01"), hex("02 01 02"),
        hex("02 01 00"), hex("43 02 01 00"), hex("30 00"))

    @Test func `a Trap-PDU of version 1 is read and written`() throws {
        let octets = Raw.message(version: hex("02 01 00"), pdu: Self.trap)
        let message = try Message(decoding: octets)
        let trap = TrapPDU(
            enterprise: [1, 3, 6, 1, 4, 1, 8072], agentAddress: 0xC000_0201, genericTrap: 2,
            specificTrap: 0, timestamp: 256, variableBindings: [])
        #expect(message == Message(version: .version1, community: "public", body: .trap(trap)))
        #expect(message.encoded() == octets)
    }
}

struct UnexpectedBody: Error {}
