import SNMP
import TestRandom
import Testing

@testable import SNMPAgentCore

/// A forged source gets no more than so many times what its forger has sent.
@Suite("How many times its request a response is") struct BulkFactorTests {
    private static let object: ObjectIdentifier = [1, 3, 6, 1, 9, 1]

    /// Instances 1, 2, … whose values are strings of so many octets.
    private static func agent(_ sizes: [Int], _ limits: MessageLimits) throws -> TestAgent {
        let varBinds = sizes.enumerated().map { position, size in
            VarBind(
                Fixture.instance(of: object, UInt32(position + 1)),
                .octetString(OctetString(Array(repeating: UInt8(ascii: "x"), count: size))))
        }
        return try TestAgent(
            [FixedGroup(subtrees: [[1, 3, 6, 1, 9]], objects: [object], varBinds: varBinds)],
            limits: limits)
    }

    private static func bulk(_ names: [ObjectIdentifier], _ maxRepetitions: Int32) -> Message {
        Message(
            community: TestAgent.community,
            pdu: .getBulkRequest(
                requestID: 7, nonRepeaters: 0, maxRepetitions: maxRepetitions,
                variableBindings: VarBindList(names.map { VarBind($0) })))
    }

    @Test(arguments: [
        // The factor, names asked for, and the bound: of one name the request has 40 octets.
        (0, 1, 65_507), (1, 1, 484), (12, 1, 484), (13, 1, 520), (40, 1, 1600), (40, 2, 2040),
        (1000, 1, 40_000), (1000, 100, 65_507), (1, 100, 1127),
    ])
    func `a GetBulk's is filled up to the factor, and never less than 484 octets`(
        factor: Int, names: Int, most: Int
    ) throws {
        let agent = try Self.agent(
            Array(repeating: 0, count: 10_000),
            MessageLimits(bulkSize: MessageLimits.maximum, bulkFactor: factor))
        let request = Self.bulk(Array(repeating: Self.object, count: names), .max)
        let count = try agent.responseOctets(request).count
        // All but the octets of less than a varbind.
        #expect((most - 17...most).contains(count), "\(request.encoded().count) octets asked")
    }

    @Test func `the bulk size holds beside it`() throws {
        let agent = try Self.agent(Array(repeating: 0, count: 1000), MessageLimits())
        let request = Self.bulk([Self.object, Self.object], .max)
        let count = try agent.responseOctets(request).count
        #expect((1472 - 17...1472).contains(count))
    }

    @Test(arguments: [(1600, 0), (1400, 1)])
    func `a first varbind above it is tooBig for a GetBulk, and answered to a Get and a GetNext`(
        size: Int, answered: Int
    ) throws {
        let agent = try Self.agent([size], MessageLimits())
        let response = try agent.responseOctets(Self.bulk([Self.object], 1))
        guard case .pdu(let answer) = try Message(decoding: response).body else { return }
        #expect(answer.errorStatus == (answered == 0 ? .tooBig : .noError))
        #expect(answer.variableBindings.count == answered)
        #expect(try agent.getNext(Self.object).variableBindings.count == 1)
        let name = Fixture.instance(of: Self.object, 1)
        #expect(try agent.get(name).variableBindings.first?.name == name)
    }

    @Test(arguments: 0..<16 as Range<UInt64>)
    func `is at most 40 of a GetBulk, or 484 octets, whatever is asked`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var largest = 0.0
        for _ in 0..<20 {
            let tree = try RandomTree(using: &random)
            let agent = try TestAgent(
                tree.groups,
                limits: MessageLimits(bulkSize: random.pick([1472, MessageLimits.maximum])))
            for _ in 0..<50 {
                var names: [ObjectIdentifier] = []
                for _ in 0..<Int.random(in: 0...12, using: &random) {
                    names.append(try random.name(near: tree))
                }
                let request = Self.bulk(names, random.pick([0, 1, 10, 50, .max])).encoded()
                guard case .response(let response) = agent.outcome(request) else {
                    Issue.record("no response to \(request)")
                    continue
                }
                #expect(response.count <= max(484, 40 * request.count))
                largest = max(largest, Double(response.count) / Double(request.count))
            }
        }
        // It does come near, or nothing was tested.
        #expect(largest > 10)
    }

    @Test(arguments: [(79, [0, 1]), (80, [0])])
    func `names that there is no room for are not looked at, nor collected for`(
        count: Int, collected: [Int]
    ) throws {
        let groups = try [ScriptedGroup(at: [1, 3, 6, 1, 8]), ScriptedGroup(at: [1, 3, 6, 1, 9])]
        // 80 of the smallest varbinds would fill it.
        let agent = try TestAgent(groups, limits: MessageLimits(bulkSize: 484))
        let names = Array(repeating: groups[0].objects[0], count: count) + groups[1].objects
        let outcome = agent.processor.process(
            Self.bulk(names, .max).encoded(), from: TestAgent.source, at: .now)
        #expect(outcome.awaited == collected)
    }

    @Test(arguments: [(-1, 0), (0, 0), (40, 40), (1000, 1000), (1001, 1000), (.max, 1000)])
    func `the factor is brought inside 0 to 1000`(factor: Int, brought: Int) {
        #expect(MessageLimits(bulkFactor: factor).bulkFactor == brought)
    }
}
