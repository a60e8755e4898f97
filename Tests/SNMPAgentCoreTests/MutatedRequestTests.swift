import SNMP
import TestRandom
import Testing

@testable import SNMPAgentCore

/// The argument of each test is the seed of all that is random in it.
@Suite("Requests with octets changed at random") struct MutatedRequestTests {
    /// Requests of every kind that reach the responder.
    private static func requests() -> [[UInt8]] {
        let names: [ObjectIdentifier] = [
            [1, 3, 6, 1, 2, 1, 1, 1, 0], [1, 3, 6, 1, 2, 1, 2, 2, 1, 4_294_967_295], [0, 0],
            Fixture.ifHCInOctets,
        ]
        let bulk = PDU.getBulkRequest(
            requestID: -5, nonRepeaters: 1, maxRepetitions: 20,
            variableBindings: VarBindList(names.map { VarBind($0) }))
        let requests = [PDUType.getRequest, .getNextRequest, .setRequest].map {
            PDU.request($0, names, requestID: 2_000_000_000)
        }
        return (requests + [bulk]).flatMap { pdu in
            [SNMPVersion.version1, .version2c].map { version in
                Message(version: version, community: TestAgent.community, pdu: pdu).encoded()
            }
        }
    }

    private static func mutate(_ octets: inout [UInt8], _ random: inout SeededGenerator) {
        guard !octets.isEmpty else { return }
        let position = Int.random(in: octets.indices, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: octets.remove(at: position)
        case 1: octets.insert(.random(in: 0...255, using: &random), at: position)
        case 2: octets.removeLast(octets.count - position)
        case 3: octets[position] = random.pick([0x00, 0x7F, 0x80, 0x81, 0x84, 0xFF])
        case 4: octets[position] ^= 1 << UInt8.random(in: 0...7, using: &random)
        case 5: octets[position] = random.pick(octets)
        default: octets[position] &+= random.pick([1, 255])
        }
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func `are answered within the limits, or dropped, and counted`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let limits = MessageLimits(bulkSize: 500, bulkFactor: 7, maxMessageSize: 600)
        let agent = try TestAgent(
            Fixture.groups,
            limits: limits,
            access: AccessControl(
                acceptedHosts: .any, communities: [Community("public"), Community("")]))
        let requests = Self.requests()
        let count = 3000
        var responses = 0
        for _ in 0..<count {
            var octets = random.pick(requests)
            for _ in 0..<Int.random(in: 0...3, using: &random) { Self.mutate(&octets, &random) }
            switch agent.outcome(octets) {
            case .response(let response):
                responses += 1
                try Self.check(response, to: octets, limits)
            case .dropped: break
            case .waiting: Issue.record("still waiting: \(octets)")
            }
        }
        #expect(agent.counters[.inPkts] == UInt32(count))
        #expect(agent.counters[.outPkts] == UInt32(responses))
        // Not one kind of outcome alone.
        #expect(responses > count / 10 && responses < count * 9 / 10)
    }

    private static func check(
        _ response: [UInt8], to octets: [UInt8], _ limits: MessageLimits
    ) throws {
        let request = try Message(decoding: octets)
        let answer = try Message(decoding: response)
        guard case .pdu(let asked) = request.body, case .pdu(let answered) = answer.body else {
            Issue.record("expected two PDUs, found \(request) and \(answer)")
            return
        }
        #expect(answer.version == request.version)
        #expect(answer.community == request.community)
        #expect(answered.type == .response)
        #expect(answered.requestID == asked.requestID)
        #expect(response.count <= limits.maxMessageSize)
        if asked.type == .getBulkRequest {
            #expect(response.count <= max(484, 7 * octets.count))
            if answered.variableBindings.count > 1 { #expect(response.count <= limits.bulkSize) }
        }
        guard answered.errorStatus == .noError, asked.type != .getBulkRequest else { return }
        #expect(answered.variableBindings.count == asked.variableBindings.count)
    }
}
