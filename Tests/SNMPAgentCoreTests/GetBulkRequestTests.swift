import SNMP
import Testing

@Suite("RFC 3416 §4.2.3 GetBulkRequest-PDU") struct GetBulkRequestTests {
    private let agent: TestAgent
    /// The first instances of the tree, in order.
    private let tree = Fixture.varBinds

    init() throws {
        agent = try TestAgent(Fixture.groups)
    }

    /// Names, non-repeaters N, max-repetitions M, and the positions in the tree of the answer.
    ///
    /// 0…2 are the scalars, 3 is ifNumber.0, 4…6 ifIndex, 7…9 ifDescr, 10…12 ifInOctets.
    struct Case: Sendable {
        let names: [ObjectIdentifier]
        let nonRepeaters: Int32
        let maxRepetitions: Int32
        let positions: [Int]

        init(_ names: [ObjectIdentifier], _ n: Int32, _ m: Int32, _ positions: [Int]) {
            self.names = names
            nonRepeaters = n
            maxRepetitions = m
            self.positions = positions
        }
    }

    private static let system: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1]
    private static let index = Fixture.ifIndex
    private static let descr = Fixture.ifDescr

    @Test(arguments: [
        // One repeater.
        Case([system], 0, 1, [0]), Case([system], 0, 3, [0, 1, 2]),
        Case([system], 0, 5, [0, 1, 2, 3, 4]),
        // Repeaters in rows: repetition by repetition, not column by column.
        Case([index, descr], 0, 3, [4, 7, 5, 8, 6, 9]),
        Case([descr, index], 0, 2, [7, 4, 8, 5]),
        Case([index, index], 0, 2, [4, 4, 5, 5]),
        // Non-repeaters first, each once.
        Case([system, index, descr], 1, 2, [0, 4, 7, 5, 8]),
        Case([system, index, descr], 2, 2, [0, 4, 7, 8]),
        // N = min(non-repeaters, varbinds): none are left to repeat.
        Case([system, index], 2, 9, [0, 4]), Case([system, index], 3, 9, [0, 4]),
        Case([system, index], .max, .max, [0, 4]),
        // M = 0 gives the first N alone; negative numbers count as 0.
        Case([system, index], 1, 0, [0]), Case([system, index], 0, 0, []),
        Case([system, index], 1, -1, [0]), Case([system, index], 0, .min, []),
        Case([system, index], -1, 1, [0, 4]), Case([system, index], .min, 2, [0, 4, 1, 5]),
        Case([system, index], -5, -5, []),
        // No varbinds at all.
        Case([], 0, 10, []), Case([], 5, 10, []), Case([], .min, .max, []),
    ])
    func `N, M and R decide what is asked for`(sample: Case) throws {
        let answer = try agent.getBulk(
            sample.names, nonRepeaters: sample.nonRepeaters, maxRepetitions: sample.maxRepetitions)
        #expect(answer == sample.positions.map { tree[$0] })
    }

    @Test func `a finished column repeats endOfMibView with its last name`() throws {
        let last = try #require(tree.last)
        let secondLast = tree[tree.count - 2]
        let answer = try agent.getBulk(
            [tree[tree.count - 3].name, Self.descr], maxRepetitions: 4)
        let end = VarBind(last.name, .endOfMibView)
        #expect(answer == [secondLast, tree[7], last, tree[8], end, tree[9], end, tree[10]])
    }

    @Test func `a column that was at its end from the first repeats the name asked for`() throws {
        let end = VarBind([2, 1], .endOfMibView)
        let answer = try agent.getBulk([[2, 1], Self.index], maxRepetitions: 3)
        #expect(answer == [end, tree[4], end, tree[5], end, tree[6]])
    }

    @Test func `a non-repeater at the end keeps the name asked for`() throws {
        let last = try #require(tree.last)
        let answer = try agent.getBulk([last.name, [2, 1]], nonRepeaters: 2, maxRepetitions: 5)
        #expect(answer == [VarBind(last.name, .endOfMibView), VarBind([2, 1], .endOfMibView)])
    }

    @Test(arguments: [4, 5, 1000, .max] as [Int32])
    func `nothing follows a repetition that is all endOfMibView`(maxRepetitions: Int32) throws {
        let last = try #require(tree.last)
        let names = [tree[tree.count - 3].name, tree[tree.count - 2].name]
        let end = VarBind(last.name, .endOfMibView)
        let answer = try agent.getBulk(names, maxRepetitions: maxRepetitions)
        #expect(answer == [tree[tree.count - 2], last, last, end, end, end])
    }

    @Test func `a whole tree fits one reply of 2^31-1 repetitions`() throws {
        let last = try #require(tree.last)
        let answer = try agent.getBulk([[0, 0]], maxRepetitions: .max)
        #expect(answer == tree + [VarBind(last.name, .endOfMibView)])
    }

    @Test func `2^31-1 repetitions of very many names stay within the bulk size`() throws {
        let names = Array(repeating: ObjectIdentifier.zeroDotZero, count: 8000)
        let request = PDU.getBulkRequest(
            requestID: 1, nonRepeaters: 0, maxRepetitions: .max,
            variableBindings: VarBindList(names.map { VarBind($0) }))
        let octets = try agent.responseOctets(Message(community: TestAgent.community, pdu: request))
        #expect(octets.count <= 1472)
        guard case .pdu(let answer) = try Message(decoding: octets).body else { return }
        #expect(answer.variableBindings.allSatisfy { $0 == tree[0] })
        #expect(!answer.variableBindings.isEmpty)
    }

    @Test func `a group that gave no rows yet is passed over`() throws {
        let failing = try ScriptedGroup(at: [1, 3, 6, 1, 2, 1, 2])
        failing.setFailing(true)
        let agent = try TestAgent([Fixture.system, failing, Fixture.extendedInterfaces])
        let answer = try agent.getBulk([[1, 3, 6, 1, 2, 1, 1, 2]], maxRepetitions: 3)
        #expect(answer == [tree[1], tree[2], tree[13]])
    }

    @Test func `a live value stands among its neighbours`() throws {
        let live = FixedGroup(
            subtrees: [[1, 3, 6, 1, 2, 1, 1]], varBinds: Fixture.system.varBinds,
            liveNames: [tree[1].name])
        let agent = try TestAgent([live, Fixture.interfaces])
        #expect(try agent.getBulk([Self.system], maxRepetitions: 4) == Array(tree[0...3]))
    }
}
