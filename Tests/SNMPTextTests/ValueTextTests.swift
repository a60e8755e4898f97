import SNMP
import SNMPNames
import SNMPText
import Testing

@Suite("The text of a value") struct ValueTextTests {
    /// Objects of each syntax under iso.1, named by their table's words.
    static let table = """
        1 iso - -
        1.1 octets T-MIB OCTET-STRING
        1.2 text T-MIB OCTET-STRING t:Text
        1.3 hardware T-MIB OCTET-STRING t:Hardware
        1.4 state T-MIB INTEGER e:up(1),down(2)
        1.5 size T-MIB Integer32 u:KBytes
        1.6 hundredths T-MIB Integer32 t:Hundredths u:s
        1.7 flags T-MIB BITS e:first(0),second(1),ninth(8)
        1.8 count T-MIB Counter32
        1.9 level T-MIB Gauge32
        1.10 long T-MIB Counter64
        1.11 ticks T-MIB TimeTicks
        1.12 name T-MIB OBJECT-IDENTIFIER
        1.13 address T-MIB IpAddress
        1.14 any T-MIB Opaque
        1.15 network T-MIB NetworkAddress
        1.16 badlyHinted T-MIB OCTET-STRING t:Bad
        Bad d:1z
        Hardware d:1x:
        Hundredths d:d-2
        Text d:255a

        """

    static func text(
        _ object: UInt32, _ value: ObjectSyntax, _ change: (inout TextStyle) -> Void = { _ in }
    ) throws -> String {
        var style = TextStyle()
        style.isValueOnly = true
        change(&style)
        let tree = try ObjectTree(parsing: Array(table.utf8))
        var formatter = VarBindFormatter(tree: tree, style: style)
        var text: [UInt8] = []
        formatter.format(VarBind(try ObjectIdentifier([1, object, 0]), value), to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    typealias Row = (object: UInt32, value: ObjectSyntax, text: String, quick: String)

    static let rows: [Row] = [
        (1, .octetString("eth0"), #"STRING: "eth0""#, #""eth0""#),
        (1, .octetString(#"a "b" \c"#), #"STRING: "a \"b\" \\c""#, #""a \"b\" \\c""#),
        (1, .octetString(""), #""""#, #""""#),
        (1, .octetString(OctetString([0x0A, 0x1B])), "Hex-STRING: 0A 1B ", #""0A 1B ""#),
        (2, .octetString("eth0"), "STRING: eth0", "eth0"), (2, .octetString(""), "STRING: ", ""),
        (2, .octetString(#"a "b" \c"#), #"STRING: a "b" \c"#, #"a "b" \c"#),
        (
            3, .octetString(OctetString([0x52, 0x54, 0, 0x12, 0x34, 0x56])),
            "STRING: 52:54:0:12:34:56",
            "52:54:0:12:34:56"
        ),
        (
            16, .octetString("x"), #"(Bad hint ignored: 1z) STRING: "x""#,
            #"(Bad hint ignored: 1z) "x""#
        ),
        (4, .integer(1), "INTEGER: up(1)", "up"), (4, .integer(9), "INTEGER: 9", "9"),
        (5, .integer(1024), "INTEGER: 1024 KBytes", "1024 KBytes"),
        (6, .integer(-5), "INTEGER: -.05 s", "-.05 s"),
        (6, .integer(12_345), "INTEGER: 123.45 s", "123.45 s"),
        (7, .bits([0, 8]), "BITS: 80 80 first(0) ninth(8) ", #""80 80 ""#),
        (7, .bits([1, 9]), "BITS: 40 40 second(1) 9 ", #""40 40 ""#),
        (8, .counter32(.max), "Counter32: 4294967295", "4294967295"),
        (9, .gauge32(7), "Gauge32: 7", "7"),
        (10, .counter64(.max), "Counter64: 18446744073709551615", "18446744073709551615"),
        (11, .timeTicks(93_103), "Timeticks: (93103) 0:15:31.03", "0:0:15:31.03"),
        (11, .timeTicks(8_640_000), "Timeticks: (8640000) 1 day, 0:00:00.00", "1:0:00:00.00"),
        (11, .timeTicks(17_280_123), "Timeticks: (17280123) 2 days, 0:00:01.23", "2:0:00:01.23"),
        (12, .objectIdentifier([1, 8, 3]), "OID: T-MIB::count.3", "T-MIB::count.3"),
        (13, .ipAddress(0x0A00_0001), "IpAddress: 10.0.0.1", "10.0.0.1"),
        (
            15, .ipAddress(0x0A00_00FF), "Network Address: 0A:00:00:FF",
            "0A:00:00:FF"
        ),
        (14, .opaque(OpaqueValue.float(0.5).octets), "Opaque: Float: 0.500000", "0.500000"),
        (14, .opaque(OpaqueValue.double(-2.5).octets), "Opaque: Float: -2.500000", "-2.500000"),
        (14, .opaque(OpaqueValue.int64(-1).octets), "Opaque: Int64: -1", "-1"),
        (14, .opaque(OpaqueValue.uint64(1).octets), "Opaque: UInt64: 1", "1"),
        (14, .opaque(OpaqueValue.counter64(1).octets), "Opaque: Counter64: 1", "1"),
        (14, .opaque(OctetString([0x9F, 0x78])), "OPAQUE: 9F 78 ", "9F 78 "),
        (14, .null, "Wrong Type (should be Opaque): NULL", "Wrong Type (should be Opaque): NULL"),
        (
            4, .octetString("up"), #"Wrong Type (should be INTEGER): STRING: "up""#,
            #"Wrong Type (should be INTEGER): "up""#
        ),
        (
            8, .noSuchObject, "No Such Object available on this agent at this OID",
            "No Such Object available on this agent at this OID"
        ),
        (
            8, .noSuchInstance, "No Such Instance currently exists at this OID",
            "No Such Instance currently exists at this OID"
        ),
        (
            8, .endOfMibView,
            "No more variables left in this MIB View (It is past the end of the MIB tree)",
            "No more variables left in this MIB View (It is past the end of the MIB tree)"
        ),
    ]

    @Test(arguments: rows) func `with its type, and without`(_ row: Row) throws {
        #expect(try Self.text(row.object, row.value) == row.text)
        #expect(try Self.text(row.object, row.value) { $0.isQuick = true } == row.quick)
    }

    @Test func `-Oe, -Ot, -OU, -Ih, -Oa, -Ox, -O0 and -OQ each change one thing`() throws {
        #expect(try Self.text(4, .integer(1)) { $0.hasNumericEnumerations = true } == "INTEGER: 1")
        #expect(try Self.text(11, .timeTicks(93_103)) { $0.hasNumericTimeTicks = true } == "93103")
        #expect(try Self.text(5, .integer(1024)) { $0.hidesUnits = true } == "INTEGER: 1024")
        #expect(
            try Self.text(2, .octetString("a")) { $0.ignoresDisplayHints = true }
                == #"STRING: "a""#)
        #expect(
            try Self.text(1, .octetString(OctetString([0x41, 0x80]))) { $0.stringForm = .text }
                == #"STRING: "A.""#)
        #expect(
            try Self.text(1, .octetString("A")) { $0.stringForm = .hexadecimal }
                == "Hex-STRING: 41 ")
        #expect(
            try Self.text(3, .octetString(OctetString([0, 1]))) { $0.hasTwoDigitHex = true }
                == "STRING: 00:01")
        #expect(
            try Self.text(4, .octetString("up")) {
                $0.isQuick = true
                $0.hasEqualSign = true
            } == #""up""#)
    }

    @Test func `16 octets stand on a line, with -OT their text beside them`() throws {
        let octets = OctetString(Array(0x38...0x49) + [0])
        #expect(
            try Self.text(1, .octetString(octets)) == """
                Hex-STRING: 38 39 3A 3B 3C 3D 3E 3F 40 41 42 43 44 45 46 47 \n48 49 00\u{20}
                """)
        #expect(
            try Self.text(1, .octetString(octets)) { $0.hasHexText = true } == """
                Hex-STRING: 38 39 3A 3B 3C 3D 3E 3F 40 41 42 43 44 45 46 47   [89:;<=>?@ABCDEFG]
                48 49 00   [HI.]
                """)
    }
}
