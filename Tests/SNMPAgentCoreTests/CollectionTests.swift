import SNMP
import Testing

@testable import SNMPAgentCore

@Suite("Groups are collected when a request needs them") struct CollectionTests {
    /// Three groups under 1.3.6.1.9, of one row each, none collected yet.
    private let groups: [ScriptedGroup]
    private let agent: TestAgent

    init() throws {
        groups = try (0..<3).map { (number: UInt32) in
            try ScriptedGroup(
                "group \(number)", at: [1, 3, 6, 1, 9, number],
                varBinds: [Self.row(of: number)])
        }
        agent = try TestAgent(groups)
    }

    private static func row(of group: UInt32) -> VarBind {
        VarBind([1, 3, 6, 1, 9, group, 1, 5], .integer(Int32(group)))
    }

    private func start(_ pdu: PDU) -> RequestProcessor.Outcome {
        agent.processor.process(
            Message(community: TestAgent.community, pdu: pdu).encoded(), from: TestAgent.source,
            at: .now)
    }

    /// A request, and the groups that are named before anything is collected.
    struct Case: Sendable {
        let pdu: PDU
        let groups: [Int]?

        init(_ pdu: PDU, _ groups: [Int]?) {
            self.pdu = pdu
            self.groups = groups
        }

        static func bulk(
            _ nonRepeaters: Int32, _ maxRepetitions: Int32, _ names: [ObjectIdentifier],
            _ groups: [Int]?
        ) -> Case {
            Case(
                .getBulkRequest(
                    requestID: 7, nonRepeaters: nonRepeaters, maxRepetitions: maxRepetitions,
                    variableBindings: VarBindList(names.map { VarBind($0) })), groups)
        }
    }

    @Test(arguments: [
        Case(.request(.getRequest, [row(of: 1).name]), [1]),
        // All at once, each once, whatever their order.
        Case(.request(.getRequest, [row(of: 2).name, row(of: 0).name, row(of: 2).name]), [0, 2]),
        Case(.request(.getNextRequest, [[1, 3, 6, 1, 9, 0], [1, 3, 6, 1, 9, 2]]), [0, 2]),
        // A name between groups: Get needs none, GetNext the one behind.
        Case(
            .request(.getRequest, [[0, 0], [1, 3, 6, 1, 9], [1, 3, 6, 1, 9, 3], [2, 1]]), nil),
        Case(.request(.getNextRequest, [[0, 0]]), [0]),
        Case(.request(.getNextRequest, [[1, 3, 6, 1, 9, 3]]), nil),
        // GetBulk needs what it will answer.
        Case.bulk(1, 5, [[1, 3, 6, 1, 9, 1], [1, 3, 6, 1, 9, 2]], [1, 2]),
        Case.bulk(1, 0, [[1, 3, 6, 1, 9, 1], [1, 3, 6, 1, 9, 2]], [1]),
        Case.bulk(0, -1, [[1, 3, 6, 1, 9, 1]], nil), Case.bulk(9, 0, [[1, 3, 6, 1, 9, 1]], [1]),
        // A Set is refused as it is; no varbinds need nothing.
        Case(.request(.setRequest, [row(of: 1).name]), nil), Case(.request(.getRequest, []), nil),
    ])
    func `the groups that the names are in, or before`(sample: Case) {
        #expect(start(sample.pdu).awaited == sample.groups)
        #expect(groups.map(\.collections) == [0, 0, 0])
    }

    @Test func `other groups are left alone`() throws {
        #expect(try agent.get(Self.row(of: 1).name) == .response([Self.row(of: 1)]))
        #expect(groups.map(\.collections) == [0, 1, 0])
        #expect(try agent.getNext([1, 3, 6, 1, 9, 1]) == .response([Self.row(of: 1)]))
        #expect(groups.map(\.collections) == [0, 1, 0])
    }

    @Test func `GetNext past a group's last row asks for the group behind`() throws {
        #expect(try agent.getNext(Self.row(of: 0).name) == .response([Self.row(of: 1)]))
        #expect(groups.map(\.collections) == [1, 1, 0])
    }

    @Test func `GetNext goes over groups without rows, one after the other`() throws {
        groups[0].set([])
        groups[1].set([])
        #expect(try agent.getNext([0, 0]) == .response([Self.row(of: 2)]))
        #expect(groups.map(\.collections) == [1, 1, 1])
    }

    @Test func `GetBulk whose last row ends a group does not ask for the one behind`() throws {
        groups[0].set((1...5).map { VarBind([1, 3, 6, 1, 9, 0, 1, $0], .integer(1)) })
        let answer = try agent.getBulk([[1, 3, 6, 1, 9, 0]], maxRepetitions: 5)
        #expect(answer.count == 5)
        #expect(groups.map(\.collections) == [1, 0, 0])
        #expect(try agent.getBulk([[1, 3, 6, 1, 9, 0]], maxRepetitions: 6).last == Self.row(of: 1))
        #expect(groups.map(\.collections) == [1, 1, 0])
    }

    @Test func `a group without an age limit is collected once`() throws {
        for _ in 0..<3 { _ = try agent.get(Self.row(of: 0).name) }
        #expect(groups.map(\.collections) == [1, 0, 0])
    }

    @Test func `a group older than its limit is collected again, a younger one is not`() throws {
        let groups = try [
            ScriptedGroup(
                at: [1, 3, 6, 1, 9, 0], maximumAge: .seconds(1), varBinds: [Self.row(of: 0)]),
            ScriptedGroup(
                at: [1, 3, 6, 1, 9, 1], maximumAge: .seconds(100), varBinds: [Self.row(of: 1)]),
        ]
        let agent = try TestAgent(groups)
        let request = Message(
            community: TestAgent.community,
            pdu: .request(.getRequest, [Self.row(of: 0).name, Self.row(of: 1).name])
        ).encoded()
        agent.store.collect(0)
        agent.store.collect(1)
        for (seconds, awaited) in [(-50, nil), (50, [0]), (150, [0, 1])] as [(Int, [Int]?)] {
            let outcome = agent.processor.process(
                request, from: TestAgent.source, at: .now + .seconds(seconds))
            #expect(outcome.awaited == awaited)
        }
    }

    @Test func `a request that is final is answered with values as old as they are`() throws {
        let old = try ScriptedGroup(
            at: [1, 3, 6, 1, 9], maximumAge: .seconds(1),
            varBinds: [VarBind([1, 3, 6, 1, 9, 1, 5], .integer(5))])
        let agent = try TestAgent([old])
        agent.store.collect(0)
        let request = Message(
            community: TestAgent.community, pdu: .request(.getNextRequest, [[0, 0]])
        ).encoded()
        let outcome = agent.processor.process(
            request, from: TestAgent.source, at: .now + .seconds(50))
        guard case .waiting(let waiting, _) = outcome,
            case .response(let octets) = agent.processor.resume(waiting, isFinal: true)
        else {
            Issue.record("expected to wait, then a response")
            return
        }
        let expected = PDU.response([VarBind([1, 3, 6, 1, 9, 1, 5], .integer(5))])
        #expect(
            try Message(decoding: octets) == Message(community: TestAgent.community, pdu: expected))
        #expect(old.collections == 1)
    }

    @Test(arguments: [
        PDU.request(.getRequest, [row(of: 1).name]), .request(.getNextRequest, [row(of: 0).name]),
        .getBulkRequest(
            requestID: 7, nonRepeaters: 0, maxRepetitions: 2,
            variableBindings: [VarBind(row(of: 0).name)]),
    ])
    func `a request that is final is dropped while a group was never collected`(pdu: PDU) {
        agent.store.collect(0)
        guard case .waiting(let request, let awaited) = start(pdu) else {
            Issue.record("expected to wait")
            return
        }
        #expect(awaited.positions == [1])
        #expect(agent.processor.resume(request, isFinal: false).awaited == [1])
        #expect(agent.processor.resume(request, isFinal: true).dropReason == .notCollected)
        // Source: RFC 3418 §2: snmpSilentDrops is for responses that are too large.
        #expect(agent.counters[.silentDrops] == 0)
        #expect(agent.counters[.notCollected] == 1)
    }

    @Test func `GetBulk that is final ends before a group that was never collected`() throws {
        agent.store.collect(0)
        let pdu = PDU.getBulkRequest(
            requestID: 7, nonRepeaters: 0, maxRepetitions: 2,
            variableBindings: [VarBind([1, 3, 6, 1, 9, 0])])
        guard case .waiting(let request, _) = start(pdu),
            case .response(let octets) = agent.processor.resume(request, isFinal: true)
        else {
            Issue.record("expected to wait, then a response")
            return
        }
        let expected = PDU.response([Self.row(of: 0)])
        #expect(
            try Message(decoding: octets) == Message(community: TestAgent.community, pdu: expected))
        #expect(agent.counters[.silentDrops] == 0)
    }

    @Test func `a group that hangs is as one that failed: genErr for Get, passed over otherwise`()
        throws
    {
        agent.store.collect(0)
        let name = Self.row(of: 1).name
        let hanging = GroupSet([1, 2])
        for (pdu, expected) in [
            (
                PDU.request(.getRequest, [Self.row(of: 0).name, name]),
                PDU.response(
                    [VarBind(Self.row(of: 0).name), VarBind(name)], status: .genErr, index: 2)
            ),
            (
                .request(.getNextRequest, [Self.row(of: 0).name]),
                .response([VarBind(Self.row(of: 0).name, .endOfMibView)])
            ),
        ] {
            guard case .waiting(let request, _) = start(pdu),
                case .response(let octets) = agent.processor.resume(
                    request, isFinal: false, hanging: hanging)
            else {
                Issue.record("expected to wait, then a response")
                return
            }
            #expect(
                try Message(decoding: octets)
                    == Message(community: TestAgent.community, pdu: expected))
        }
    }

    @Test func `a request that cannot wait is dropped and counted`() {
        guard case .waiting = start(.request(.getRequest, [Self.row(of: 1).name])) else {
            Issue.record("expected to wait")
            return
        }
        #expect(agent.processor.refuse().dropReason == .overloaded)
        #expect(agent.counters[.silentDrops] == 0)
        #expect(agent.counters[.overloaded] == 1)
    }
}
