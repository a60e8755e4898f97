import SNMP
import TestRandom
import Testing

@testable import SNMPAgentCore

/// The argument of each test is the seed of all that is random in it.
@Suite("RFC 3416 §4.2 random requests against a naive model") struct RandomRequestTests {
    @Test(arguments: 0..<24 as Range<UInt64>)
    func `every response is the naive model's`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<12 {
            let tree = try RandomTree(using: &random)
            let view = try random.view(of: tree)
            let limits = MessageLimits(
                bulkSize: .random(in: 400...2500, using: &random),
                bulkFactor: random.pick([0, 1, 10, 40]),
                maxMessageSize: random.isOne(in: 2)
                    ? MessageLimits.maximum : .random(in: 484...3000, using: &random))
            let agent = try TestAgent(tree.groups, view: view.map(MIBView.init), limits: limits)
            let models = [SNMPVersion.version1, .version2c].map {
                NaiveAgent(tree, view: view, version: $0)
            }
            for _ in 0..<40 {
                let model = random.pick(models)
                let pdu = try Self.request(tree, model.version, &random)
                try Self.compare(agent, model, pdu, hasWildcards: view?.hasWildcards ?? false)
            }
        }
    }

    @Test(arguments: 0..<4 as Range<UInt64>)
    func `GetNext from any name goes forward, and a walk meets all`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<5 {
            let tree = try RandomTree(using: &random)
            let agent = try TestAgent(tree.groups)
            for _ in 0..<50 {
                let name = try random.name(near: tree)
                let next = try #require(try agent.getNext(name).variableBindings.first)
                #expect(next.name > name || next == VarBind(name, .endOfMibView))
            }
            var walked: [VarBind] = []
            var name = ObjectIdentifier.zeroDotZero
            while let next = try agent.getNext(name).variableBindings.first,
                next.value != .endOfMibView, walked.count <= tree.varBinds.count
            {
                walked.append(next)
                name = next.name
            }
            #expect(walked == tree.varBinds.sorted { $0.name < $1.name })
        }
    }

    private static func request(
        _ tree: RandomTree, _ version: SNMPVersion, _ random: inout SeededGenerator
    ) throws -> PDU {
        var names: [ObjectIdentifier] = []
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            names.append(try random.name(near: tree))
        }
        let requestID = Int32.random(in: .min...(.max), using: &random)
        if version == .version2c, random.isOne(in: 2) {
            return .getBulkRequest(
                requestID: requestID, nonRepeaters: random.count(), maxRepetitions: random.count(),
                variableBindings: VarBindList(names.map { VarBind($0) }))
        }
        return .request(
            random.isOne(in: 2) ? .getRequest : .getNextRequest, names, requestID: requestID)
    }

    private static func compare(
        _ agent: TestAgent, _ model: NaiveAgent, _ pdu: PDU, hasWildcards: Bool
    ) throws {
        let outcome = agent.outcome(
            Message(version: model.version, community: TestAgent.community, pdu: pdu).encoded())
        guard let expected = model.response(to: pdu, agent.limits) else {
            #expect(outcome.dropReason == .replyTooLarge, "\(pdu)")
            return
        }
        guard case .response(let octets) = outcome else {
            Issue.record("expected \(expected), found \(outcome)")
            return
        }
        guard case .pdu(var answer) = try Message(decoding: octets).body else {
            Issue.record("expected a PDU")
            return
        }
        var wanted = expected
        if hasWildcards {
            // Which exception it is takes more than a plain rule then: see MIBViewTests.
            answer.variableBindings = answer.variableBindings.withOneException
            wanted.variableBindings = wanted.variableBindings.withOneException
        }
        #expect(answer == wanted, "\(pdu)")
    }
}

extension SeededGenerator {
    /// A non-repeaters or max-repetitions as managers send it, or one that makes no sense.
    fileprivate mutating func count() -> Int32 {
        isOne(in: 4) ? pick([.min, -1, 0, 1000, .max]) : .random(in: 0...8, using: &self)
    }
}

extension [MIBView.Family] {
    fileprivate var hasWildcards: Bool { contains { $0.mask.contains(false) } }
}

extension VarBindList {
    /// With noSuchObject in place of noSuchInstance.
    fileprivate var withOneException: VarBindList {
        VarBindList(
            map { VarBind($0.name, $0.value == .noSuchInstance ? .noSuchObject : $0.value) })
    }
}
