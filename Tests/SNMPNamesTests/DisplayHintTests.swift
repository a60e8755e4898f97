import Testing

@testable import SNMPNames

@Suite("RFC 2579 §3.1 DISPLAY-HINT")
struct DisplayHintTests {
    struct OctetCase: Sendable {
        let hint: String
        let octets: [UInt8]
        let text: String
    }

    /// Each text is what snmpget of net-snmp 5.9.3 prints.
    static let octetCases = [
        OctetCase(hint: "255a", octets: Array("eth0".utf8), text: "eth0"),
        OctetCase(hint: "255t", octets: Array("Zürich".utf8), text: "Zürich"),
        OctetCase(hint: "2a-", octets: Array("abcde".utf8), text: "ab-cd-e"),
        OctetCase(
            hint: "1x:", octets: [0x52, 0x54, 0, 0x12, 0x34, 0x56], text: "52:54:0:12:34:56"),
        OctetCase(hint: "1x", octets: [0xAA, 0x01, 0xBB], text: "aa01bb"),
        OctetCase(hint: "2x:", octets: [0x20, 0x01, 0x0D, 0xB8], text: "2001:db8"),
        OctetCase(hint: "1d.1d.1d.1d", octets: [192, 0, 2, 255], text: "192.0.2.255"),
        OctetCase(hint: "1d.1d.1d.1d/2d", octets: [10, 0, 0, 1, 0, 161], text: "10.0.0.1/161"),
        OctetCase(hint: "1o", octets: [8, 9], text: "1011"),
        OctetCase(hint: "4d", octets: [0xFF, 0xFF, 0xFF, 0xFF], text: "4294967295"),
        OctetCase(
            hint: "2d-1d-1d,1d:1d:1d.1d,1a1d:1d", octets: [7, 0xC8, 5, 26, 13, 30, 15, 0],
            text: "1992-5-26,13:30:15.0"),
        OctetCase(
            hint: "2d-1d-1d,1d:1d:1d.1d,1a1d:1d",
            octets: [7, 0xC8, 5, 26, 13, 30, 15, 0, 0x2D, 4, 0], text: "1992-5-26,13:30:15.0,-4:0"),
        OctetCase(hint: "*1x:/1x:", octets: [2, 0xA, 0xB, 0xC, 0xD], text: "a:b:/c:d"),
        OctetCase(hint: "*1d./2x", octets: [0, 1, 2], text: "/102"),
        OctetCase(hint: "1x:", octets: [], text: ""),
    ]

    @Test(arguments: octetCases)
    func `an OCTET STRING is shown as its hint says`(_ example: OctetCase) throws {
        let text = try DisplayHint(example.hint).format(example.octets)
        #expect(text.map { String(decoding: $0, as: UTF8.self) } == example.text)
    }

    @Test func `fewer octets than a length are shown as what they are`() throws {
        #expect(try DisplayHint("4x").format([1, 2]) == Array("102".utf8))
    }

    @Test func `of more octets than 64 bits the last ones count`() throws {
        let octets: [UInt8] = [9, 0, 0, 0, 0, 0, 0, 0, 1]
        #expect(try DisplayHint("9d").format(octets) == Array("1".utf8))
    }

    @Test func `two digits are shown for each octet when asked for`() throws {
        let text = try DisplayHint("1x:").format([0x52, 0, 0xA], hasTwoDigitHex: true)
        #expect(text == Array("52:00:0a".utf8))
    }

    @Test func `text with a NUL in it is made printable`() throws {
        let text = try DisplayHint("255a").format(Array("a\u{0}\"\\\u{1B}".utf8))
        #expect(text == Array("a.\\\"\\\\.".utf8))
    }

    @Test(
        arguments: [
            ("d", -42, "-42"), ("d-2", 1234, "12.34"), ("d-2", 5, ".05"), ("d-2", 12, ".12"),
            ("d-1", -7, "-.7"), ("x", 255, "ff"), ("o", 8, "10"), ("x", -1, "ffffffffffffffff"),
            ("b", 5, "00000000000000000000000000000101"), ("d-0", 7, "7"),
        ] as [(String, Int64, String)])
    func `an INTEGER is shown as its hint says`(_ hint: String, _ value: Int64, _ text: String)
        throws
    {
        #expect(try DisplayHint(hint).format(value) == text)
    }

    @Test func `the least number has a text`() throws {
        #expect(try DisplayHint("d-1").format(.min) == "-922337203685477580.8")
    }

    @Test func `a hint for the other kind of value says nothing`() throws {
        #expect(try DisplayHint("d").format([1]) == nil)
        #expect(try DisplayHint("1x:").format(1) == nil)
    }

    @Test(
        arguments: [
            ("", .empty), ("q", .formatExpected(offset: 0)), ("255", .formatExpected(offset: 3)),
            ("*", .formatExpected(offset: 1)), ("1d-1q", .formatExpected(offset: 4)),
            ("65536a", .lengthOutOfRange(offset: 0)), ("d-99999", .lengthOutOfRange(offset: 2)),
            ("x2", .endExpected(offset: 1)), ("d-", .endExpected(offset: 1)),
        ] as [(String, DisplayHintError)])
    func `what is no hint is refused with the place`(_ hint: String, _ error: DisplayHintError) {
        #expect(throws: error) { try DisplayHint(hint) }
    }
}
