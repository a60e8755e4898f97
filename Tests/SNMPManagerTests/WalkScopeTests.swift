import SNMP
import SNMPManager
import Testing

@Suite("The part of the tree below a root") struct WalkScopeTests {
    typealias Row = (root: [UInt32], start: ObjectIdentifier, end: ObjectIdentifier?)

    @Test(
        arguments: [
            ([1, 3, 6], [1, 3, 6], [1, 3, 7]),
            ([1, 3], [1, 3], [1, 4]),
            ([1], [1, 0], [2, 0]),
            ([0], [0, 0], [1, 0]),
            ([2], [2, 0], nil),
            ([1, 39], [1, 39], [2, 0]),
            ([2, 39], [2, 39], [2, 40]),
            ([2, 4_294_967_295], [2, 4_294_967_295], nil),
            ([1, 3, 4_294_967_295], [1, 3, 4_294_967_295], [1, 4]),
            ([1, 39, 4_294_967_295], [1, 39, 4_294_967_295], [2, 0]),
            ([], [0, 0], nil),
        ] as [Row])
    func `it begins at the root and ends before the next sibling`(_ row: Row) throws {
        let expected = WalkScope(start: row.start, end: row.end)
        #expect(try WalkScope(below: row.root) == expected)
        if row.root.count > 1 { #expect(WalkScope(below: row.start) == expected) }
    }

    @Test func `a root below which no name can be is refused`() {
        #expect(throws: ObjectIdentifierError.firstOutOfRange(3)) {
            try WalkScope(below: [3] as [UInt32])
        }
    }
}
