import SNMP
import SNMPNames
import SNMPText
import TestRandom
import Testing

@testable import SNMPRecordings

@Suite("Recordings of walks") struct RecordingTests {
    /// A value of every type under objects that are known and some that are not.
    static let varBinds: [VarBind] = [
        VarBind([1, 3, 6, 1, 2, 1, 1, 1, 0], .octetString("Linux host \"x\" \\")),
        VarBind(
            [1, 3, 6, 1, 2, 1, 1, 2, 0], .objectIdentifier([1, 3, 6, 1, 4, 1, 8072, 3, 2, 10])),
        VarBind([1, 3, 6, 1, 2, 1, 1, 3, 0], .timeTicks(4_294_967_295)),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 1], .octetString("lo")),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 5, 1], .gauge32(10_000_000)),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 6, 1], .octetString("")),
        VarBind(
            [1, 3, 6, 1, 2, 1, 2, 2, 1, 6, 2], .octetString(OctetString([0, 0x1B, 0xFF, 7, 0, 9]))),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 8, 1], .integer(1)),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 8, 2], .integer(99)),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 10, 1], .counter32(7)),
        VarBind([1, 3, 6, 1, 2, 1, 4, 20, 1, 1, 127, 0, 0, 1], .ipAddress(0x7F00_0001)),
        VarBind(
            [1, 3, 6, 1, 2, 1, 25, 1, 2, 0],
            .octetString(OctetString([0x07, 0xEA, 11, 25, 13, 30, 15, 0, 0x2B, 1, 0]))),
        VarBind([1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 6, 1], .counter64(.max)),
        VarBind([1, 3, 6, 1, 4, 1, 99, 1, 0], .octetString(OctetString(Array(0...40)))),
        VarBind([1, 3, 6, 1, 4, 1, 99, 2, 0], .opaque(OpaqueValue.float(0.5).octets)),
        VarBind([1, 3, 6, 1, 4, 1, 99, 3, 0], .opaque(OctetString([1, 2, 3]))),
        VarBind([1, 3, 6, 1, 4, 1, 99, 4, 0], .null),
        VarBind([1, 3, 6, 1, 4, 1, 99, 5, 0], .octetString("plain ")),
        VarBind([1, 3, 6, 1, 4, 1, 99, 8, 0], .octetString("a\niso.3.6.1 = INTEGER: 1\n\"x\" \\")),
        VarBind([1, 3, 6, 1, 4, 1, 99, 6, 0], .integer(-2_147_483_648)),
        VarBind([1, 3, 6, 1, 4, 1, 2021, 10, 1, 6, 1], .opaque(OpaqueValue.float(12.07).octets)),
    ]

    static func text(_ varBinds: [VarBind], tree: ObjectTree, _ style: TextStyle) -> [UInt8] {
        var formatter = VarBindFormatter(tree: tree, style: style)
        var text: [UInt8] = []
        for varBind in varBinds {
            formatter.format(varBind, to: &text)
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }

    @Test func `a record is read as what was written`() throws {
        let recording = Recording(Self.varBinds)
        #expect(try Recording(parsing: recording.record) == recording)
    }

    @Test func `a record's lines are an OID, a tag and a value`() throws {
        let lines = String(decoding: Recording(Self.varBinds).record, as: UTF8.self)
            .split(separator: "\n")
        #expect(lines.count == Self.varBinds.count)
        for line in [
            "1.3.6.1.2.1.1.2.0|6|1.3.6.1.4.1.8072.3.2.10", "1.3.6.1.2.1.2.2.1.2.1|4|lo",
            "1.3.6.1.2.1.2.2.1.6.2|4x|001bff070009", "1.3.6.1.2.1.2.2.1.6.1|4|",
            "1.3.6.1.2.1.4.20.1.1.127.0.0.1|64|127.0.0.1", "1.3.6.1.4.1.99.2.0|68x|9f78043f000000",
            "1.3.6.1.2.1.31.1.1.1.6.1|70|18446744073709551615", "1.3.6.1.4.1.99.4.0|5|",
            "1.3.6.1.4.1.99.5.0|4x|706c61696e20",
        ] {
            #expect(lines.contains(Substring(line)))
        }
    }

    @Test(arguments: [false, true]) func `what a walk printed is read as what it found`(
        hasNames: Bool
    ) throws {
        let style = TextStyle()
        let tree = hasNames ? ObjectTree.core : .rootsOnly
        // A name in numbers goes with values as they are.
        let text = Self.text(Self.varBinds, tree: tree, style)
        let recording = try Recording(parsing: text)
        for (found, expected) in zip(recording.varBinds, Recording(Self.varBinds).varBinds) {
            #expect(found == expected)
        }
        #expect(recording.varBinds.count == Self.varBinds.count)
    }

    @Test(arguments: [UInt64(11), 2026]) func `random values come back through both forms`(
        seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        let varBinds = (0..<400).map { index in
            let length = Int.random(in: 0...40, using: &random)
            let octets = (0..<length).map { _ in
                Bool.random(using: &random)
                    ? UInt8.random(in: 0x20...0x7E, using: &random)
                    : UInt8.random(in: 0...255, using: &random)
            }
            let value: ObjectSyntax =
                switch Int.random(in: 0...3, using: &random) {
                case 0: .octetString(OctetString(octets))
                case 1: .counter64(UInt64.random(in: 0 ... .max, using: &random))
                case 2: .integer(Int32.random(in: .min ... .max, using: &random))
                default: .opaque(OctetString(octets.filter { $0 != 0x9F } + [1]))
                }
            return VarBind([1, 3, 6, 1, 4, 1, 99, 7, UInt32(index)], value)
        }
        let recording = Recording(varBinds)
        #expect(try Recording(parsing: recording.record) == recording, "seed \(seed)")
        let text = Self.text(varBinds, tree: .core, TextStyle())
        #expect(try Recording(parsing: text) == recording, "seed \(seed)")
    }

    @Test func `a Double is told from a Float by its decimals`() throws {
        let text = """
            iso.3.6.1.4.1.99.1.0 = Opaque: Float: 0.100000
            iso.3.6.1.4.1.99.2.0 = Opaque: Float: -273.149994
            iso.3.6.1.4.1.99.3.0 = Opaque: Float: -273.150000
            iso.3.6.1.4.1.99.4.0 = Opaque: Float: inf

            """
        #expect(
            try Recording(parsing: Array(text.utf8)).varBinds.map(\.value) == [
                .opaque(OpaqueValue.float(0.1).octets),
                .opaque(OpaqueValue.float(-273.149994).octets),
                .opaque(OpaqueValue.double(-273.15).octets),
                .opaque(OpaqueValue.float(.infinity).octets),
            ])
    }

    @Test func `a CR belongs to a value unless all lines end with one`() throws {
        let value = "iso.3.6.1.4.1.99.1.0 = STRING: \"a\r\nb\"\n"
        let rest = "iso.3.6.1.4.1.99.2.0 = INTEGER: 1"
        #expect(
            try Recording(parsing: Array((value + rest).utf8)).varBinds.map(\.value)
                == [.octetString("a\r\nb"), .integer(1)])
        let lines = (value.replacing("\r", with: "") + rest).replacing("\n", with: "\r\n")
        #expect(
            try Recording(parsing: Array(lines.utf8)).varBinds.map(\.value)
                == [.octetString("a\nb"), .integer(1)])
    }

    @Test func `lines that say there is no value, and what is before the first one, are left out`()
        throws
    {
        let text = """
            walk of a switch, 2026-11-25
            iso.3.6.1.2.1.1.5.0 = STRING: "sw1"
            iso.3.6.1.2.1.1.6.0 = No Such Instance currently exists at this OID
            iso.3.6.1.2.1.1.7.0 = INTEGER: 72
            iso.3.6.1.2.1.1.8.0 = No more variables left in this MIB View (It is past the end of the MIB tree)

            """
        #expect(
            try Recording(parsing: Array(text.utf8)).varBinds == [
                VarBind([1, 3, 6, 1, 2, 1, 1, 5, 0], .octetString("sw1")),
                VarBind([1, 3, 6, 1, 2, 1, 1, 7, 0], .integer(72)),
            ])
    }

    @Test func `hinted text may have several lines, and units and remarks are no part of a value`()
        throws
    {
        let text = """
            SNMPv2-MIB::sysDescr.0 = STRING: Cisco IOS Software
            Copyright (c) = 1986
            HOST-RESOURCES-MIB::hrMemorySize.0 = INTEGER: 2048 KBytes
            IF-MIB::ifAdminStatus.3 = Wrong Type (should be INTEGER): Gauge32: 4
            IF-MIB::ifPhysAddress.3 = STRING: 0:1b:ff:7:0:9
            """
        #expect(
            try Recording(parsing: Array(text.utf8)).varBinds == [
                VarBind(
                    [1, 3, 6, 1, 2, 1, 1, 1, 0],
                    .octetString("Cisco IOS Software\nCopyright (c) = 1986")),
                VarBind(
                    [1, 3, 6, 1, 2, 1, 2, 2, 1, 6, 3],
                    .octetString(OctetString([0, 0x1B, 0xFF, 7, 0, 9]))),
                VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 7, 3], .gauge32(4)),
                VarBind([1, 3, 6, 1, 2, 1, 25, 2, 2, 0], .integer(2048)),
            ])
    }

    @Test(arguments: [
        ("1.3.6.1|2|x\n", 1, "expected a value of tag 2, found \"x\""),
        (
            "# comment\n1.3.6.1.2|2|1\n1.3.6.1.2|99|1\n", 3,
            "expected the tag of a type, found \"99\""
        ),
        ("1.3.6.1.2|4x|abc\n", 1, "expected a value of tag 4, found \"abc\""),
        ("1.3.6.1.2|2:numeric|rate=1\n", 1, "expected the tag of a type, found \"2:numeric\""),
        ("1.9999999999.6|2|1\n", 1, "expected an OID, found \"1.9999999999.6\""),
        (
            "\n# a note\nno recording\n", 3,
            "expected OID|TAG|VALUE, or what snmpwalk prints, found \"no recording\""
        ),
        ("1.3.6.1.2|2|1\nno\n", 2, "expected OID|TAG|VALUE, found \"no\""),
        (
            "iso.3.6.1.1 = INTEGER: many\n", 1,
            "expected a value as snmpwalk prints it, found \"INTEGER: many\""
        ),
        (
            "NO-MIB::thing.0 = INTEGER: 1\n", 1,
            "expected an object's name, found \"NO-MIB::thing.0\""
        ),
    ])
    func `the first line at fault is named`(text: String, line: Int, reason: String) throws {
        let error = #expect(throws: RecordingError.self) {
            try Recording(parsing: Array(text.utf8))
        }
        #expect(error?.line == line)
        #expect(error?.reason == reason)
    }
}
