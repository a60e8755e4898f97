import SNMP
import SNMPManager
import TestAgents
import Testing

@Suite("Columns that run ahead", .timeLimit(.minutes(2))) struct LaneAllowanceTests {
    /// An agent whose columns have no end, with values of 60 000 octets.
    static func endlessAgent() async throws -> FakeAgent {
        let value = ObjectSyntax.octetString(OctetString([UInt8](repeating: 0x41, count: 30_000)))
        return try await FakeAgent { request, _ in
            guard let name = request.pdu?.variableBindings.first?.name else { return [] }
            let column = name.count < 10 ? 1 : Array(name.subIdentifiers)[9]
            let row = name.count < 11 ? 0 : Array(name.subIdentifiers)[10]
            let varBinds = [row + 1, row + 2].map {
                VarBind([1, 3, 6, 1, 4, 1, 99, 1, 1, column, $0], value)
            }
            return [.message(request.reply(varBinds))]
        }
    }

    @Test func `wait for their consumer, and go on with it`() async throws {
        let agent = try await Self.endlessAgent()
        let walk = SNMPSession().walk(
            WalkScope(below: FakeTree.root), of: agent.target(timeout: .seconds(60)),
            options: WalkOptions(requestsInFlight: 4),
            columnDepth: { $0.count > 10 ? 10 : nil })
        var iterator = walk.makeAsyncIterator()
        for _ in 0..<3 { _ = try await iterator.nextBatch() }

        let before = try await Self.countAtRest(agent)
        // 4 MiB of replies for each column, and what was consumed.
        #expect(4 * 60...4 * 80 ~= before)
        for _ in 0..<100 { _ = try await iterator.nextBatch() }
        #expect(agent.requests.count > before)
    }

    /// How many requests there were when no more came for half a second.
    private static func countAtRest(_ agent: FakeAgent) async throws -> Int {
        var counts = [-1]
        while counts.suffix(10).count < 10 || Set(counts.suffix(10)).count > 1 {
            try await Task.sleep(for: .milliseconds(50))
            counts.append(agent.requests.count)
            // Without an end there would be no rest.
            guard counts.count < 600, agent.requests.count < 5000 else { break }
        }
        return agent.requests.count
    }
}
