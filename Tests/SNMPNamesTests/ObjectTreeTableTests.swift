import Testing

@testable import SNMPNames

@Suite("The text of a table")
struct ObjectTreeTableTests {
    @Test(
        arguments: [
            ("1 iso -", .malformedLine, 1), ("1 iso - -\n1.3 org A-MIB -\n\n", .malformedLine, 3),
            ("4294967296 x - -", .malformedLine, 1),
            ("1 iso - -\n1.3.6 dod A-MIB -", .withoutParent, 2),
            ("1 iso - -\n1.10 b A-MIB -\n1.9 a A-MIB -", .unordered, 3),
        ] as [(String, ObjectTreeError.Code, Int)])
    func `a faulty table is refused with the line`(
        _ table: String, _ code: ObjectTreeError.Code, _ line: Int
    ) {
        #expect(throws: ObjectTreeError(code: code, line: line)) {
            try ObjectTree(parsing: Array(table.utf8))
        }
    }

    @Test func `an empty table has no node`() throws {
        let tree = try ObjectTree(parsing: [])
        #expect(tree.nearestNode(to: [1, 3] as [UInt32]) == nil)
        #expect(tree.lookupNode(labelled: "iso") == nil)
    }

    @Test func `escapes stand for the octets that structure the table`() throws {
        let table =
            "1 iso - -\n1.1 x A-MIB OCTET-STRING t:T~2 u:per%20cent%25 r:8..8|11..11\nT~2 d:1d%20\n"
        let tree = try ObjectTree(parsing: Array(table.utf8))
        let node = try #require(tree.lookupNode(labelled: "x"))
        #expect(node.typeName == "T")
        #expect(node.hint == "1d ")
        #expect(node.units == "per cent%")
        #expect(node.ranges == [8...8, 11...11])
        #expect(node.fixedSize == nil)
    }

    @Test func `of several definitions the first is printed and each is found by name`() throws {
        let table =
            "1 iso - -\n1.1 new B-MIB -\n1.1 new A-MIB -\n1.1 old A-MIB -\n1.1.1 x A-MIB -\n"
        let tree = try ObjectTree(parsing: Array(table.utf8))
        #expect(tree.lookupNode(at: [1, 1])?.label == "new")
        #expect(tree.lookupNode(labelled: "new", in: "A-MIB")?.module == "A-MIB")
        #expect(try tree.resolve("A-MIB::old.x") == [1, 1, 1])
        #expect(try tree.resolve("iso.old.x") == [1, 1, 1])
        #expect(tree.lookupNode(at: [1])?.children.map(\.label) == ["new"])
        #expect(tree.lookupNode(labelled: "old")?.hasChildren == true)
    }
}
