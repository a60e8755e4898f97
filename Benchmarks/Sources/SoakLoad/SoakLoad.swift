import Glibc
import SNMP
import SNMPManager
import SNMPTransport

/// Asks one agent on loopback for so many seconds, sends it garbage, and judges what it does:
/// `soak-load PORT PID SECONDS [--judge-latency]`. The status is 1 where anything is wrong.
@main
enum SoakLoad {
    private static let workers = 8

    static func main() async throws {
        let words = CommandLine.arguments.dropFirst()
        let numbers = words.prefix(3).compactMap { Int32($0) }
        guard numbers.count == 3, let port = UInt16(exactly: numbers[0]), numbers[2] > 0 else {
            print("usage: soak-load PORT PID SECONDS [--judge-latency]")
            exit(2)
        }
        let session = SNMPSession()
        defer { session.close() }
        let target = try await SNMPTarget(
            resolving: .init(host: "127.0.0.1", port: port),
            retryPolicy: RetryPolicy(timeout: .seconds(3), retries: 0))
        let plan = Plan(seconds: numbers[2])
        let before = try await Counters(session, target)
        async let samples = ProcessSample.series(of: numbers[1], by: plan)
        async let garbage = Garbage.send(to: port, by: plan)
        let outcome = await ask(session, target, plan)
        let report = Report(
            plan: plan, outcome: outcome, garbage: try await garbage,
            counted: try await Counters(session, target).since(before),
            samples: try await samples)
        exit(report.judge(withLatency: words.contains("--judge-latency")) ? 0 : 1)
    }

    private static func ask(
        _ session: SNMPSession, _ target: SNMPTarget, _ plan: Plan
    ) async -> Outcome {
        await withTaskGroup(of: Outcome.self) { group in
            for number in 0..<workers {
                group.addTask {
                    var worker = Worker(session, target, number: number)
                    return await worker.run(by: plan)
                }
            }
            return await group.reduce(into: Outcome()) { $0.add($1) }
        }
    }
}

/// When a run ends, and what of it counts.
struct Plan: Sendable {
    let start = ContinuousClock.now
    let end: ContinuousClock.Instant
    /// Caches, threads and the allocator have grown to their size by then.
    let warm: ContinuousClock.Instant

    init(seconds: Int32) {
        end = start + .seconds(seconds)
        warm = start + .seconds(min(seconds / 3, 300))
    }
}
