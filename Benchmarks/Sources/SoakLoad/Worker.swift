import SNMP
import SNMPManager

/// One manager, who asks 25 times a second and checks every reply.
struct Worker {
    private static let pause = Duration.milliseconds(40)
    private static let ifIndex: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2, 2, 1, 1]

    private let session: SNMPSession
    private let target: SNMPTarget
    private var number: Int
    /// Where its walk through all there is has come to.
    private var cursor = ObjectIdentifier.zeroDotZero
    private var outcome = Outcome()

    init(_ session: SNMPSession, _ target: SNMPTarget, number: Int) {
        self.session = session
        self.target = target
        self.number = number
    }

    mutating func run(by plan: Plan) async -> Outcome {
        while ContinuousClock.now < plan.end {
            let start = ContinuousClock.now
            do {
                try await step()
            } catch let error as SNMPManagerError where error.code == .timeout {
                outcome.lost += 1
            } catch {
                outcome.wrong.append("\(error)")
            }
            outcome.asked += 1
            if start >= plan.warm { outcome.latencies.append(ContinuousClock.now - start) }
            // A reply that never comes is told by what the others wait for meanwhile.
            try? await Task.sleep(until: start + Self.pause)
        }
        return outcome
    }

    private mutating func step() async throws {
        number += 1
        switch number % 4 {
        case 0: try await checkScalars()
        case 1: try await move(.getNext)
        case 2: try await move(.getBulk(nonRepeaters: 0, maxRepetitions: 50))
        default: try await checkInterfaces()
        }
    }

    private func ask(
        _ operation: SNMPRequest.Operation, _ names: ObjectIdentifier...
    ) async throws -> VarBindList {
        try await session.send(SNMPRequest(operation, names), to: target).variableBindings
    }

    /// sysServices, sysLocation by either file, and what is nowhere.
    private func checkScalars() async throws {
        let names: [ObjectIdentifier] = [
            [1, 3, 6, 1, 2, 1, 1, 7, 0], [1, 3, 6, 1, 2, 1, 1, 6, 0], [1, 3, 6, 1, 9],
        ]
        let list = try await ask(.get, names[0], names[1], names[2])
        let allowed = ["one", "two"].map { location in
            VarBindList([
                VarBind(names[0], .integer(72)), VarBind(names[1], .octetString(location)),
                VarBind(names[2], .noSuchObject),
            ])
        }
        guard allowed.contains(list) else { throw WrongReply("\(list)") }
    }

    /// A step of the walk, which begins anew at its end.
    private mutating func move(_ operation: SNMPRequest.Operation) async throws {
        let list = try await ask(operation, cursor)
        guard !list.isEmpty else { throw WrongReply("nothing behind \(cursor)") }
        for varBind in list {
            if varBind.value == .endOfMibView {
                cursor = .zeroDotZero
                return
            }
            guard varBind.name > cursor else {
                throw WrongReply("\(varBind.name) behind \(cursor)")
            }
            cursor = varBind.name
        }
    }

    /// Rows of a table that changes: each ifIndex is its row's.
    private func checkInterfaces() async throws {
        let list = try await ask(.getBulk(nonRepeaters: 0, maxRepetitions: 20), Self.ifIndex)
        let rows = list.filter { $0.name.hasPrefix(Self.ifIndex) }
        let indexes = rows.map { Array($0.name.subIdentifiers).last ?? 0 }
        let values = indexes.map { ObjectSyntax.integer(Int32(clamping: $0)) }
        guard indexes.first == 1, rows.map(\.value) == values else {
            throw WrongReply("\(rows)")
        }
    }
}

struct WrongReply: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// What became of requests.
struct Outcome: Sendable {
    var asked = 0
    var lost = 0
    var wrong: [String] = []
    /// After the warm-up.
    var latencies: [Duration] = []

    mutating func add(_ other: Outcome) {
        asked += other.asked
        lost += other.lost
        wrong += other.wrong
        latencies += other.latencies
    }
}
