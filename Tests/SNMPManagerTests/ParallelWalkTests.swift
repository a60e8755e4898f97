import SNMP
import SNMPManager
import Synchronization
import TestAgents
import TestRandom
import Testing

@Suite("Walks with several requests under way") struct ParallelWalkTests {
    static let root: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 99]

    /// Two tables, 99.1 and 99.3, with columns below their entries.
    static func columnDepth(_ name: ObjectIdentifier) -> Int? {
        let parts = Array(name.subIdentifiers)
        return parts.count > 9 && [1, 3].contains(parts[7]) && parts[8] == 1 ? 10 : nil
    }

    static func name(_ rest: UInt32...) throws -> ObjectIdentifier {
        try root.appending(rest)
    }

    /// Scalars, and tables some of whose columns are missing, short or of one instance.
    static func tree(_ random: inout SeededGenerator) throws -> FakeTree {
        var varBinds: [VarBind] = []
        for table: UInt32 in [1, 3] where Bool.random(using: &random) {
            for column in 1...UInt32.random(in: 1...30, using: &random)
            where Int.random(in: 0...4, using: &random) > 0 {
                let rows = [0, 1, 2, 15, 40].randomElement(using: &random) ?? 0
                for row in 0..<UInt32(rows) {
                    varBinds.append(VarBind(try name(table, 1, column, row * 3), .integer(1)))
                }
                // No agent should have it, and a walk shows it all the same.
                if Int.random(in: 0...9, using: &random) == 0 {
                    varBinds.append(VarBind(try name(table, 1, column), .integer(2)))
                }
            }
        }
        for scalar: UInt32 in [2, 4, 5] where Bool.random(using: &random) {
            varBinds.append(VarBind(try name(scalar, 0), .integer(3)))
        }
        if Bool.random(using: &random) {
            varBinds.append(VarBind([1, 3, 6, 1, 4, 1, 100, 0], .integer(4)))
        }
        return FakeTree(varBinds)
    }

    static func walk(
        _ agent: FakeAgent, _ version: SNMPVersion, _ options: WalkOptions
    ) async throws -> (found: [VarBind], end: WalkSequence.End?) {
        var iterator = SNMPSession().walk(
            WalkScope(below: root), of: agent.target(version: version, timeout: .seconds(10)),
            options: options, columnDepth: { columnDepth($0) }
        ).makeAsyncIterator()
        var found: [VarBind] = []
        while let varBind = try await iterator.next() { found.append(varBind) }
        return (found, iterator.end)
    }

    @Test(arguments: [UInt64(1), 7, 2026], [SNMPVersion.version1, .version2c])
    func `find what one request after the other finds, and end the same way`(
        seed: UInt64, version: SNMPVersion
    ) async throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<6 {
            let tree = try Self.tree(&random)
            let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
            let expected = try await Self.walk(agent, version, WalkOptions())
            for count in [2, 5, 40] {
                let walk = try await Self.walk(
                    agent, version, WalkOptions(requestsInFlight: count))
                #expect(walk.found == expected.found, "seed \(seed), \(count) requests")
                #expect(walk.end == expected.end, "seed \(seed), \(count) requests")
            }
        }
    }

    @Test func `have as many requests under way as they may`() async throws {
        let tree = FakeTree(
            try (1...22).flatMap { column in
                try (0..<64).map { VarBind(try Self.name(1, 1, column, $0), .integer(1)) }
            })
        let held = Mutex<[Message]>([])
        // Of the requests after the first, seven are answered when all of them are there.
        let agent = try await FakeAgent { request, position in
            guard (1...7).contains(position) else { return [.message(tree.reply(to: request))] }
            return held.withLock { held in
                held.append(request)
                return held.count < 7 ? [] : held.map { .message(tree.reply(to: $0)) }
            }
        }
        let walk = try await Self.walk(agent, .version2c, WalkOptions(requestsInFlight: 7))
        #expect(walk.found == tree.varBinds)
        // Those of lanes that were sent ahead may still come.
        let requests = agent.requests
        #expect(Set(requests).count == requests.count, "none was sent again")
    }

    @Test func `are one request after the other where replies are quick enough`() async throws {
        let tree = FakeTree(
            try (1...3).flatMap { column in
                try (0..<64).map { VarBind(try Self.name(1, 1, column, $0), .integer(1)) }
            })
        let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
        let options = WalkOptions(requestsInFlight: 7, parallelFrom: .seconds(60))
        _ = try await Self.walk(agent, .version2c, options)
        let column = try Self.name(1, 1, 3)
        let names = agent.pdus.compactMap { $0.variableBindings.first?.name }
        #expect(names == names.sorted())
        #expect(!names.contains(column))
    }

    @Test func `a fault in a column comes after what is before it`() async throws {
        let tree = FakeTree(
            try (1...5).flatMap { column in
                try (0..<30).map { VarBind(try Self.name(1, 1, column, $0), .integer(1)) }
            })
        let fault = try Self.name(1, 1, 3, 7)
        let first = tree.varBinds[1]
        let agent = try await FakeAgent { request, _ in
            let name = request.pdu?.variableBindings.first?.name
            let isFaulty = name.map { $0 >= fault } ?? false
            return [
                .message(
                    isFaulty
                        ? request.reply([first])
                        : tree.reply(to: request))
            ]
        }
        var found: [VarBind] = []
        let error = await #expect(throws: SNMPManagerError.self) {
            let walk = SNMPSession().walk(
                WalkScope(below: Self.root), of: agent.target(timeout: .seconds(10)),
                options: WalkOptions(requestsInFlight: 8), columnDepth: { Self.columnDepth($0) })
            for try await varBind in walk { found.append(varBind) }
        }
        #expect(error?.code == .notIncreasing)
        #expect(found == Array(tree.varBinds.prefix(found.count)))
        #expect(found.count >= 60)
    }
}
