import SNMP
import SNMPAgent
import SNMPAgentCore
import ServiceLifecycle
import Synchronization
import TestAgents
import TestLogs
import Testing

@Suite("RFC 3413 §3.3 an agent's notifications") struct NotificationOriginatorTests {
    private static let linux: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 8072, 3, 2, 10]
    private static let linkUp = SNMPAgentCore.Notification.linkUp(
        ifIndex: 7, adminStatus: 1, operStatus: 1)

    /// Who acknowledges informs, and may be waited for.
    private static func receiver() async throws -> FakeAgent {
        try await FakeAgent { request, _ in
            request.pdu?.type == .informRequest ? [.message(request.reply([]))] : []
        }
    }

    private static func target(
        _ receiver: FakeAgent, _ kind: NotificationTarget.Kind = .trap2,
        timeout: Duration = .seconds(30), retries: Int = 0
    ) -> NotificationTarget {
        NotificationTarget(
            "\(receiver.peer)", community: "secret", kind: kind, timeout: timeout,
            retries: retries)
    }

    /// An originator that runs while `body` does, and then ends as at SIGTERM.
    private static func run(
        _ targets: [NotificationTarget], recorder: LogRecorder = LogRecorder(),
        _ body: (NotificationOriginator, AgentStatus) async throws -> Void
    ) async throws -> AgentStatus {
        let agent = AgentStatus()
        let originator = NotificationOriginator(
            targets: targets, of: agent, sysObjectID: linux, logger: recorder.logger)
        let services = ServiceGroup(services: [originator], logger: RunningAgent.quiet)
        async let end: Void = services.run()
        let outcome: Result<Void, any Error>
        do {
            outcome = .success(try await body(originator, agent))
        } catch {
            outcome = .failure(error)
        }
        await services.triggerGracefulShutdown()
        try await end
        try outcome.get()
        return agent
    }

    /// Waits until `receiver` has heard `count` notifications.
    private static func hear(_ count: Int, _ receiver: FakeAgent) async throws {
        let end = ContinuousClock.now + .seconds(30)
        while receiver.requests.count < count, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(2))
        }
        #expect(receiver.requests.count >= count)
    }

    /// The snmpTrapOID of each notification.
    private static func names(_ receiver: FakeAgent) -> [ObjectIdentifier] {
        receiver.requests.compactMap { message in
            switch message.body {
            case .trap(let trap): return trap.snmpTrapOID
            case .pdu(let pdu):
                guard
                    case .objectIdentifier(let name)? = pdu.variableBindings.dropFirst().first?
                        .value
                else { return nil }
                return name
            }
        }
    }

    private static let coldStart: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 1, 1, 5, 1]
    private static let linkUpName: ObjectIdentifier = [1, 3, 6, 1, 6, 3, 1, 1, 5, 4]
    private static let shutdown: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 8072, 4, 0, 2]

    @Test func `every target hears the start, what is posted, and the end, in its own kind`()
        async throws
    {
        let receivers = [
            try await Self.receiver(), try await Self.receiver(), try await Self.receiver(),
        ]
        let kinds: [NotificationTarget.Kind] = [.trap1, .trap2, .inform]
        let targets = zip(receivers, kinds).map { Self.target($0, $1) }
        let agent = try await Self.run(targets) { _, agent in
            for receiver in receivers { try await Self.hear(1, receiver) }
            agent.notifications.post(Self.linkUp)
            for receiver in receivers { try await Self.hear(2, receiver) }
        }
        for (receiver, kind) in zip(receivers, kinds) {
            try await Self.hear(3, receiver)
            #expect(Self.names(receiver) == [Self.coldStart, Self.linkUpName, Self.shutdown])
            #expect(Set(receiver.requests.map(\.community)) == ["secret"])
            let version: SNMPVersion = kind == .trap1 ? .version1 : .version2c
            #expect(Set(receiver.requests.map(\.version)) == [version])
        }
        #expect(agent.counters[.outTraps] == 9)
        #expect(agent.counters[.outPkts] == 9)
        #expect(agent.counters[.inGetResponses] == 3)
    }

    @Test func `a Trap-PDU says whose it is, and from where`() async throws {
        let receiver = try await Self.receiver()
        _ = try await Self.run([Self.target(receiver, .trap1)]) { _, _ in
            try await Self.hear(1, receiver)
        }
        guard case .trap(var trap)? = receiver.requests.first?.body else {
            Issue.record("no Trap-PDU")
            return
        }
        trap.timestamp = 0
        #expect(
            trap
                == TrapPDU(
                    enterprise: Self.linux, agentAddress: 0x7F00_0001, genericTrap: 0,
                    specificTrap: 0, timestamp: 0, variableBindings: []))
    }

    @Test func `the end waits for what nobody acknowledges, but not for ever`() async throws {
        let silent = try await FakeAgent { _, _ in [] }
        // The one of the start alone would hold up the end for ten days.
        let target = Self.target(silent, .inform, timeout: .seconds(86_400), retries: 9)
        _ = try await Self.run([target]) { _, _ in try await Self.hear(1, silent) }
        #expect(Self.names(silent) == [Self.coldStart])
    }

    @Test func `a target that is silent holds up no other, and is logged once`() async throws {
        let silent = try await FakeAgent { _, _ in [] }
        let receiver = try await Self.receiver()
        let recorder = LogRecorder()
        let targets = [
            Self.target(silent, .inform, timeout: .milliseconds(20)),
            Self.target(receiver, .inform),
        ]
        let agent = try await Self.run(targets, recorder: recorder) { _, agent in
            for count in 2...4 {
                agent.notifications.post(Self.linkUp)
                try await Self.hear(count, receiver)
                try await Self.hear(count, silent)
            }
        }
        #expect(Self.names(receiver).count == 5)
        #expect(agent.counters[.inGetResponses] == 5)
        #expect(
            recorder.records == [
                "warning a notification did not arrive reason=expected a reply, found none in time"
                    + " to=\(silent.peer)"
            ])
    }

    @Test func `of a flood the newest stay, and the others are counted`() async throws {
        let gate = Gate()
        let recorder = LogRecorder()
        let slow = try await FakeAgent { request, _ in
            gate.isOpen ? [.message(request.reply([]))] : []
        }
        let target = Self.target(slow, .inform, timeout: .milliseconds(50), retries: 1_000_000)
        _ = try await Self.run([target], recorder: recorder) { _, agent in
            try await Self.hear(1, slow)
            // The first is on its way.
            for index in 1...1000 {
                agent.notifications.post(
                    .linkUp(ifIndex: Int32(index), adminStatus: 1, operStatus: 1))
            }
            gate.open()
            let end = ContinuousClock.now + .seconds(30)
            while Self.lastIndex(slow) != 1000, ContinuousClock.now < end {
                try await Task.sleep(for: .milliseconds(2))
            }
        }
        let told = Set(slow.requests.map { $0.pdu?.variableBindings.dropFirst(2).first?.value })
        // The 64 that wait, and those of the start and the end, which have no ifIndex.
        let indexes = told.compactMap { value -> Int32? in
            if case .integer(let index)? = value { index } else { nil }
        }
        #expect(indexes.sorted() == Array(937...1000))
        #expect(
            recorder.records == [
                "warning a notification did not arrive reason=64 wait already to=\(slow.peer)",
                "notice notifications arrive again lost=936 to=\(slow.peer)",
            ])
    }

    private static func lastIndex(_ receiver: FakeAgent) -> Int32? {
        let value = receiver.requests.last?.pdu?.variableBindings.dropFirst(2).first?.value
        return if case .integer(let index)? = value { index } else { nil }
    }

    private final class Gate: Sendable {
        private let state = Mutex(false)
        var isOpen: Bool { state.withLock { $0 } }
        func open() { state.withLock { $0 = true } }
    }

    @Test func `targets are replaced while it runs`() async throws {
        let (first, second) = (try await Self.receiver(), try await Self.receiver())
        let kept = try await Self.receiver()
        _ = try await Self.run([Self.target(first), Self.target(kept)]) { originator, agent in
            try await Self.hear(1, first)
            originator.replaceTargets([Self.target(kept), Self.target(second)])
            agent.notifications.post(Self.linkUp)
            try await Self.hear(1, second)
            try await Self.hear(2, kept)
            originator.replaceTargets([])
            #expect(!agent.notifications.isActive)
        }
        #expect(Self.names(first) == [Self.coldStart])
        #expect(Self.names(second) == [Self.linkUpName])
        #expect(Self.names(kept) == [Self.coldStart, Self.linkUpName])
    }

    @Test func `a name without an address is logged, with the others served`() async throws {
        let receiver = try await Self.receiver()
        let recorder = LogRecorder()
        let nobody = NotificationTarget("nobody.invalid")
        _ = try await Self.run([nobody, Self.target(receiver)], recorder: recorder) { _, _ in
            try await Self.hear(1, receiver)
            let end = ContinuousClock.now + .seconds(30)
            while recorder.records.isEmpty, ContinuousClock.now < end {
                try await Task.sleep(for: .milliseconds(2))
            }
        }
        #expect(
            recorder.records == [
                "warning a notification did not arrive reason=no address for \"nobody.invalid\""
                    + " to=nobody.invalid"
            ])
    }
}
