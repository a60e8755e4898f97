import SNMP
import SNMPAgentCore
import Testing

@Suite("RFC 3584 §4.2.2 version 1") struct Version1Tests {
    private let agent: TestAgent

    init() throws {
        agent = try TestAgent(Fixture.groups)
    }

    private static let sysDescr = Fixture.varBind([1, 3, 6, 1, 2, 1, 1, 1, 0])
    private static let ifName3 = Fixture.instance(of: Fixture.ifName, 3)
    private static let ifHCInOctets1 = Fixture.instance(of: Fixture.ifHCInOctets, 1)
    private static let ifAlias1 = Fixture.varBind(Fixture.instance(of: Fixture.ifAlias, 1))
    private static let last = Fixture.instance(of: Fixture.ifAlias, 3)

    @Test func `Get and GetNext answer values`() throws {
        #expect(
            try agent.get(Self.sysDescr.name, version: .version1) == .response([Self.sysDescr]))
        #expect(try agent.getNext([0, 0], version: .version1) == .response([Self.sysDescr]))
    }

    @Test(
        arguments: [
            // No object, no instance, a Counter64.
            [1, 3, 6, 1, 4, 1, 1], [1, 3, 6, 1, 2, 1, 1, 1, 1], ifHCInOctets1,
        ] as [ObjectIdentifier])
    func `what Get cannot express is noSuchName at its index, the varbinds as they came`(
        name: ObjectIdentifier
    ) throws {
        #expect(
            try agent.get(Self.sysDescr.name, name, Self.sysDescr.name, version: .version1)
                == .response(
                    [VarBind(Self.sysDescr.name), VarBind(name), VarBind(Self.sysDescr.name)],
                    status: .noSuchName, index: 2))
        #expect(agent.counters[.outNoSuchNames] == 1)
        #expect(agent.counters[.inTotalReqVars] == 0)
    }

    @Test func `of several the first is at fault`() throws {
        let answer = try agent.get([2, 1], Self.ifHCInOctets1, [2, 1], version: .version1)
        #expect(answer.errorIndex == 1)
    }

    @Test func `GetNext passes over a Counter64`() throws {
        #expect(
            try agent.getNext(Self.ifName3, Self.ifHCInOctets1, version: .version1)
                == .response([Self.ifAlias1, Self.ifAlias1]))
    }

    @Test func `GetNext passes over a live Counter64, and one at the end of all`() throws {
        let live = FixedGroup(
            subtrees: [[1, 3, 6, 1, 9]],
            varBinds: [
                VarBind([1, 3, 6, 1, 9, 1, 0], .counter64(1)),
                VarBind([1, 3, 6, 1, 9, 2, 0], .timeTicks(2)),
                VarBind([1, 3, 6, 1, 9, 3, 0], .counter64(3)),
            ], liveNames: [[1, 3, 6, 1, 9, 1, 0], [1, 3, 6, 1, 9, 2, 0]])
        let agent = try TestAgent([live])
        #expect(
            try agent.getNext([0, 0], version: .version1)
                == .response([VarBind([1, 3, 6, 1, 9, 2, 0], .timeTicks(2))]))
        #expect(
            try agent.getNext([1, 3, 6, 1, 9, 2, 0], version: .version1)
                == .response(
                    [VarBind([1, 3, 6, 1, 9, 2, 0])], status: .noSuchName, index: 1))
    }

    @Test func `the end of the view is noSuchName at its index`() throws {
        #expect(
            try agent.getNext([0, 0], Self.last, version: .version1)
                == .response(
                    [VarBind([0, 0]), VarBind(Self.last)], status: .noSuchName, index: 2))
    }

    @Test func `genErr stays genErr`() throws {
        let failing = try ScriptedGroup(at: [1, 3, 6, 1, 9])
        failing.setFailing(true)
        let agent = try TestAgent([failing])
        let name: ObjectIdentifier = [1, 3, 6, 1, 9, 1, 0]
        #expect(
            try agent.get(name, version: .version1)
                == .response([VarBind(name)], status: .genErr, index: 1))
        #expect(agent.counters[.outGenErrs] == 1)
    }

    @Test(arguments: [PDUType.getBulkRequest, .informRequest, .snmpV2Trap, .report])
    func `a PDU of version 2 is no PDU of version 1`(type: PDUType) {
        let request = Message(
            version: .version1, community: TestAgent.community, pdu: .request(type, [[1, 3]]))
        #expect(agent.outcome(request.encoded()).dropReason == .notAMessage)
        #expect(agent.counters[.inASNParseErrs] == 1)
    }
}
