import Testing

@testable import SNMPAgentCore

@Suite("HostPrefix: addresses and networks as text") struct HostPrefixTests {
    @Test(arguments: [
        // As written, and as it is put.
        ("192.0.2.1", "192.0.2.1"), ("192.0.2.1/32", "192.0.2.1"), ("192.0.2.0/24", "192.0.2.0/24"),
        ("192.0.2.0/255.255.255.0", "192.0.2.0/24"), ("0.0.0.0/0", "0.0.0.0/0"),
        ("0.0.0.0/0.0.0.0", "0.0.0.0/0"), ("192.0.2.1/255.255.255.255", "192.0.2.1"),
        ("128.0.0.0/1", "128.0.0.0/1"), ("192.0.2.0/024", "192.0.2.0/24"), ("::1", "::1"),
        ("::/0", "::/0"), ("2001:db8::/32", "2001:db8::/32"), ("2001:DB8::1/128", "2001:db8::1"),
        ("8000::/1", "8000::/1"), ("::ffff:192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.0/120", "192.0.2.0/24"), ("::ffff:0.0.0.0/96", "0.0.0.0/0"),
    ])
    func `is parsed`(text: String, described: String) throws {
        #expect(try HostPrefix(parsing: text).description == described)
    }

    @Test(
        arguments: [
            ("", .notAnAddress("")), ("/24", .notAnAddress("")), ("host", .notAnAddress("host")),
            ("192.0.2/24", .notAnAddress("192.0.2")), ("192.0.2.256", .notAnAddress("192.0.2.256")),
            ("192.0.2.01", .notAnAddress("192.0.2.01")),
            (" 192.0.2.1", .notAnAddress(" 192.0.2.1")),
            ("192.0.2.1\u{0}", .notAnAddress("192.0.2.1\u{0}")),
            ("fe80::1%lo", .notAnAddress("fe80::1%lo")),
            ("[::1]", .notAnAddress("[::1]")),
            ("192.0.2.0/", .notALength("", range: 0...32)),
            ("192.0.2.0/33", .notALength("33", range: 0...32)),
            ("192.0.2.0/-1", .notALength("-1", range: 0...32)),
            ("192.0.2.0/+24", .notALength("+24", range: 0...32)),
            ("192.0.2.0/x", .notALength("x", range: 0...32)),
            ("192.0.2.0/24/8", .notALength("24/8", range: 0...32)),
            ("192.0.2.0/99999999999999999999", .notALength("99999999999999999999", range: 0...32)),
            ("192.0.2.0/255.0.255.0", .notALength("255.0.255.0", range: 0...32)),
            ("192.0.2.0/0.0.0.255", .notALength("0.0.0.255", range: 0...32)),
            ("2001:db8::/129", .notALength("129", range: 0...128)),
            ("2001:db8::/255.255.0.0", .notALength("255.255.0.0", range: 0...128)),
            ("::ffff:192.0.2.0/24", .notALength("24", range: 96...128)),
            ("::ffff:0.0.0.0/255.0.0.0", .notALength("255.0.0.0", range: 96...128)),
            ("192.0.2.1/24", .hostBitsSet("192.0.2.1/24")),
            ("1.0.0.0/0", .hostBitsSet("1.0.0.0/0")),
            ("192.0.2.1/255.255.255.0", .hostBitsSet("192.0.2.1/255.255.255.0")),
            ("2001:db8::1/127", .hostBitsSet("2001:db8::1/127")), ("::1/0", .hostBitsSet("::1/0")),
        ] as [(String, HostPrefixError)])
    func `an error names the word at fault`(text: String, error: HostPrefixError) {
        #expect(throws: error) { try HostPrefix(parsing: text) }
    }

    @Test func `an error says what was expected`() {
        #expect(
            HostPrefixError.notALength("33", range: 0...32).description
                == "expected a prefix length of 0 to 32, found \"33\"")
        #expect(
            HostPrefixError.notAnAddress("host").description
                == "expected an IPv4 or IPv6 address, found \"host\"")
        #expect(
            HostPrefixError.hostBitsSet("192.0.2.1/24").description
                == "expected a network with no bits set behind its prefix length, "
                + "found \"192.0.2.1/24\"")
    }

    @Test(arguments: [
        // A prefix, an address, and whether it is inside.
        ("192.0.2.0/24", "192.0.2.0", true), ("192.0.2.0/24", "192.0.2.255", true),
        ("192.0.2.0/24", "192.0.3.0", false), ("192.0.2.0/24", "192.0.1.255", false),
        ("192.0.2.128/25", "192.0.2.127", false), ("192.0.2.0/31", "192.0.2.1", true),
        ("192.0.2.0/31", "192.0.2.2", false), ("192.0.2.1", "192.0.2.1", true),
        ("192.0.2.1", "192.0.2.0", false), ("0.0.0.0/0", "255.255.255.255", true),
        ("0.0.0.0/0", "::1", false), ("::/0", "::1", true), ("::/0", "127.0.0.1", false),
        ("::/0", "::ffff:127.0.0.1", false), ("127.0.0.0/8", "::ffff:127.9.9.9", true),
        ("::ffff:127.0.0.1", "127.0.0.1", true), ("2001:db8::/33", "2001:db8:7fff::", true),
        ("2001:db8::/33", "2001:db8:8000::", false), ("2001:db8::1", "2001:db8::1", true),
        ("2001:db8::1", "2001:db8::2", false),
    ])
    func `holds`(prefix: String, address: String, isInside: Bool) throws {
        let address = try #require(IPAddress(parsing: address))
        #expect(try HostPrefix(parsing: prefix).contains(address) == isInside)
    }
}
