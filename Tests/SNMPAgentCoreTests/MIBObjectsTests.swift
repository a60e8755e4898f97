import SNMP
import Testing

@testable import SNMPAgentCore

@Suite("RFC 2578 §7.7 Rows and columns") struct MIBObjectsTests {
    private struct Row {
        let index: [UInt32]
        let count: UInt32?
        let name: OctetString
    }

    private let table = MIBObjects<Row>(
        under: [1, 3, 6, 1, 3, 1, 1],
        [2: { .octetString($0.name) }, 3: { row in row.count.map { .counter32($0) } }])

    @Test func `a table is its columns in turn, each by the rows' indexes`() throws {
        var rows = MIBRows()
        try rows.add(
            table,
            of: [
                Row(index: [16384, 1], count: 3, name: "c"),
                Row(index: [256], count: nil, name: "b"),
                Row(index: [2, 9], count: 1, name: "a"),
            ], index: \.index)
        let collection = rows.finish()
        #expect(
            collection.entries.indices.map { collection.name(at: $0) } == [
                [1, 3, 6, 1, 3, 1, 1, 2, 2, 9], [1, 3, 6, 1, 3, 1, 1, 2, 256],
                [1, 3, 6, 1, 3, 1, 1, 2, 16384, 1],
                [1, 3, 6, 1, 3, 1, 1, 3, 2, 9], [1, 3, 6, 1, 3, 1, 1, 3, 16384, 1],
            ])
        #expect(table.objects == [[1, 3, 6, 1, 3, 1, 1, 2], [1, 3, 6, 1, 3, 1, 1, 3]])
    }

    @Test func `scalars have the instance 0`() throws {
        var rows = MIBRows()
        try rows.add(table, of: Row(index: [], count: 7, name: "a"))
        let collection = rows.finish()
        #expect(
            collection.entries.indices.map { collection.name(at: $0) } == [
                [1, 3, 6, 1, 3, 1, 1, 2, 0], [1, 3, 6, 1, 3, 1, 1, 3, 0],
            ])
    }

    @Test func `an index that makes a name too long is an error`() {
        var rows = MIBRows()
        #expect(throws: ObjectIdentifierError.tooLong) {
            try rows.add(
                table, of: [Row(index: Array(repeating: 1, count: 121), count: 1, name: "")],
                index: \.index)
        }
    }
}
