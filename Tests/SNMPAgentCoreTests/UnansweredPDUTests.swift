import SNMP
import Testing

@testable import SNMPAgentCore

@Suite("RFC 3416 §4.2.4, §4.2.6, §4.2.7 and Report: PDUs that are no requests to an agent")
struct UnansweredPDUTests {
    private static let name: ObjectIdentifier = [1, 3, 6, 1, 9, 1, 0]

    @Test(
        arguments: [PDUType.response, .snmpV2Trap, .informRequest, .report],
        [[], [name]] as [[ObjectIdentifier]])
    func `is dropped, and no group is collected for it`(
        type: PDUType, names: [ObjectIdentifier]
    ) throws {
        let group = try ScriptedGroup(at: [1, 3, 6, 1, 9])
        let agent = try TestAgent([group])
        let message = Message(community: TestAgent.community, pdu: .request(type, names))
        #expect(agent.outcome(message.encoded()).dropReason == .notARequest)
        #expect(group.collections == 0)
        #expect(agent.counters[.outPkts] == 0)
        #expect(agent.counters[.silentDrops] == 0)
    }

    @Test func `a Response of version 1 is dropped`() throws {
        let agent = try TestAgent(Fixture.groups)
        let message = Message(
            version: .version1, community: TestAgent.community, pdu: .request(.response, []))
        #expect(agent.outcome(message.encoded()).dropReason == .notARequest)
        #expect(agent.counters.nonZero == [.inPkts: 1, .inGetResponses: 1])
    }
}
