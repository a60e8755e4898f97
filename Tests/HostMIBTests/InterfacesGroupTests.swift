import SNMP
import Testing

@Suite("RFC 2863 §6: ifTable and ifXTable") struct InterfacesGroupTests {
    /// The columns' types as IF-MIB has them; the place in the list is the column's number.
    static let ifTable =
        ["INTEGER", "OCTET STRING", "INTEGER", "INTEGER", "Gauge32", "OCTET STRING"]
        + ["INTEGER", "INTEGER", "TimeTicks"] + [String](repeating: "Counter32", count: 6)
        + [String](repeating: "Counter32", count: 5) + ["Gauge32", "OBJECT IDENTIFIER"]
    static let ifXTable =
        ["OCTET STRING"] + [String](repeating: "Counter32", count: 4)
        + [String](repeating: "Counter64", count: 8)
        + ["INTEGER", "Gauge32", "INTEGER", "INTEGER", "OCTET STRING", "TimeTicks"]

    private static func columns() -> [(name: ObjectIdentifier, type: String)] {
        zip(1..., ifTable).map { (IFMIB.ifEntry($0), $1) }
            + zip(1..., ifXTable).map { (IFMIB.ifXEntry($0), $1) }
    }

    private static func host() throws -> FixtureHost {
        let host = try FixtureHost()
        var loopback = FixtureInterface("lo", index: 1)
        loopback.attributes.merge([
            "type": "772", "mtu": "65536", "address": "00:00:00:00:00:00", "flags": "0x9",
            "operstate": "unknown", "carrier_changes": "0", "speed": "",
        ]) { $1 }
        var wide = FixtureInterface("eth0", index: 7)
        wide["ifalias"] = "rack 7: " + String(repeating: "é", count: 60)
        wide["speed"] = "25000"
        // 2³² + 1 and on: no two columns alike, the low 32 bits unlike the whole.
        wide.counters = (1...16).map { ($0 << 32) + 1000 * $0 }
        // The multicasts are among the packets.
        wide.counters[7] = 5
        try host.set([loopback, wide])
        return host
    }

    @Test func `every column has its type in every row, and nothing else is there`() throws {
        let host = try Self.host()
        let reader = try host.reader()
        for (name, type) in Self.columns() {
            let values = try reader.column(name)
            #expect(values.mapValues(\.typeName) == [1: type, 7: type], "\(name)")
        }
        #expect(try reader.walk([1, 3, 6, 1, 2, 1, 2]).count == 1 + 22 * 2)
        #expect(try reader.walk([1, 3, 6, 1, 2, 1, 31, 1, 1]).count == 19 * 2)
        #expect(
            try reader.get(IFMIB.ifNumber, IFMIB.ifTableLastChange) == [.integer(2), .timeTicks(0)])
    }

    @Test func `ifTable of an Ethernet interface`() throws {
        let host = try Self.host()
        let reader = try host.reader()
        func low(_ column: Int) -> UInt32 { 1000 * UInt32(column) }
        let expected: [UInt32: ObjectSyntax] = [
            1: .integer(7), 2: .octetString("eth0"), 3: .integer(6), 4: .integer(1500),
            5: .gauge32(.max), 6: .octetString(OctetString([2, 0, 0, 0, 0, 7])),
            7: .integer(1), 8: .integer(1), 9: .timeTicks(0), 10: .counter32(low(1)),
            11: .counter32(low(2) - 5), 12: .counter32(5), 13: .counter32(low(4)),
            14: .counter32(low(3)), 15: .counter32(0), 16: .counter32(low(9)),
            17: .counter32(low(10)), 18: .counter32(0), 19: .counter32(low(12)),
            20: .counter32(low(11)), 21: .gauge32(0), 22: .objectIdentifier(.zeroDotZero),
        ]
        for (column, value) in expected {
            #expect(try reader.column(IFMIB.ifEntry(column))[7] == value, "ifEntry.\(column)")
        }
    }

    @Test func `ifXTable of an Ethernet interface`() throws {
        let host = try Self.host()
        let reader = try host.reader()
        func wide(_ column: UInt64) -> UInt64 { column << 32 + 1000 * column }
        let alias = "rack 7: " + String(repeating: "é", count: 28)
        let expected: [UInt32: ObjectSyntax] = [
            1: .octetString("eth0"), 2: .counter32(5), 3: .counter32(0), 4: .counter32(0),
            5: .counter32(0), 6: .counter64(wide(1)), 7: .counter64(wide(2) - 5),
            8: .counter64(5), 9: .counter64(0), 10: .counter64(wide(9)),
            11: .counter64(wide(10)), 12: .counter64(0), 13: .counter64(0), 14: .integer(2),
            15: .gauge32(25_000), 16: .integer(2), 17: .integer(2),
            18: .octetString(OctetString(alias)), 19: .timeTicks(0),
        ]
        for (column, value) in expected {
            #expect(try reader.column(IFMIB.ifXEntry(column))[7] == value, "ifXEntry.\(column)")
        }
    }

    @Test func `a control character in a name is a blank`() throws {
        let host = try FixtureHost()
        try host.set([FixtureInterface("od\u{1}d\u{7F}é", index: 3)])
        let reader = try host.reader()
        for column in [IFMIB.ifEntry(2), IFMIB.ifXEntry(1)] {
            #expect(try reader.column(column) == [3: .octetString("od d é")])
        }
    }

    @Test(
        arguments: [
            (IFMIB.ifEntry(10), IFMIB.ifXEntry(6)), (IFMIB.ifEntry(11), IFMIB.ifXEntry(7)),
            (IFMIB.ifXEntry(2), IFMIB.ifXEntry(8)), (IFMIB.ifXEntry(3), IFMIB.ifXEntry(9)),
            (IFMIB.ifEntry(16), IFMIB.ifXEntry(10)), (IFMIB.ifEntry(17), IFMIB.ifXEntry(11)),
            (IFMIB.ifXEntry(4), IFMIB.ifXEntry(12)), (IFMIB.ifXEntry(5), IFMIB.ifXEntry(13)),
        ])
    func `a Counter32 is the low half of its Counter64`(
        _ narrow: ObjectIdentifier, _ wide: ObjectIdentifier
    ) throws {
        let host = try Self.host()
        let reader = try host.reader()
        let halves = try reader.column(wide).mapValues { value in
            guard case .counter64(let value) = value else { return value }
            return ObjectSyntax.counter32(UInt32(truncatingIfNeeded: value))
        }
        #expect(try reader.column(narrow) == halves)
        #expect(halves.count == 2)
    }

    @Test func `an interface that goes is gone at once, to a Get noSuchInstance`() throws {
        let host = try FixtureHost()
        try host.set([FixtureInterface("eth0", index: 2), FixtureInterface("eth1", index: 3)])
        let reader = try host.reader()
        #expect(try reader.column(IFMIB.ifEntry(2)).keys.sorted() == [2, 3])
        try host.set([FixtureInterface("eth1", index: 3)])
        reader.collect()
        #expect(try reader.column(IFMIB.ifEntry(2)) == [3: .octetString("eth1")])
        #expect(try reader.column(IFMIB.ifXEntry(1)) == [3: .octetString("eth1")])
        #expect(
            try reader.get([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 2], IFMIB.ifNumber)
                == [.noSuchInstance, .integer(1)])
        guard case .timeTicks = try reader.get(IFMIB.ifTableLastChange).first else {
            Issue.record("ifTableLastChange is no TimeTicks")
            return
        }
    }

    @Test func `a host without interfaces has ifNumber 0 and empty tables`() throws {
        let host = try FixtureHost()
        let reader = try host.reader()
        #expect(
            try reader.get(IFMIB.ifNumber, IFMIB.ifTableLastChange) == [.integer(0), .timeTicks(0)])
        #expect(try reader.walk(IFMIB.interfaces).count == 1)
        #expect(try reader.get([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 1]) == [.noSuchInstance])
    }

    @Test func `a table that cannot be read any more keeps its last good rows`() throws {
        let host = try Self.host()
        let reader = try host.reader()
        #expect(try reader.column(IFMIB.ifEntry(1)).count == 2)
        var broken = FixtureInterface("eth0", index: 7)
        broken["mtu"] = "many"
        try host.set([broken])
        reader.collect()
        #expect(try reader.column(IFMIB.ifEntry(1)).count == 2)
    }

    @Test func `a table that never could be read is genErr`() throws {
        let host = try FixtureHost()
        var broken = FixtureInterface("eth0", index: 7)
        broken["mtu"] = "many"
        try host.set([broken])
        let response = try host.reader().send(
            PDU(.getRequest, requestID: 1, variableBindings: [VarBind(IFMIB.ifNumber)]))
        #expect(response.errorStatus == .genErr)
        #expect(response.errorIndex == 1)
    }
}
