import SNMP
import SNMPNames
import SNMPText
import Testing

/// RFC 2579 §2, DisplayString, leaves out most control characters; an agent may send any octet.
@Suite("Text that could forge a line") struct ForgedTextTests {
    /// sysDescr, whose hint is `255a`, and an object without hint.
    static let hinted: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 1, 0]
    static let unhinted: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 99, 1]

    static func text(_ octets: [UInt8], _ name: ObjectIdentifier, _ style: TextStyle) -> [UInt8] {
        var formatter = VarBindFormatter(style: style)
        var text: [UInt8] = []
        formatter.format(VarBind(name, .octetString(OctetString(octets))), to: &text)
        return text
    }

    static func style(_ change: (inout TextStyle) -> Void) -> TextStyle {
        var style = TextStyle()
        style.isValueOnly = true
        change(&style)
        return style
    }

    typealias Row = (octets: [UInt8], text: String)

    @Test(
        arguments: [
            (Array("a\nb".utf8), "a.b"), (Array("a\r\nIF-MIB::x = 1".utf8), "a..IF-MIB::x = 1"),
            ([0x1B, 0x5B, 0x32, 0x4A], ".[2J"), ([0x61, 0x7F], "a."), ([0x61, 0x00, 0x07], "a.."),
            (Array("tab\there".utf8), "tab\there"),
            // C1 as UTF-8 (CSI), and as an octet of its own.
            ([0xC2, 0x9B, 0x41], "..A"), ([0x9B, 0x41], ".A"),
            // Of UTF-8 what is cut off, too long, a surrogate or above U+10FFFF.
            ([0x61, 0xC3], "a."), ([0xC0, 0xAF], ".."), ([0xED, 0xA0, 0x80], "..."),
            ([0xF4, 0x90, 0x80, 0x80], "...."), ([0xE2, 0x82, 0x41], "..A"),
            // Line and paragraph separators, turned text, a byte order mark.
            (Array("\u{2028}\u{2029}".utf8), "......"), (Array("\u{202E}x".utf8), "...x"),
            (Array("\u{2066}\u{061C}".utf8), "....."), (Array("\u{FEFF}".utf8), "..."),
            (Array("Zürich 東京 😀".utf8), "Zürich 東京 😀"),
        ] as [Row])
    func `hinted text shows a point for each octet that is no text`(_ row: Row) {
        let style = Self.style { $0.isQuick = true }
        #expect(Self.text(row.octets, Self.hinted, style) == Array(row.text.utf8))
    }

    @Test(
        arguments: [
            (Array("a\nb\"\\".utf8), "\"a.b\\\"\\\\\""), ([0x61, 0x0B, 0x0C, 0x0D], "\"a...\""),
        ] as [Row])
    func `on a terminal quoted text keeps to its line`(_ row: Row) {
        let style = Self.style {
            $0.isQuick = true
            $0.masksLineBreaks = true
        }
        #expect(Self.text(row.octets, Self.unhinted, style) == Array(row.text.utf8))
    }

    @Test func `into a file quoted text has its line ends behind a backslash`() {
        let text = Self.text(
            Array("a\nb\r\u{0B}\u{0C}\\n".utf8), Self.unhinted, Self.style { _ in })
        #expect(text == Array(#"STRING: "a\nb\r\v\f\\n""#.utf8))
    }

    @Test(arguments: [TextStyle.StringForm.guess, .text, .hexadecimal])
    func `whatever a string holds, no octet is written that a terminal obeys`(
        form: TextStyle.StringForm
    ) {
        for octet: UInt8 in 0...255 {
            for name in [Self.hinted, Self.unhinted] {
                let style = Self.style {
                    $0.stringForm = form
                    $0.hasHexText = true
                    $0.masksLineBreaks = true
                }
                let text = Self.text([0x41, octet, 0x42], name, style)
                let obeyed = text.filter { $0 < 0x20 && $0 != 0x09 || $0 >= 0x7F }
                #expect(obeyed == [], "octet \(octet) of \(name)")
            }
        }
    }

    @Test func `an index shows a point for each number that is no text`() throws {
        // ifRcvAddressAddress has the hint 1x:, and without it is quoted text.
        let name: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 4, 1, 2, 3, 4, 10, 27, 155, 65]
        var formatter = VarBindFormatter()
        var text: [UInt8] = []
        formatter.format(name, to: &text)
        #expect(text == Array("IF-MIB::ifRcvAddressStatus.3.\"...A\"".utf8))
    }
}
