import SNMP
import Testing

@testable import SNMPAgentCore

@Suite("RFC 3418 §2 the snmp group") struct SNMPCountersTests {
    /// A message and all counters that it leaves above zero.
    struct Case: Sendable {
        let message: Message
        let counters: [SNMPCounter: UInt32]

        init(_ message: Message, _ counters: [SNMPCounter: UInt32]) {
            self.message = message
            self.counters = counters
        }

        init(
            _ pdu: PDU, in version: SNMPVersion = .version2c, _ counters: [SNMPCounter: UInt32]
        ) {
            self.init(
                Message(version: version, community: TestAgent.community, pdu: pdu), counters)
        }
    }

    private static let sysDescr = Fixture.instance(of: Fixture.sysDescr, 0)
    private static let trap = TrapPDU(
        enterprise: [1, 3, 6, 1], agentAddress: 0, genericTrap: 6, specificTrap: 1, timestamp: 1,
        variableBindings: [])

    @Test(arguments: [
        // Answered with values: each instance is counted, an exception is not.
        Case(
            PDU.request(.getRequest, [sysDescr, sysDescr, [2, 1]]),
            [
                .inPkts: 1, .inGetRequests: 1, .inTotalReqVars: 2, .outPkts: 1,
                .outGetResponses: 1,
            ]),
        Case(
            PDU.request(.getNextRequest, [[0, 0], [2, 1]]),
            [.inPkts: 1, .inGetNexts: 1, .inTotalReqVars: 1, .outPkts: 1, .outGetResponses: 1]),
        Case(
            PDU.getBulkRequest(
                requestID: 1, nonRepeaters: 1, maxRepetitions: 4,
                variableBindings: [VarBind([0, 0]), VarBind(sysDescr), VarBind([2, 1])]),
            [.inPkts: 1, .inTotalReqVars: 5, .outPkts: 1, .outGetResponses: 1]),
        // Answered with an error.
        Case(
            PDU.request(.getRequest, [sysDescr, [2, 1]]), in: .version1,
            [
                .inPkts: 1, .inGetRequests: 1, .outNoSuchNames: 1, .outPkts: 1,
                .outGetResponses: 1,
            ]),
        Case(
            PDU.request(.setRequest, [sysDescr]),
            [
                .inPkts: 1, .inSetRequests: 1, .inBadCommunityUses: 1, .outPkts: 1,
                .outGetResponses: 1,
            ]),
        Case(
            PDU.request(.setRequest, []),
            [.inPkts: 1, .inSetRequests: 1, .outPkts: 1, .outGetResponses: 1]),
        // Not for an agent: dropped.
        Case(PDU.request(.response, []), [.inPkts: 1, .inGetResponses: 1]),
        Case(PDU.request(.snmpV2Trap, []), [.inPkts: 1, .inTraps: 1]),
        Case(PDU.request(.informRequest, []), [.inPkts: 1]),
        Case(PDU.request(.report, []), [.inPkts: 1]),
        Case(
            Message(version: .version1, community: TestAgent.community, body: .trap(trap)),
            [.inPkts: 1, .inTraps: 1]),
        // Not let in: no kind of request is counted.
        Case(
            Message(community: "private", pdu: .request(.getRequest, [sysDescr])),
            [.inPkts: 1, .inBadCommunityNames: 1]),
        Case(
            Message(version: .version1, community: "private", body: .trap(trap)),
            [.inPkts: 1, .inBadCommunityNames: 1]),
    ])
    func `one message adds exactly`(sample: Case) throws {
        let agent = try TestAgent(Fixture.groups)
        _ = agent.outcome(sample.message.encoded())
        #expect(agent.counters.nonZero == sample.counters)
    }

    @Test(
        arguments: [
            // Nothing; no SEQUENCE; a length past the end; an indefinite length.
            ([], .notAMessage), ([0x00], .notAMessage), ([0x30, 0x05, 0x02], .notAMessage),
            ([0x30, 0x80, 0x00, 0x00], .notAMessage),
            // Versions 2 (SNMPv2u), 3, 127 and -1, with nothing that has to be understood behind.
            ([0x30, 0x03, 0x02, 0x01, 0x02], .badVersion),
            ([0x30, 0x03, 0x02, 0x01, 0x03], .badVersion),
            ([0x30, 0x05, 0x02, 0x01, 0x03, 0x30, 0x00], .badVersion),
            ([0x30, 0x03, 0x02, 0x01, 0x7F], .badVersion),
            ([0x30, 0x03, 0x02, 0x01, 0xFF], .badVersion),
            // Version 2c with nothing behind, and a version of five octets.
            ([0x30, 0x03, 0x02, 0x01, 0x01], .notAMessage),
            ([0x30, 0x07, 0x02, 0x05, 0x00, 0x00, 0x00, 0x00, 0x01], .notAMessage),
        ] as [([UInt8], DropReason)])
    func `what is no message of a known version is dropped and counted`(
        octets: [UInt8], reason: DropReason
    ) throws {
        let agent = try TestAgent(Fixture.groups)
        #expect(agent.outcome(octets).dropReason == reason)
        let counter: SNMPCounter = reason == .badVersion ? .inBadVersions : .inASNParseErrs
        #expect(agent.counters.nonZero == [.inPkts: 1, counter: 1])
    }

    @Test func `octets behind a message make it none`() throws {
        let agent = try TestAgent(Fixture.groups)
        let request = Message(
            community: TestAgent.community, pdu: .request(.getRequest, [Self.sysDescr])
        ).encoded()
        for rest: [UInt8] in [[0], [5, 0], request] {
            #expect(agent.outcome(request + rest).dropReason == .notAMessage)
        }
        #expect(agent.counters.nonZero == [.inPkts: 3, .inASNParseErrs: 3])
    }

    @Test func `a request that waits is counted once`() throws {
        let groups = try (1...3).map { try ScriptedGroup(at: [1, 3, 6, 1, 9, $0]) }
        let agent = try TestAgent(groups)
        _ = try agent.getNext([0, 0])
        #expect(groups.map(\.collections) == [1, 1, 1])
        #expect(
            agent.counters.nonZero
                == [.inPkts: 1, .inGetNexts: 1, .outPkts: 1, .outGetResponses: 1])
    }

    @Test(arguments: SNMPCounter.allCases)
    func `a counter counts alone and wraps at 2^32`(counter: SNMPCounter) {
        let counters = SNMPCounters()
        counters.add(.max, to: counter)
        #expect(counters.nonZero == [counter: .max])
        counters.add(3, to: counter)
        #expect(counters.nonZero == [counter: 2])
    }

    @Test(arguments: DropReason.allCases)
    func `each reason to drop has its counter`(reason: DropReason) {
        let expected: [DropReason: SNMPCounter] = [
            .notAMessage: .inASNParseErrs, .badVersion: .inBadVersions,
            .hostNotAccepted: .inBadCommunityNames, .badCommunityName: .inBadCommunityNames,
            .noRights: .inBadCommunityUses, .replyTooLarge: .silentDrops,
        ]
        #expect(reason.counter == expected[reason])
    }
}

extension SNMPCounters {
    /// Every counter above zero.
    var nonZero: [SNMPCounter: UInt32] {
        SNMPCounter.allCases.reduce(into: [:]) { known, counter in
            if self[counter] != 0 { known[counter] = self[counter] }
        }
    }
}
