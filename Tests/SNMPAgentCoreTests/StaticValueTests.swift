import SNMP
import Testing

@testable import SNMPAgentCore

@Suite("Values that an administrator gave") struct StaticValueTests {
    private static let base = FixedGroup(
        subtrees: [[1, 3, 6, 1, 2, 1, 1]],
        varBinds: [
            VarBind([1, 3, 6, 1, 2, 1, 1, 1, 0], .octetString("collected")),
            VarBind([1, 3, 6, 1, 2, 1, 1, 5, 0], .octetString("host")),
        ])

    private static func walk(_ values: [VarBind]) throws -> [VarBind] {
        let groups: [any MIBGroup] = [base]
        let agent = try TestAgent(groups.overridden(by: values))
        let octets = try agent.responseOctets(
            Message(
                community: TestAgent.community,
                pdu: .getBulkRequest(
                    requestID: 1, nonRepeaters: 0, maxRepetitions: 10,
                    variableBindings: [VarBind([1, 3])])))
        guard case .pdu(let pdu) = try Message(decoding: octets).body else { return [] }
        return Array(pdu.variableBindings.prefix { $0.value != .endOfMibView })
    }

    @Test func `stand in the place of what a group collects, beside it, and outside of groups`()
        throws
    {
        let values = [
            VarBind([1, 3, 6, 1, 4, 1, 99, 2, 0], .integer(7)),
            VarBind([1, 3, 6, 1, 2, 1, 1, 1, 0], .octetString("first")),
            VarBind([1, 3, 6, 1, 2, 1, 1, 1, 0], .octetString("given")),
            VarBind([1, 3, 6, 1, 2, 1, 1, 4, 0], .octetString("new")),
        ]
        #expect(
            try Self.walk(values) == [
                VarBind([1, 3, 6, 1, 2, 1, 1, 1, 0], .octetString("given")),
                VarBind([1, 3, 6, 1, 2, 1, 1, 4, 0], .octetString("new")),
                VarBind([1, 3, 6, 1, 2, 1, 1, 5, 0], .octetString("host")),
                VarBind([1, 3, 6, 1, 4, 1, 99, 2, 0], .integer(7)),
            ])
    }

    @Test func `without any the groups are as they were`() throws {
        let groups: [any MIBGroup] = [Self.base]
        #expect(groups.overridden(by: []).count == 1)
        #expect(try Self.walk([]).count == 2)
    }

    @Test func `a scalar's other instances are noSuchInstance`() throws {
        let groups: [any MIBGroup] = [Self.base]
        let agent = try TestAgent(
            groups.overridden(by: [VarBind([1, 3, 6, 1, 4, 1, 99, 2, 0], .integer(7))]))
        let octets = try agent.responseOctets(
            Message(
                community: TestAgent.community,
                pdu: .request(
                    .getRequest, [[1, 3, 6, 1, 4, 1, 99, 2, 1], [1, 3, 6, 1, 4, 1, 99, 3, 0]])))
        #expect(
            try Message(decoding: octets)
                == Message(
                    community: TestAgent.community,
                    pdu: .response([
                        VarBind([1, 3, 6, 1, 4, 1, 99, 2, 1], .noSuchInstance),
                        VarBind([1, 3, 6, 1, 4, 1, 99, 3, 0], .noSuchObject),
                    ])))
    }

    @Test func `a value above a group's place is refused`() {
        let groups: [any MIBGroup] = [Self.base]
        #expect(throws: MIBStoreError.self) {
            try TestAgent(
                groups.overridden(by: [VarBind([1, 3, 6, 1, 2, 1], .integer(1))]))
        }
    }
}
