import Glibc
import SNMP
import SNMPManager
import SNMPTransport

/// Asks agents on loopback in turn, and prints the processor time that each spends on a request:
/// `agent-benchmark NAME=PORT=PID...`, the first one the reference.
@main
enum AgentBenchmark {
    private static let rounds = 5
    private static let requests = 4000
    /// Requests under way at a time.
    private static let window = 32

    static func main() async throws {
        let agents = CommandLine.arguments.dropFirst().compactMap(Agent.init)
        guard agents.count > 1 else {
            print("usage: agent-benchmark NAME=PORT=PID NAME=PORT=PID...")
            exit(1)
        }
        for load in Load.all {
            var costs = [[Double]](repeating: [], count: agents.count)
            for _ in 0..<rounds {
                for (index, agent) in agents.enumerated() {
                    costs[index].append(try await cost(of: load, at: agent))
                }
            }
            let medians = costs.map { $0.sorted()[rounds / 2] }
            for (agent, median) in zip(agents, medians) {
                let ratio = medians[0] / median
                print(load.name, agent.name, format(median), "us/request", format(ratio) + "x")
            }
        }
    }

    /// Microseconds of the agent's processor time per request.
    private static func cost(of load: Load, at agent: Agent) async throws -> Double {
        let session = SNMPSession()
        defer { session.close() }
        let target = try await SNMPTarget(
            resolving: .init(host: "127.0.0.1", port: agent.port))
        let start = try agent.processorSeconds()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<window {
                group.addTask {
                    var walk = load.start
                    for _ in 0..<requests / window {
                        let response = try await session.send(load.request(walk), to: target)
                        walk = load.next(after: response.variableBindings)
                    }
                }
            }
            try await group.waitForAll()
        }
        return (try agent.processorSeconds() - start) / Double(requests) * 1e6
    }

    private static func format(_ value: Double) -> String {
        let tenths = Int(value * 10 + 0.5)
        return "\(tenths / 10).\(tenths % 10)"
    }
}

/// A kind of request, and how it goes on.
struct Load: Sendable {
    let name: String
    let operation: SNMPRequest.Operation
    let start: ObjectIdentifier
    /// Under it the walk goes on; behind it, it begins anew.
    let subtree: ObjectIdentifier

    static let all = [
        Load(
            name: "get", operation: .get, start: [1, 3, 6, 1, 2, 1, 1, 3, 0],
            subtree: [1, 3, 6, 1, 2, 1, 1, 3, 0, 0]),
        Load(
            name: "getnext", operation: .getNext, start: [1, 3, 6, 1, 2, 1, 2, 2],
            subtree: [1, 3, 6, 1, 2, 1, 2, 2]),
        Load(
            name: "bulk50", operation: .getBulk(nonRepeaters: 0, maxRepetitions: 50),
            start: [1, 3, 6, 1, 2, 1, 2, 2], subtree: [1, 3, 6, 1, 2, 1, 2, 2]),
    ]

    func request(_ name: ObjectIdentifier) -> SNMPRequest {
        SNMPRequest(operation, [name])
    }

    func next(after varBinds: VarBindList) -> ObjectIdentifier {
        guard let last = varBinds.last?.name, last.hasPrefix(subtree) else { return start }
        return last
    }
}

/// A running agent.
struct Agent: Sendable {
    let name: String
    let port: UInt16
    private let processID: Int32

    init?(_ text: String) {
        let words = text.split(separator: "=")
        guard words.count == 3, let port = UInt16(words[1]), let processID = Int32(words[2])
        else { return nil }
        name = String(words[0])
        self.port = port
        self.processID = processID
    }

    /// What the process has used so far, to the nanosecond. Source: clock_getcpuclockid(3).
    func processorSeconds() throws -> Double {
        var clock = clockid_t()
        var time = timespec()
        // Safe because both pointers are to values of the right type.
        guard unsafe clock_getcpuclockid(processID, &clock) == 0,
            unsafe clock_gettime(clock, &time) == 0
        else { throw NoSuchProcess(processID: processID) }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

struct NoSuchProcess: Error {
    let processID: Int32
}
