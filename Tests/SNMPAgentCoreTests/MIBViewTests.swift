import SNMP
import Testing

@testable import SNMPAgentCore

@Suite("RFC 3415 §4 and §5 vacmViewTreeFamilyTable") struct MIBViewTests {
    private typealias Family = MIBView.Family

    private static func mask(_ bits: String) -> [Bool] {
        bits.map { $0 == "1" }
    }

    private static let interfaces: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2]

    /// ifEntry.*.2: row 2 of every column. The tenth sub-identifier is the column's.
    private static let row2 = Family(
        [1, 3, 6, 1, 2, 1, 2, 2, 1, 0, 2], mask: mask("11111111101"))

    /// Families, a name, and whether the view holds it.
    struct Case: Sendable {
        let families: [MIBView.Family]
        let name: ObjectIdentifier
        let isIncluded: Bool

        init(_ families: [MIBView.Family], _ name: ObjectIdentifier, _ isIncluded: Bool) {
            self.families = families
            self.name = name
            self.isIncluded = isIncluded
        }
    }

    @Test(arguments: [
        // No family: nothing. A family holds its subtree's root and all below, nothing beside.
        Case([], [1, 3], false),
        Case([Family([1, 3, 6])], [1, 3], false), Case([Family([1, 3, 6])], [1, 3, 6], true),
        Case([Family([1, 3, 6])], [1, 3, 6, 1, 0], true),
        Case([Family([1, 3, 6])], [1, 3, 7], false),
        // The longest subtree decides, in whatever order they are listed.
        Case([Family([1, 3]), Family([1, 3, 6], isIncluded: false)], [1, 3, 6, 1], false),
        Case([Family([1, 3, 6], isIncluded: false), Family([1, 3])], [1, 3, 6, 1], false),
        Case([Family([1, 3, 6], isIncluded: false), Family([1, 3])], [1, 3, 7], true),
        Case(
            [Family([1, 3]), Family([1, 3, 6], isIncluded: false), Family([1, 3, 6, 1])],
            [1, 3, 6, 1, 5], true),
        // Excluded alone includes nothing else.
        Case([Family([1, 3, 6], isIncluded: false)], [1, 3, 7], false),
        // A mask: 0 lets any sub-identifier stand there.
        Case([Family([1, 3, 6, 9], mask: mask("1101"))], [1, 3, 5, 9, 1], true),
        Case([Family([1, 3, 6, 9], mask: mask("1101"))], [1, 3, 4_294_967_295, 9], true),
        Case([Family([1, 3, 6, 9], mask: mask("1101"))], [1, 3, 5, 8], false),
        Case([Family([1, 3, 6, 9], mask: mask("1101"))], [1, 3, 5], false),
        // A mask that is short is continued with ones, the rest of a long one is ignored.
        Case([Family([1, 3, 6, 9], mask: mask("110"))], [1, 3, 5, 9], true),
        Case([Family([1, 3, 6, 9], mask: mask("110"))], [1, 3, 5, 8], false),
        Case([Family([1, 3, 6, 9], mask: mask("11"))], [1, 3, 5, 9], false),
        Case([Family([1, 3, 6], mask: mask("11100"))], [1, 3, 6, 9, 9], true),
        Case([Family([1, 3, 6], mask: mask("11100"))], [1, 3, 7, 9, 9], false),
        // A mask of zeros alone holds every name that is long enough.
        Case([Family([1, 3, 6], mask: mask("000"))], [2, 9, 9, 9], true),
        Case([Family([1, 3, 6], mask: mask("000"))], [2, 9], false),
        // Of those that are as long the greater one decides, also when masks make both hold.
        Case(
            [Family([1, 3, 6, 0], mask: mask("1110")), Family([1, 3, 6, 5], isIncluded: false)],
            [1, 3, 6, 5, 1], false),
        Case(
            [Family([1, 3, 6, 9], mask: mask("1110")), Family([1, 3, 6, 5], isIncluded: false)],
            [1, 3, 6, 5, 1], true),
    ])
    func `the longest subtree decides, then the greater one`(sample: Case) throws {
        let view = MIBView(sample.families)
        #expect(view.contains(sample.name) == sample.isIncluded)
        // As an agent serves it: one instance, seen or not, by Get and by GetNext.
        let group = FixedGroup(
            subtrees: [[1, 3], [2, 9]].filter { sample.name.hasPrefix($0) }, objects: [],
            varBinds: [VarBind(sample.name, .integer(1))])
        let agent = try TestAgent([group], view: view)
        let seen = VarBind(sample.name, .integer(1))
        #expect(
            try agent.get(sample.name)
                == .response([sample.isIncluded ? seen : VarBind(sample.name, .noSuchObject)]))
        #expect(
            try agent.getNext([0, 0])
                == .response([sample.isIncluded ? seen : VarBind([0, 0], .endOfMibView)]))
    }

    @Test(
        arguments: [
            // Families, and the positions in the tree of what they hold.
            ([Family(interfaces)], Array(3...12)),
            (
                [Family([1, 3]), Family(interfaces, isIncluded: false)],
                Array(0...2) + Array(13...21)
            ),
            (
                [Family([1, 3]), Family(Fixture.ifDescr, isIncluded: false)],
                Array(0...6) + Array(10...21)
            ),
            // Edges inside a segment, one of them a single row.
            ([Family(Fixture.ifIndex), Family(Fixture.ifInOctets)], [4, 5, 6, 10, 11, 12]),
            (
                [
                    Family(Fixture.ifDescr),
                    Family([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 2], isIncluded: false),
                ], [7, 9]
            ),
            ([row2], [5, 8, 11]), ([Family([1, 3, 6, 1, 2, 1, 1]), row2], [0, 1, 2, 5, 8, 11]),
            (
                [
                    Family(interfaces),
                    Family(
                        [1, 3, 6, 1, 2, 1, 2, 2, 1, 0, 2], mask: mask("11111111101"),
                        isIncluded: false),
                ], [3, 4, 6, 7, 9, 10, 12]
            ),
            ([Family(interfaces), Family(interfaces, isIncluded: false)], []),
            ([], []), ([Family([2, 5])], []), ([Family([1, 3], isIncluded: false)], []),
        ] as [([MIBView.Family], [Int])])
    func `GetNext, GetBulk and Get see what is in the view and nothing else`(
        families: [MIBView.Family], positions: [Int]
    ) throws {
        let agent = try TestAgent(Fixture.groups, view: MIBView(families))
        let tree = Fixture.varBinds
        let seen = positions.map { tree[$0] }
        let last = seen.last?.name ?? [0, 0]
        #expect(
            try agent.getBulk([[0, 0]], maxRepetitions: 100)
                == seen + [VarBind(last, .endOfMibView)])
        for (position, varBind) in tree.enumerated() {
            let isSeen = positions.contains(position)
            #expect(try agent.get(varBind.name).variableBindings[0].value.isException != isSeen)
            let next = seen.first { $0.name > varBind.name }
            #expect(
                try agent.getNext(varBind.name)
                    == .response([next ?? VarBind(varBind.name, .endOfMibView)]))
        }
    }

    @Test(
        arguments: [
            // An instance outside of the view: whether another of its object is inside.
            ([Family(Fixture.ifIndex)], Fixture.instance(of: Fixture.ifDescr, 1), .noSuchObject),
            (
                [Family([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 9])],
                Fixture.instance(of: Fixture.ifDescr, 1),
                .noSuchInstance
            ),
            ([row2], Fixture.instance(of: Fixture.ifDescr, 1), .noSuchInstance),
            ([row2], Fixture.instance(of: Fixture.sysDescr, 0), .noSuchObject),
            ([], Fixture.instance(of: Fixture.ifDescr, 1), .noSuchObject),
        ] as [([MIBView.Family], ObjectIdentifier, ObjectSyntax)])
    func `RFC 3416 §4.2.1: outside of the view is as absent`(
        families: [MIBView.Family], name: ObjectIdentifier, exception: ObjectSyntax
    ) throws {
        let agent = try TestAgent(Fixture.groups, view: MIBView(families))
        #expect(try agent.get(name) == .response([VarBind(name, exception)]))
    }

    @Test func `a view follows its groups through collections`() throws {
        let group = try ScriptedGroup(at: [1, 3, 6, 1, 9])
        let agent = try TestAgent([group], view: MIBView([Family([1, 3, 6, 1, 9, 1, 5])]))
        let end = VarBind([0, 0], .endOfMibView)
        #expect(try agent.getNext([0, 0]) == .response([end]))
        let varBind = VarBind([1, 3, 6, 1, 9, 1, 5], .integer(1))
        group.set([VarBind([1, 3, 6, 1, 9, 1, 4], .integer(1)), varBind])
        agent.store.collect(0)
        #expect(try agent.getNext([0, 0]) == .response([varBind]))
        group.set([])
        agent.store.collect(0)
        #expect(try agent.getNext([0, 0]) == .response([end]))
    }
}
