import SNMP
import SNMPAgentCore
import Testing

@Suite("RFC 3416 §4.2.5 SetRequest-PDU, read only") struct SetRequestTests {
    private let agent: TestAgent

    init() throws {
        agent = try TestAgent(Fixture.groups)
    }

    private static let sysName = Fixture.instance(of: Fixture.sysName, 0)
    private static let ifInOctets = Fixture.instance(of: Fixture.ifInOctets, 1)

    @Test(arguments: [
        // A value that could be; of a wrong type; too long; an exception; none.
        [VarBind(sysName, .octetString("new"))], [VarBind(sysName, .counter64(1))],
        [VarBind(sysName, .octetString(OctetString(Array(repeating: 0, count: 1000))))],
        [VarBind(sysName, .endOfMibView)], [VarBind(sysName, .null)],
        // What cannot be written, has no instance, has no object; and any of them together.
        [VarBind(ifInOctets, .counter32(1))], [VarBind([1, 3, 6, 1, 2, 1, 1, 6, 0], .integer(1))],
        [VarBind([2, 1], .integer(1))],
        [VarBind([2, 1], .integer(1)), VarBind(sysName, .octetString("x")), VarBind([0, 0])],
        // The same instance twice.
        [VarBind(sysName, .octetString("a")), VarBind(sysName, .octetString("b"))],
    ])
    func `is refused with noAccess at the first varbind, whatever the values`(
        varBinds: [VarBind]
    ) throws {
        let before = try agent.get(Self.sysName)
        let request = PDU(
            .setRequest, requestID: 7, variableBindings: VarBindList(varBinds))
        let answer = try agent.reply(to: request)
        #expect(answer == .response(varBinds, status: .noAccess, index: 1))
        #expect(agent.counters[.inBadCommunityUses] == 1)
        #expect(agent.counters[.inTotalSetVars] == 0)
        #expect(try agent.get(Self.sysName) == before)
    }

    @Test(arguments: [SNMPVersion.version1, .version2c])
    func `without varbinds there is nothing to refuse`(version: SNMPVersion) throws {
        #expect(
            try agent.reply(to: .request(.setRequest, []), version: version) == .response([]))
        #expect(agent.counters[.inBadCommunityUses] == 0)
    }

    @Test func `in version 1 the refusal is noSuchName`() throws {
        let varBinds = [VarBind(Self.sysName, .octetString("new"))]
        let request = PDU(.setRequest, requestID: 7, variableBindings: VarBindList(varBinds))
        #expect(
            try agent.reply(to: request, version: .version1)
                == .response(varBinds, status: .noSuchName, index: 1))
        #expect(agent.counters[.outNoSuchNames] == 1)
    }

    @Test func `no group is collected for it`() throws {
        let group = try ScriptedGroup(at: [1, 3, 6, 1, 9])
        let agent = try TestAgent([group])
        _ = try agent.reply(to: .request(.setRequest, [[1, 3, 6, 1, 9, 1, 0]]))
        #expect(group.collections == 0)
    }
}
