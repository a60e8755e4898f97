import SNMP
import SNMPAgentCore
import Testing

@Suite("RFC 3416 §4.2.1 and §4.2.2, tooBig") struct TooBigTests {
    private static let object: ObjectIdentifier = [1, 3, 6, 1, 9, 1]
    private static let name = Fixture.instance(of: object, 1)

    /// An agent with one string, `object`.1, in responses of at most 484 octets.
    private static func agent(stringOf count: Int, community: OctetString = "public") throws
        -> TestAgent
    {
        let value = OctetString(Array(repeating: 0x78, count: count))
        return try TestAgent(
            [
                FixedGroup(
                    subtrees: [[1, 3, 6, 1, 9]], objects: [object],
                    varBinds: [VarBind(name, .octetString(value))])
            ],
            limits: MessageLimits(maxMessageSize: 484),
            access: AccessControl(acceptedHosts: .any, communities: [Community(community)]))
    }

    /// How long a string 484 octets hold beside its name, lengths and the message around.
    private static let longest = 436

    @Test(arguments: [(PDUType.getRequest, name), (.getNextRequest, object)])
    func `a response of the largest size is sent`(type: PDUType, name: ObjectIdentifier) throws {
        let agent = try Self.agent(stringOf: Self.longest)
        let request = Message(community: TestAgent.community, pdu: .request(type, [name]))
        #expect(try agent.responseOctets(request).count == 484)
        #expect(agent.counters[.outTooBigs] == 0)
    }

    @Test(arguments: [(PDUType.getRequest, name), (.getNextRequest, object)])
    func `one octet more is tooBig with index 0 and no varbinds`(
        type: PDUType, name: ObjectIdentifier
    ) throws {
        let agent = try Self.agent(stringOf: Self.longest + 1)
        #expect(try agent.reply(to: .request(type, [name])) == .response([], status: .tooBig))
        #expect(agent.counters[.outTooBigs] == 1)
        #expect(agent.counters[.inTotalReqVars] == 0)
    }

    @Test(arguments: [PDUType.getRequest, .getNextRequest])
    func `many varbinds that are too large together are tooBig`(type: PDUType) throws {
        let agent = try Self.agent(stringOf: 110)
        let names = Array(repeating: type == .getRequest ? Self.name : Self.object, count: 4)
        #expect(try agent.reply(to: .request(type, names)) == .response([], status: .tooBig))
        #expect(
            try agent.reply(to: .request(type, Array(names.prefix(3)))).variableBindings.count == 3)
    }

    @Test func `a Set that cannot echo its varbinds is tooBig`() throws {
        let agent = try Self.agent(stringOf: 1)
        let value = OctetString(Array(repeating: 0x78, count: 500))
        let request = PDU(
            .setRequest, requestID: 7, variableBindings: [VarBind(Self.name, .octetString(value))])
        #expect(try agent.reply(to: request) == .response([], status: .tooBig))
    }

    @Test func `in version 1 tooBig echoes the varbinds of the request`() throws {
        let agent = try Self.agent(stringOf: 500)
        #expect(
            try agent.get(Self.name, version: .version1)
                == .response([VarBind(Self.name)], status: .tooBig))
    }

    @Test(arguments: [
        PDU.request(.getRequest, []), .request(.getRequest, [name]), .request(.getNextRequest, []),
        .request(.getNextRequest, [object]), .request(.setRequest, []),
        .request(.setRequest, [name]),
        .getBulkRequest(
            requestID: 1, nonRepeaters: 0, maxRepetitions: 9, variableBindings: [VarBind(object)]),
        .getBulkRequest(requestID: 1, nonRepeaters: 0, maxRepetitions: 0, variableBindings: []),
    ])
    func `when even an empty response is too large the request is dropped and counted`(
        pdu: PDU
    ) throws {
        // The community alone takes as much as a message may.
        let community = OctetString(Array(repeating: 0x63, count: 484))
        let agent = try Self.agent(stringOf: 1, community: community)
        let outcome = agent.outcome(Message(community: community, pdu: pdu).encoded())
        #expect(outcome.dropReason == .replyTooLarge)
        #expect(agent.counters[.silentDrops] == 1)
        #expect(agent.counters[.outPkts] == 0)
    }
}
