import SNMP
import SNMPManager
import SNMPTransport
import TestAgents
import Testing

@Suite("RFC 3416 §4.2.6 and §4.2.7 sending notifications") struct NotificationTests {
    static let varBinds: VarBindList = [
        VarBind(NotificationName.sysUpTime, .timeTicks(5)),
        VarBind(NotificationName.snmpTrapOID, .objectIdentifier([1, 3, 6, 1, 6, 3, 1, 1, 5, 1])),
    ]

    /// Waits until `agent` has heard something.
    static func hear(_ agent: FakeAgent) async throws -> [Message] {
        let end = ContinuousClock.now + .seconds(30)
        while agent.requests.isEmpty, ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(2))
        }
        return agent.requests
    }

    @Test func `an SNMPv2-Trap is sent once, and not waited for`() async throws {
        let agent = try await FakeAgent { _, _ in [] }
        try await SNMPSession().sendTrap(Self.varBinds, to: agent.target())
        let heard = try await Self.hear(agent)
        #expect(heard.map(\.version) == [.version2c])
        #expect(heard.map(\.community) == ["secret"])
        #expect(heard.map { $0.pdu?.type } == [.snmpV2Trap])
        #expect(heard.map { $0.pdu?.variableBindings } == [Self.varBinds])
    }

    @Test func `a Trap-PDU is a message of version 1`() async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let trap = try #require(TrapPDU(translating: Self.varBinds, agentAddress: 0x7F00_0001))
        try await SNMPSession().sendTrap(trap, to: agent.target())
        #expect(
            try await Self.hear(agent)
                == [Message(version: .version1, community: "secret", body: .trap(trap))])
    }

    @Test func `an InformRequest is sent again until it is acknowledged, as the same message`()
        async throws
    {
        let agent = try await FakeAgent { request, position in
            position < 2 ? [] : [.message(request.reply(Array(Self.varBinds)))]
        }
        try await SNMPSession().inform(Self.varBinds, to: agent.target())
        #expect(agent.requests.count >= 3)
        #expect(Set(agent.requests).count == 1)
        #expect(agent.pdus.first?.type == .informRequest)
        #expect(agent.pdus.first?.variableBindings == Self.varBinds)
    }

    @Test(arguments: [
        Array(varBinds), [], [VarBind([1, 3, 6, 1], .endOfMibView)], Array(varBinds.reversed()),
    ])
    func `an acknowledgement counts whatever its varbinds are`(list: [VarBind]) async throws {
        let agent = try await FakeAgent { request, _ in [.message(request.reply(list))] }
        try await SNMPSession().inform(
            Self.varBinds, to: agent.target(timeout: .seconds(30), retries: 0))
        #expect(agent.requests.count == 1)
    }

    @Test func `an InformRequest that nobody acknowledges is given up`() async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let error = await #expect(throws: SNMPManagerError.self) {
            try await SNMPSession().inform(Self.varBinds, to: agent.target(retries: 1))
        }
        #expect(error?.code == .timeout)
        #expect(agent.requests.count == 2)
    }

    typealias Slip = @Sendable (inout Message, inout PDU) -> Void

    static let slips: [Slip] = [
        { message, _ in message.community = "other" },
        { _, pdu in pdu.requestID ^= 1 },
        { _, pdu in pdu.type = .informRequest },
    ]

    @Test(arguments: slips.indices)
    func `what only looks like an acknowledgement is none`(slip: Int) async throws {
        let agent = try await FakeAgent { request, _ in
            [.message(request.reply([], Self.slips[slip]))]
        }
        let error = await #expect(throws: SNMPManagerError.self) {
            try await SNMPSession().inform(Self.varBinds, to: agent.target(retries: 0))
        }
        #expect(error?.code == .timeout)
    }

    @Test func `an acknowledgement from elsewhere is none`() async throws {
        let agent = try await FakeAgent { request, _ in
            [.fromElsewhere(request.reply([]).encoded())]
        }
        let error = await #expect(throws: SNMPManagerError.self) {
            try await SNMPSession().inform(Self.varBinds, to: agent.target(retries: 0))
        }
        #expect(error?.code == .timeout)
        #expect(error?.otherSource == agent.elsewherePeer)
    }

    @Test func `an acknowledgement that tells an error is one`() async throws {
        let agent = try await FakeAgent { request, _ in
            [.message(request.reply([], errorStatus: .genErr))]
        }
        let error = await #expect(throws: SNMPManagerError.self) {
            try await SNMPSession().inform(Self.varBinds, to: agent.target())
        }
        #expect(error?.code == .errorStatus)
    }

    @Test func `after what could not be sent the next notification goes`() async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let session = SNMPSession()
        var nowhere = agent.target()
        nowhere.peer = try #require(TransportAddress(host: "127.0.0.1", port: 0).numericPeerAddress)
        let target = nowhere
        let error = await #expect(throws: SNMPManagerError.self) {
            try await session.sendTrap(Self.varBinds, to: target)
        }
        #expect(error?.code == .sendFailed)
        // NIO may close the socket once the failure is told.
        try await Task.sleep(for: .milliseconds(20))
        try await session.sendTrap(Self.varBinds, to: agent.target())
        #expect(try await Self.hear(agent).count == 1)
    }
}
