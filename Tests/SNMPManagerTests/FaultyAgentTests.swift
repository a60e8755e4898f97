import SNMP
import SNMPManager
import TestAgents
import Testing

@Suite("Walks over agents at fault") struct FaultyAgentTests {
    static func name(_ last: UInt32) -> ObjectIdentifier { [1, 3, 6, 1, 4, 1, 99, 1, 1, last] }

    /// Collects what a walk yields before it ends or fails.
    static func collect(_ walk: WalkSequence) async -> ([UInt32], SNMPManagerError?) {
        var found: [UInt32] = []
        do throws(SNMPManagerError) {
            for try await varBind in walk {
                found.append(Array(varBind.name.subIdentifiers).last ?? 0)
            }
            return (found, nil)
        } catch {
            return (found, error)
        }
    }

    /// Names that an agent gives one after the other, whatever it is asked.
    static func agent(repeating numbers: [UInt32], perReply count: Int) async throws -> FakeAgent {
        try await FakeAgent { request, position in
            let varBinds = (0..<count).map { index in
                VarBind(name(numbers[(position * count + index) % numbers.count]), .integer(1))
            }
            return [.message(request.reply(varBinds))]
        }
    }

    typealias Disorder = (numbers: [UInt32], perReply: Int, found: [UInt32], previous: UInt32)

    @Test(
        arguments: [
            // Between replies, and inside of one.
            ([1, 2, 3, 2], 1, [1, 2, 3], 3), ([1, 2, 3, 3], 1, [1, 2, 3], 3),
            ([1, 2, 3, 2], 4, [1, 2, 3], 3), ([1, 5, 4, 6], 4, [1, 5], 5),
            ([1, 1], 2, [1], 1), ([1, 2, 3, 4, 3, 5], 2, [1, 2, 3, 4], 4),
        ] as [Disorder])
    func `names have to rise`(_ row: Disorder) async throws {
        for method in [WalkOptions.Method.getNext, .adaptive, .getBulk(maxRepetitions: 10)] {
            let agent = try await Self.agent(repeating: row.numbers, perReply: row.perReply)
            let walk = SNMPSession().walk(
                FakeTree.root, of: agent.target(timeout: .seconds(10)),
                options: WalkOptions(method: method))
            let (found, error) = await Self.collect(walk)
            #expect(found == row.found)
            #expect(error?.code == .notIncreasing)
            #expect(error?.previousName == Self.name(row.previous))
            let offender = row.numbers[row.found.count]
            #expect(error?.varBind == VarBind(Self.name(offender), .integer(1)))
        }
    }

    @Test func `a name before the root is out of order, or outside if told so`() async throws {
        let stray: ObjectIdentifier = [1, 3, 6, 1, 2, 1]
        for isOutside in [false, true] {
            let agent = try await FakeAgent { request, _ in
                [.message(request.reply([VarBind(stray, .integer(1))]))]
            }
            var scope = WalkScope(below: FakeTree.root)
            scope.endsBeforeStart = isOutside
            let walk = SNMPSession().walk(scope, of: agent.target(timeout: .seconds(10)))
            let (found, error) = await Self.collect(walk)
            #expect(found.isEmpty)
            #expect(error?.code == (isOutside ? nil : .notIncreasing))
        }
    }

    @Test(arguments: [1, 2, 3, 4, 7]) func `without the check of order a loop is noticed`(
        length: Int
    ) async throws {
        let numbers = (1...UInt32(length)).map { $0 }
        let agent = try await Self.agent(repeating: numbers, perReply: 1)
        let walk = SNMPSession().walk(
            FakeTree.root, of: agent.target(timeout: .seconds(10)),
            options: WalkOptions(method: .getNext, checksOrder: false))
        let (found, error) = await Self.collect(walk)
        #expect(error?.code == .loop)
        #expect(found.prefix(length) == numbers[...])
        #expect(found.count <= 4 * length + 4)
    }

    @Test func `an empty reply is an error, not a loop`() async throws {
        let agent = try await FakeAgent { request, position in
            let varBinds = position == 0 ? [VarBind(Self.name(1), .integer(1))] : []
            return [.message(request.reply(varBinds))]
        }
        let walk = SNMPSession().walk(FakeTree.root, of: agent.target(timeout: .seconds(10)))
        let (found, error) = await Self.collect(walk)
        #expect(found == [1])
        #expect(error?.code == .emptyResponse)
        #expect(error?.previousName == Self.name(1))
        #expect(agent.requests.count == 2)
    }

    @Test(arguments: [WalkOptions.Method.adaptive, .getBulk(maxRepetitions: 40)])
    func `tooBig halves the repetitions`(_ method: WalkOptions.Method) async throws {
        let tree = FakeTree.rows(60)
        let agent = try await FakeAgent { request, _ in
            let tooBig = request.pdu.map { $0.maxRepetitions > 6 } ?? false
            return [
                .message(
                    tooBig ? request.reply([], errorStatus: .tooBig) : tree.reply(to: request))
            ]
        }
        let walk = SNMPSession().walk(
            FakeTree.root, of: agent.target(timeout: .seconds(10)),
            options: WalkOptions(method: method))
        #expect(try await walk.reduce(into: 0) { count, _ in count += 1 } == 60)
    }

    @Test(arguments: [WalkOptions.Method.adaptive, .getBulk(maxRepetitions: 40)])
    func `a reply that is lost for its size is asked for in parts`(
        _ method: WalkOptions.Method
    ) async throws {
        let tree = FakeTree.rows(60)
        let agent = try await FakeAgent { request, _ in
            let isLost = request.pdu.map { $0.maxRepetitions > 6 } ?? false
            return isLost ? [] : [.message(tree.reply(to: request))]
        }
        let walk = SNMPSession().walk(
            FakeTree.root, of: agent.target(), options: WalkOptions(method: method))
        #expect(try await walk.reduce(into: 0) { count, _ in count += 1 } == 60)
        // The tries of one request have one request-id.
        let first = agent.pdus[0].requestID
        #expect(Set(agent.pdus.prefix { $0.requestID == first }.map(\.maxRepetitions)).count > 1)
    }

    @Test(arguments: [ErrorStatus.genErr, .tooBig, nil])
    func `an agent without GetBulk is walked by GetNext`(_ refusal: ErrorStatus?) async throws {
        let tree = FakeTree.rows(9)
        let agent = try await FakeAgent { request, _ in
            guard request.pdu?.type == .getBulkRequest else {
                return [.message(tree.reply(to: request))]
            }
            return refusal.map { [.message(request.reply([], errorStatus: $0))] } ?? []
        }
        let walk = SNMPSession().walk(
            FakeTree.root, of: agent.target(timeout: .milliseconds(150)))
        #expect(try await walk.reduce(into: 0) { count, _ in count += 1 } == 9)
    }

    @Test func `an error that stays is told, after what was found`() async throws {
        let tree = FakeTree.rows(9)
        let agent = try await FakeAgent { request, _ in
            guard let name = request.pdu?.variableBindings.first?.name else { return [] }
            // Whatever has row 5 in it is refused.
            let reply = tree.reply(to: request)
            let isRefused = reply.pdu?.variableBindings.contains { $0.name == Self.name(500) }
            guard isRefused == true else { return [.message(reply)] }
            return [.message(request.reply([VarBind(name)], errorStatus: .genErr, errorIndex: 1))]
        }
        let walk = SNMPSession().walk(FakeTree.root, of: agent.target(timeout: .seconds(10)))
        let (found, error) = await Self.collect(walk)
        #expect(found == [0, 100, 200, 300, 400])
        #expect(error?.code == .errorStatus)
        #expect(error?.failedName == Self.name(400))
    }

    @Test func `a silent agent costs the tries it was given`() async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let walk = SNMPSession().walk(FakeTree.root, of: agent.target(retries: 3))
        let (found, error) = await Self.collect(walk)
        #expect(found.isEmpty)
        #expect(error?.code == .timeout)
        #expect(agent.pdus.map(\.maxRepetitions) == [10, 10, 5, 0])
    }
}
