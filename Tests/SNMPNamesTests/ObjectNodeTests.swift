import SNMP
import Testing

@testable import SNMPNames

@Suite("What the core tree tells of a node")
struct ObjectNodeTests {
    func node(_ label: String) throws -> ObjectNode {
        try #require(ObjectTree.core.lookupNode(labelled: label))
    }

    @Test func `a column tells its syntax, type, access and indexes`() throws {
        let node = try node("ifDescr")
        #expect(node.subIdentifiers == [1, 3, 6, 1, 2, 1, 2, 2, 1, 2])
        #expect(node.module == "IF-MIB")
        #expect(node.syntax == .octetString)
        #expect(node.typeName == "DisplayString")
        #expect(node.hint == "255a")
        #expect(node.ranges == [0...255])
        #expect(node.access == .readOnly)
        #expect(node.status == .current)
        #expect(node.indexes.map(\.label) == ["ifIndex"])
        #expect(node.indexes.first?.node?.syntax == .integer32)
        #expect(
            node.path == [
                "iso", "org", "dod", "internet", "mgmt", "mib-2", "interfaces", "ifTable",
                "ifEntry", "ifDescr",
            ])
    }

    @Test func `a row and its columns share their indexes with what augments it`() throws {
        #expect(try node("ifXEntry").augments == "ifEntry")
        #expect(try node("ifHCInOctets").indexes.map(\.label) == ["ifIndex"])
        #expect(
            try node("ifRcvAddressType").indexes.map(\.label) == ["ifIndex", "ifRcvAddressAddress"])
        #expect(try node("ifTable").indexes.isEmpty)
    }

    @Test func `labels of numbers are an object's own or its type's`() throws {
        let status = try #require(try node("ifOperStatus").enumeration)
        #expect(status.label(of: 7) == "lowerLayerDown")
        #expect(status.label(of: 8) == nil)
        #expect(status.number(of: "dormant") == 5)
        #expect(status.entries.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
        let type = try #require(try node("ifType").enumeration)
        #expect(type.label(of: 6) == "ethernetCsmacd")
        #expect(type.label(of: 303) == "p2pOverLan")
        #expect(type.entries.count == 299)
        #expect(try node("ifMtu").enumeration == nil)
    }

    @Test func `the nearest node and what lies beyond it`() throws {
        let tree = ObjectTree.core
        let instance = try #require(tree.nearestNode(to: [1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 17]))
        #expect(instance.node.label == "ifDescr")
        #expect(instance.rest == [17])
        let enterprise = try #require(tree.nearestNode(to: [1, 3, 6, 1, 4, 1, 32473, 3]))
        #expect(enterprise.node.label == "enterprises")
        #expect(enterprise.rest == [32473, 3])
        let upTime = try #require(tree.nearestNode(to: [1, 3, 6, 1, 2, 1, 1, 3, 0]))
        #expect(upTime.node.label == "sysUpTimeInstance")
        #expect(upTime.rest.isEmpty)
        #expect(
            tree.nearestNode(to: [2, 999] as ObjectIdentifier)?.node.label == "joint-iso-ccitt")
        #expect(tree.nearestNode(to: [3, 1] as [UInt32]) == nil)
        #expect(tree.nearestNode(to: [] as [UInt32]) == nil)
    }

    @Test func `every node is found by its number and by its name`() throws {
        var count = 0
        for node in ObjectTree.core.nodes {
            let byNumber = try #require(ObjectTree.core.lookupNode(at: node.subIdentifiers))
            #expect(byNumber.label == node.label)
            let byName = try #require(
                ObjectTree.core.lookupNode(labelled: node.label, in: node.module))
            #expect(byName.subIdentifiers == node.subIdentifiers)
            count += 1
        }
        #expect(count > 180)
    }

    @Test func `roots belong to no module and have no parent`() throws {
        let iso = try node("iso")
        #expect(iso.module == nil)
        #expect(iso.parent == nil)
        #expect(iso.children.map(\.label) == ["org"])
        #expect(ObjectTree.core.hasModule("IF-MIB"))
        #expect(!ObjectTree.core.hasModule("if-mib"))
    }

    @Test(
        arguments: [
            ([1, 3, 6, 1, 2, 1, 2, 2, 1, 10, 7], 10), ([1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 1, 7], 11),
            ([1, 3, 6, 1, 2, 1, 6, 13, 1, 1, 127, 0, 0, 1], 10),
            // The column itself, its row, a scalar, and what no module knows.
            ([1, 3, 6, 1, 2, 1, 2, 2, 1, 10], nil), ([1, 3, 6, 1, 2, 1, 2, 2, 1], nil),
            ([1, 3, 6, 1, 2, 1, 1, 3, 0], nil), ([1, 3, 6, 1, 4, 1, 99, 1, 1, 1, 7], nil),
        ] as [(ObjectIdentifier, Int?)])
    func `the column that a name is an instance of`(name: ObjectIdentifier, depth: Int?) {
        #expect(ObjectTree.core.columnDepth(of: name) == depth)
    }
}
