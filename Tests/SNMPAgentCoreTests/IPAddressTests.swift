import Testing

@testable import SNMPAgentCore

@Suite("RFC 4291 §2.2 addresses as text") struct IPAddressTests {
    @Test(
        arguments: [
            ("192.0.2.1", IPAddress(v4: 0xC000_0201)), ("0.0.0.0", IPAddress(v4: 0)),
            ("255.255.255.255", IPAddress(v4: .max)), ("::", IPAddress(v6: 0)),
            ("::1", IPAddress(v6: 1)),
            ("2001:db8::1", IPAddress(v6: 0x2001_0DB8_0000_0000_0000_0000_0000_0001)),
            ("2001:DB8:0:0:0:0:0:1", IPAddress(v6: 0x2001_0DB8_0000_0000_0000_0000_0000_0001)),
            ("64:ff9b::192.0.2.1", IPAddress(v6: 0x0064_FF9B_0000_0000_0000_0000_C000_0201)),
            // Only ::ffff:0:0/96 stands for IPv4. Source: RFC 4291 §2.5.5.2.
            ("::ffff:192.0.2.1", IPAddress(v4: 0xC000_0201)),
            ("::FFFF:C000:201", IPAddress(v4: 0xC000_0201)),
            ("::192.0.2.1", IPAddress(v6: 0xC000_0201)),
            ("1::ffff:192.0.2.1", IPAddress(v6: 1 << 112 | 0xFFFF_C000_0201)),
        ])
    func `is parsed`(text: String, address: IPAddress) {
        #expect(IPAddress(parsing: text) == address)
    }

    @Test(arguments: [
        "", " ", "1", "1.2.3", "1.2.3.4.5", "1.2.3.", "0x7f.0.0.1", "192.0.2.1 ", ":", ":::",
        "1::2::3",
        "12345::", "::1%1", "::1/128", "localhost", "192.0.2.1\u{0}", "::1\u{0}x", "１.2.3.4",
    ])
    func `other text is none`(text: String) {
        #expect(IPAddress(parsing: text) == nil)
    }

    @Test(arguments: [
        "192.0.2.1", "0.0.0.0", "255.255.255.255", "::", "::1", "2001:db8::1", "fe80::1:2:3:4",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    ])
    func `its description reads back`(text: String) {
        #expect(IPAddress(parsing: text)?.description == text)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.255.255.255", true), ("::1", true), ("::ffff:127.0.0.1", true),
        ("126.255.255.255", false), ("128.0.0.0", false), ("::2", false), ("::", false),
        ("0.0.0.1", false), ("::127.0.0.1", false),
    ])
    func `loopback is 127 and ::1`(text: String, isLoopback: Bool) {
        #expect(IPAddress(parsing: text)?.isLoopback == isLoopback)
    }

    @Test(arguments: [
        ("192.0.2.1", true), ("1.0.0.0", true), ("223.255.255.255", true), ("240.0.0.1", true),
        ("255.255.255.254", true), ("::1", true), ("2001:db8::1", true), ("fe80::1", true),
        ("feff::1", true),
        ("0.0.0.0", false), ("0.255.255.255", false), ("224.0.0.0", false),
        ("239.255.255.255", false), ("255.255.255.255", false), ("::", false), ("ff00::", false),
        ("ff02::1", false), ("::ffff:224.0.0.1", false),
    ])
    func `what no one host has is no unicast address`(text: String, isUnicast: Bool) {
        #expect(IPAddress(parsing: text)?.isUnicast == isUnicast)
    }

    @Test(arguments: [("0.0.0.0", true), ("::", true), ("0.0.0.1", false), ("::1", false)])
    func `zeros alone are unspecified`(text: String, isUnspecified: Bool) {
        #expect(IPAddress(parsing: text)?.isUnspecified == isUnspecified)
    }

    @Test(arguments: [
        ("2001:db8:1:2:3:4:5:6", 64, "2001:db8:1:2::"), ("2001:db8::1", 128, "2001:db8::1"),
        ("2001:db8::1", 0, "::"), ("192.0.2.255", 25, "192.0.2.128"),
        ("192.0.2.1", 32, "192.0.2.1"),
        ("192.0.2.1", 64, "192.0.2.1"),
    ])
    func `what is behind a prefix is masked`(text: String, length: Int, masked: String) {
        #expect(IPAddress(parsing: text)?.masked(to: length) == IPAddress(parsing: masked))
    }
}
