import NIOCore
import SNMP
import SNMPAgent
import SNMPAgentCore
import TestAgents
import Testing

/// What a manager may do to an agent that others ask, too.
@Suite("A manager that floods") struct FloodTests {
    /// A table of one column.
    private struct Table: MIBGroup {
        let name = "table"
        let subtrees: [ObjectIdentifier] = [[1, 3, 6, 1, 9, 2]]
        let objects: [ObjectIdentifier] = [[1, 3, 6, 1, 9, 2, 1]]
        let maximumAge: Duration? = nil

        func collect(into rows: inout MIBRows) {
            for row in 1...2000 as ClosedRange<UInt32> {
                rows.add([1, 3, 6, 1, 9, 2, 1, row], .counter32(row))
            }
        }
    }

    /// A datagram, what becomes of it, and what else counts it.
    struct Kind: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let octets: [UInt8]
        /// Nil where it is answered.
        let reason: DropReason?
        let counters: [SNMPCounter]
        var hasNoPort = false
    }

    private static func request(_ pdu: PDU, _ version: SNMPVersion = .version2c) -> [UInt8] {
        Message(version: version, community: "public", pdu: pdu).encoded()
    }

    private static func bulk(_ count: Int) -> [UInt8] {
        request(
            .getBulkRequest(
                requestID: 9, nonRepeaters: 0, maxRepetitions: .max,
                variableBindings: VarBindList(
                    Array(repeating: VarBind([1, 3, 6, 1, 9, 2, 1]), count: count))))
    }

    /// A request of exactly the largest datagram: of one name, and a value that fills it.
    private static let largest: [UInt8] = {
        var pdu = PDU.get([1, 3, 6, 1, 9, 1, 1, 0])
        let rest = 65_507 - request(pdu).count
        // Five lengths take two octets more.
        let value = OctetString([UInt8](repeating: 0x20, count: rest - 10))
        pdu.variableBindings = [VarBind([1, 3, 6, 1, 9, 1, 1, 0], .octetString(value))]
        return request(pdu)
    }()

    private static let trap = Message(
        version: .version1, community: "public",
        body: .trap(
            TrapPDU(
                enterprise: [1, 3, 6, 1, 4, 1, 8072], agentAddress: 0, genericTrap: 0,
                specificTrap: 0, timestamp: 0, variableBindings: []))
    ).encoded()

    static let kinds =
        [
            Kind(
                testDescription: "datagrams of no octets", octets: [], reason: .notAMessage,
                counters: [.inASNParseErrs]),
            Kind(
                testDescription: "65507 octets of nothing",
                octets: [UInt8](repeating: 0x30, count: 65_507), reason: .notAMessage,
                counters: [.inASNParseErrs]),
            Kind(
                testDescription: "requests of 65507 octets", octets: largest, reason: nil,
                counters: [.inGetRequests]),
            Kind(
                testDescription: "a GetBulk of 1000 names and 2^31-1 repetitions",
                octets: bulk(1000), reason: nil, counters: []),
            Kind(
                testDescription: "a GetBulk of one name and 2^31-1 repetitions", octets: bulk(1),
                reason: nil, counters: []),
            Kind(
                testDescription: "version 1 traps", octets: trap, reason: .notARequest,
                counters: [.inTraps]),
            Kind(
                testDescription: "a source port of 0", octets: bulk(1),
                reason: .unanswerableSource, counters: [], hasNoPort: true),
        ]
        + [
            (PDUType.response, [SNMPCounter.inGetResponses]), (.report, []),
            (.snmpV2Trap, [.inTraps]),
            (.informRequest, []),
        ].map { type, counters in
            Kind(
                testDescription: "\(type)",
                octets: request(
                    PDU(type, requestID: 9, variableBindings: [VarBind([1, 3, 6, 1, 9, 1, 1, 0])])),
                reason: .notARequest, counters: counters)
        }

    private static let count = 200

    @Test func `the largest request is as large as a datagram`() {
        #expect(Self.largest.count == 65_507)
    }

    @Test(arguments: kinds)
    func `its neighbour is answered, and each of its datagrams counted`(_ kind: Kind) async throws {
        guard !kind.hasNoPort || RawSource.isAllowed else { return }
        let group = ScalarGroup(number: 1)
        try await RunningAgent.run([group, Table()]) { agent in
            let flood = try await Client()
            let neighbour = try await Client()
            var asked = 0
            for number in 1...Self.count {
                try await Self.send(kind, from: flood, to: agent.address)
                // So that the kernel's queue never overflows.
                guard number.isMultiple(of: 2) else { continue }
                asked += 1
                let response = try await neighbour.ask(.get(group.instance), of: agent.address)
                #expect(response == .response(group.varBind))
            }
            try await Self.expectAnswers(to: kind, flood)
            let answered = kind.reason == nil ? Self.count : 0
            #expect(agent.counters[.inPkts] == UInt32(Self.count + asked))
            #expect(agent.counters[.outPkts] == UInt32(answered + asked))
            for reason in DropReason.allCases {
                #expect(agent.counters[reason] == (reason == kind.reason ? UInt32(Self.count) : 0))
            }
            for counter in [
                SNMPCounter.inASNParseErrs, .inBadVersions, .inBadCommunityNames, .inTraps,
                .inGetResponses, .outTooBigs, .outGenErrs, .silentDrops,
            ] {
                let expected = kind.counters.contains(counter) ? Self.count : 0
                #expect(agent.counters[counter] == UInt32(expected), "\(counter)")
            }
            #expect(
                agent.counters[.inGetRequests]
                    == UInt32(asked + (kind.counters.contains(.inGetRequests) ? Self.count : 0)))
            try await flood.close()
            try await neighbour.close()
        }
    }

    private static func send(
        _ kind: Kind, from flood: Client, to agent: SocketAddress
    ) async throws {
        guard kind.hasNoPort else { return try await flood.send(kind.octets, to: agent) }
        #expect(
            RawSource.send(
                kind.octets, from: try SocketAddress(ipAddress: "127.0.0.1", port: 0), to: agent))
    }

    /// Each answer is there, and within its bound; nothing else is.
    private static func expectAnswers(to kind: Kind, _ flood: Client) async throws {
        for _ in 0..<(kind.reason == nil ? count : 0) {
            let answer = try #require(try await flood.receive())
            #expect(answer.octets.count <= max(484, 40 * kind.octets.count))
            #expect(answer.octets.count <= MessageLimits.defaultBulkSize)
        }
        #expect(flood.hasReceivedNothing)
    }
}
