import SNMP
import SNMPManager
import TestAgents
import Testing

@Suite("Walks") struct WalkSequenceTests {
    static let methods: [WalkOptions.Method] = [
        .getNext, .getBulk(maxRepetitions: 1), .getBulk(maxRepetitions: 7),
        .getBulk(nonRepeaters: 1, maxRepetitions: 7), .getBulk(maxRepetitions: 100), .adaptive,
    ]

    @Test(arguments: methods, [SNMPVersion.version1, .version2c])
    func `a walk shows the subtree, all of it and nothing else`(
        _ method: WalkOptions.Method, _ version: SNMPVersion
    ) async throws {
        for count: UInt32 in [0, 1, 2, 9, 10, 11, 64, 99] {
            let tree = FakeTree.rows(count)
            let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
            let walk = SNMPSession().walk(
                FakeTree.root, of: agent.target(version: version, timeout: .seconds(10)),
                options: WalkOptions(method: method))
            let found = try await walk.reduce(into: []) { $0.append($1) }
            #expect(found == FakeTree.rowVarBinds(count))
            if version == .version1 {
                #expect(agent.pdus.allSatisfy { $0.type == .getNextRequest })
            }
        }
    }

    @Test(arguments: methods) func `a walk says how it ended`(
        _ method: WalkOptions.Method
    ) async throws {
        let rows = FakeTree.rowVarBinds(13)
        let last = VarBind(rows[12].name, .endOfMibView)
        for (tree, version, end) in [
            (FakeTree.rows(13), SNMPVersion.version2c, WalkSequence.End.outOfScope),
            (FakeTree(rows), .version2c, .exception(last)),
            (FakeTree(rows), .version1, .noSuchName),
        ] {
            let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
            var iterator = SNMPSession().walk(
                FakeTree.root, of: agent.target(version: version, timeout: .seconds(10)),
                options: WalkOptions(method: method)
            ).makeAsyncIterator()
            var found: [VarBind] = []
            while let varBind = try await iterator.next() { found.append(varBind) }
            #expect(found == rows)
            #expect(iterator.end == end)
            #expect(try await iterator.next() == nil)
        }
    }

    @Test func `an iterator that is left asks nothing more`() async throws {
        let tree = FakeTree.rows(99)
        let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
        let walk = SNMPSession().walk(
            FakeTree.root, of: agent.target(timeout: .seconds(10)),
            options: WalkOptions(method: .getNext))
        for try await varBind in walk where varBind.value == .gauge32(2) { break }
        #expect(agent.requests.count == 3)
    }

    @Test func `repetitions grow while replies are full`() async throws {
        let tree = FakeTree.rows(400)
        let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
        let walk = SNMPSession().walk(FakeTree.root, of: agent.target(timeout: .seconds(10)))
        let found = try await walk.reduce(into: []) { $0.append($1) }
        #expect(found.count == 400)
        #expect(agent.pdus.map(\.maxRepetitions).prefix(5) == [10, 20, 40, 64, 64])
    }

    @Test func `repetitions stay where an agent cuts its replies off`() async throws {
        let tree = FakeTree.rows(100)
        let agent = try await FakeAgent { request, _ in
            let varBinds = tree.reply(to: request).pdu?.variableBindings ?? []
            return [.message(request.reply(Array(varBinds.prefix(15))))]
        }
        let walk = SNMPSession().walk(FakeTree.root, of: agent.target(timeout: .seconds(10)))
        let found = try await walk.reduce(into: []) { $0.append($1) }
        #expect(found == FakeTree.rowVarBinds(100))
        #expect(agent.pdus.map(\.maxRepetitions).allSatisfy { $0 <= 20 })
    }

    @Test func `a walk is bounded where it is told to be`() async throws {
        let agent = try await FakeAgent { request, _ in
            // Names without end, each below the one before.
            guard let name = request.pdu?.variableBindings.first?.name,
                let next = try? name.appending(1)
            else { return [] }
            return [.message(request.reply([VarBind(next, .integer(1))]))]
        }
        let walk = SNMPSession().walk(
            FakeTree.root, of: agent.target(timeout: .seconds(10)),
            options: WalkOptions(maximumVarBinds: 25))
        var found = 0
        let error = await #expect(throws: SNMPManagerError.self) {
            for try await _ in walk { found += 1 }
        }
        #expect(error?.code == .tooManyVarBinds)
        #expect(found == 25)
    }
}
