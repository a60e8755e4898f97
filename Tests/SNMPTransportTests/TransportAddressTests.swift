import SNMPTransport
import Testing

@Suite("[udp:|udp6:]host[:port]") struct TransportAddressTests {
    typealias Row = (text: String, host: String, port: UInt16, family: TransportAddress.Family)

    static let peers: [Row] = [
        ("localhost", "localhost", 161, .unspecified),
        ("localhost:1161", "localhost", 1161, .unspecified),
        ("127.0.0.1", "127.0.0.1", 161, .ipv4),
        ("127.0.0.1:65535", "127.0.0.1", 65535, .ipv4),
        ("16100", "16100", 161, .unspecified),
        ("::1", "::1", 161, .ipv6),
        ("[::1]", "::1", 161, .ipv6),
        ("[::1]:1161", "::1", 1161, .ipv6),
        ("2001:db8::1:1161", "2001:db8::1:1161", 161, .ipv6),
        ("fe80::1%eth0", "fe80::1%eth0", 161, .ipv6),
        ("[fe80::1%eth0]:1161", "fe80::1%eth0", 1161, .ipv6),
        ("::ffff:127.0.0.1", "::ffff:127.0.0.1", 161, .ipv6),
        ("udp:localhost", "localhost", 161, .ipv4),
        ("UDP:127.0.0.1:1161", "127.0.0.1", 1161, .ipv4),
        ("udp6:localhost:1161", "localhost", 1161, .ipv6),
        ("udp6:::1", "::1", 161, .ipv6),
        ("udp6:[::1]:1161", "::1", 1161, .ipv6),
        ("udpv6:[::1]", "::1", 161, .ipv6),
        ("udpipv6:[::1]", "::1", 161, .ipv6),
    ]

    @Test(arguments: peers) func `an agent's address has these parts`(_ row: Row) throws {
        let address = try TransportAddress(parsing: row.text)
        #expect(
            address == TransportAddress(host: row.host, port: row.port, family: row.family))
    }

    @Test(arguments: peers) func `what is printed is parsed again`(_ row: Row) throws {
        let address = try TransportAddress(parsing: row.text)
        #expect(try TransportAddress(parsing: address.description, defaultPort: 1) == address)
    }

    static let listeners: [Row] = [
        ("1161", "", 1161, .unspecified),
        (":1161", "", 1161, .unspecified),
        ("udp:1161", "", 1161, .ipv4),
        ("udp6:1161", "", 1161, .ipv6),
        ("udp:", "", 161, .ipv4),
        ("", "", 161, .unspecified),
        ("0.0.0.0:1161", "0.0.0.0", 1161, .ipv4),
        ("[::]:0", "::", 0, .ipv6),
        ("localhost", "localhost", 161, .unspecified),
    ]

    @Test(arguments: listeners) func `a local address may lack its host`(_ row: Row) throws {
        let address = try TransportAddress(parsing: row.text, role: .listener)
        #expect(
            address == TransportAddress(host: row.host, port: row.port, family: row.family))
    }

    @Test func `the default port is the caller's`() throws {
        #expect(try TransportAddress(parsing: "localhost", defaultPort: 162).port == 162)
    }

    typealias Fault = (text: String, code: TransportAddressError.Code, word: String)

    @Test(
        arguments: [
            ("", .missingHost, ""),
            (":161", .missingHost, ":161"),
            ("udp:", .missingHost, "udp:"),
            ("localhost:", .malformedPort, ""),
            ("localhost:snmp", .malformedPort, "snmp"),
            ("localhost:65536", .malformedPort, "65536"),
            ("localhost:+161", .malformedPort, "+161"),
            ("localhost:-1", .malformedPort, "-1"),
            ("127.0.0.1:161:2", .malformedHost, "127.0.0.1:161:2"),
            ("1::2::3", .malformedHost, "1::2::3"),
            ("[localhost]:161", .malformedHost, "localhost"),
            ("[]:161", .malformedHost, ""),
            ("two words", .malformedHost, "two words"),
            ("10.0.0.0/8", .malformedHost, "10.0.0.0/8"),
            ("esc\u{1B}", .malformedHost, "esc\u{1B}"),
            ("[::1", .unclosedBracket, "[::1"),
            ("[::1]161", .malformedPort, "161"),
            ("tcp:localhost", .unsupportedTransport, "tcp"),
            ("TLSTCP:localhost:10161", .unsupportedTransport, "tlstcp"),
            ("udp6:127.0.0.1", .wrongFamily, "127.0.0.1"),
            ("udp:[::1]:1161", .wrongFamily, "::1"),
        ] as [Fault])
    func `a fault names its word`(_ row: Fault) {
        let error = #expect(throws: TransportAddressError.self) {
            try TransportAddress(parsing: row.text)
        }
        #expect(error?.code == row.code)
        #expect(error?.word == row.word)
    }

    @Test(arguments: ["1.2.3", "1.2.3.256", "1.2.3.4.5", "udp:127.1:161", "300.1.1.1:161"])
    func `a listener's digits and dots are four octets`(text: String) {
        let error = #expect(throws: TransportAddressError.self) {
            try TransportAddress(parsing: text, role: .listener)
        }
        #expect(error?.code == .malformedHost)
    }
}
