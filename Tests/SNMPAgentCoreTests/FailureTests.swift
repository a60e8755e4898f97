import SNMP
import TestLogs
import Testing

@testable import SNMPAgentCore

@Suite("Groups that fail to collect") struct FailureTests {
    private let group: ScriptedGroup
    private let log = LogRecorder()
    private let agent: TestAgent

    private static let row = VarBind([1, 3, 6, 1, 9, 1, 5], .integer(5))
    private static let newRow = VarBind([1, 3, 6, 1, 9, 1, 5], .integer(6))

    init() throws {
        group = try ScriptedGroup("sensors", at: [1, 3, 6, 1, 9], varBinds: [Self.row])
        agent = try TestAgent([Fixture.system, group], logger: log.logger)
    }

    @Test func `the last good rows stay`() throws {
        agent.store.collect(1)
        group.setFailing(true)
        group.set([Self.newRow])
        agent.store.collect(1)
        #expect(try agent.get(Self.row.name) == .response([Self.row]))
        #expect(try agent.getNext([1, 3, 6, 1, 9]) == .response([Self.row]))
    }

    @Test func `a group that never gave rows is genErr for Get and passed over by GetNext`() throws
    {
        group.setFailing(true)
        #expect(
            try agent.get(Fixture.instance(of: Fixture.sysDescr, 0), Self.row.name)
                == .response(
                    [VarBind(Fixture.instance(of: Fixture.sysDescr, 0)), VarBind(Self.row.name)],
                    status: .genErr, index: 2))
        #expect(
            try agent.getNext([1, 3, 6, 1, 9])
                == .response([VarBind([1, 3, 6, 1, 9], .endOfMibView)]))
        #expect(agent.counters[.outGenErrs] == 1)
    }

    @Test(arguments: [nil, .zero, .seconds(100)] as [Duration?])
    func `it is not collected again for each request`(maximumAge: Duration?) throws {
        let group = try ScriptedGroup(at: [1, 3, 6, 1, 9], maximumAge: maximumAge)
        group.setFailing(true)
        let agent = try TestAgent([group])
        let request = Message(
            community: TestAgent.community, pdu: .request(.getRequest, [Self.row.name])
        ).encoded()
        // Half a second after the failure at most, however long this test takes.
        let arrival = ContinuousClock.now + .milliseconds(500)
        agent.store.collect(0)
        for _ in 0..<3 {
            let outcome = agent.processor.process(request, from: TestAgent.source, at: arrival)
            #expect(outcome.awaited == nil)
        }
        #expect(agent.counters[.outGenErrs] == 3)
    }

    @Test func `it recovers with its next good collection`() throws {
        group.setFailing(true)
        #expect(try agent.get(Self.row.name).errorStatus == .genErr)
        group.setFailing(false)
        agent.store.collect(1)
        #expect(try agent.get(Self.row.name) == .response([Self.row]))
    }

    @Test func `a row of failures is logged once, the next row of them again`() {
        for isFailing in [true, true, false, false, true, true] {
            group.setFailing(isFailing)
            agent.store.collect(1)
        }
        let record =
            "warning a group could not be collected; its last good values stay"
            + " error=Failure() group=sensors"
        #expect(log.records == [record, record])
    }

    @Test func `a good collection is not logged`() {
        agent.store.collect(0)
        agent.store.collect(1)
        #expect(log.records == [])
    }

    /// What happened at second 0, the age limit, and from when on it is collected again.
    @Test(
        arguments: [
            (true, nil, nil), (true, .zero, .zero), (true, .seconds(1), .seconds(1)),
            (true, .seconds(60), .seconds(60)),
            // After a failure never at once, whatever the limit.
            (false, nil, .seconds(1)), (false, .zero, .seconds(1)),
            (false, .milliseconds(10), .seconds(1)), (false, .seconds(60), .seconds(60)),
        ] as [(Bool, Duration?, Duration?)])
    func `a group is stale when it is older than it may be`(
        isGood: Bool, maximumAge: Duration?, pause: Duration?
    ) {
        var state = GroupState(maximumAge: maximumAge)
        let start = ContinuousClock.now
        #expect(Self.isStale(state, at: start))
        if isGood {
            state.noteCollection(from: start, to: start)
        } else {
            _ = state.noteFailure(from: start)
        }
        // A request that came before the collection, or with it, has nothing to wait for.
        #expect(!Self.isStale(state, at: start - .seconds(1)))
        #expect(!Self.isStale(state, at: start))
        if let pause {
            #expect(!Self.isStale(state, at: start + pause))
            #expect(Self.isStale(state, at: start + pause + .nanoseconds(1)))
        } else {
            #expect(!Self.isStale(state, at: start + .seconds(1_000_000)))
        }
    }

    private static func isStale(
        _ state: GroupState, at instant: ContinuousClock.Instant
    ) -> Bool {
        let snapshot = MIBSnapshot(segments: [], objects: [], groups: [state])
        return snapshot.staleGroups(at: instant) == GroupSet([0])
    }

    /// Whether a collection is work, how long it took, and how long it is kept.
    @Test(
        arguments: [
            (true, .milliseconds(19), .seconds(1)), (true, .milliseconds(60), .seconds(3)),
            (true, .seconds(2), .seconds(15)), (false, .milliseconds(60), .seconds(1)),
            (false, .seconds(2), .seconds(1)),
        ] as [(Bool, Duration, Duration)])
    func `what takes long to collect is kept longer, unless it waited`(
        isWork: Bool, duration: Duration, age: Duration
    ) {
        var state = GroupState(maximumAge: .seconds(1), isWork: isWork)
        let start = ContinuousClock.now
        state.noteCollection(from: start, to: start + duration)
        #expect(!Self.isStale(state, at: start + age))
        #expect(Self.isStale(state, at: start + age + .nanoseconds(1)))
    }

    @Test func `groups become stale one after the other`() {
        let start = ContinuousClock.now
        var states = [3, 1, 2].map { GroupState(maximumAge: .seconds($0)) }
        for position in states.indices { states[position].noteCollection(from: start, to: start) }
        states.append(GroupState(maximumAge: nil))
        let snapshot = MIBSnapshot(segments: [], objects: [], groups: states)
        let stale = (0...3).map { second in
            snapshot.staleGroups(at: start + .seconds(second) + .nanoseconds(1)).positions
        }
        #expect(stale == [[3], [1, 3], [1, 2, 3], [0, 1, 2, 3]])
    }
}
