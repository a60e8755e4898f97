internal import Dispatch
internal import Synchronization

/// Asks file systems how full they are, on threads of its own, since one may not answer for ever.
///
/// At most one call is under way for a path. One that does not answer in time is not asked again
/// until it has. It keeps its thread, in whose place there is another one for the rest, up to a
/// bound; those that are kept by who lets none hang come first, so that they get their turn.
public final class FileSystemProbes: Sendable {
    /// Asks one file system; it may block.
    public typealias Probe = @Sendable (_ path: KernelName) throws -> FileSystemFigures

    /// What came of asking.
    public enum Answer: Sendable {
        case figures(FileSystemFigures)
        /// The file system answered with an error.
        case failed(any Error)
        /// It did not answer in time, this time or an earlier one, and has not since.
        case hanging
        /// Nobody was free to ask it, since others hang; it gets its turn another time.
        case postponed
    }

    private let queue: ProbeQueue

    /// - Parameters:
    ///   - workerLimit: threads that ask, beside those that hang.
    ///   - threadLimit: threads, all in all.
    public init(
        workerLimit: Int = 16, threadLimit: Int = 128,
        probe: @escaping Probe = { path in try FileSystemFigures.read(path) }
    ) {
        queue = ProbeQueue(
            workerLimit: workerLimit, threadLimit: threadLimit, probe: probe)
    }

    deinit { queue.end() }

    /// Asks each path that has no call under way, and waits for the answers. One that came too
    /// late for the caller before counts where there is no newer one.
    ///
    /// - Parameters:
    ///   - paths: each with who keeps it, such as a file server: what one keeps hangs together.
    ///   - patience: how long to wait for all of them together.
    /// - Returns: an answer for each path.
    public func ask(
        _ paths: [KernelName: KernelName], patience: Duration
    ) -> [KernelName: Answer] {
        ask(paths) { round, count in
            round.wait(for: count, until: .now() + .nanoseconds(patience.nanoseconds))
        }
    }

    /// - Parameter wait: waits for that many answers, or gives up.
    func ask(
        _ paths: [KernelName: KernelName], wait: (_ round: ProbeRound, _ count: Int) -> Void
    ) -> [KernelName: Answer] {
        let round = ProbeRound()
        let count = queue.start(paths, for: round)
        wait(round, count)
        let (late, hanging) = queue.withdraw(round)
        var answers = round.answers
        for path in paths.keys where answers[path] == nil {
            answers[path] = late[path] ?? (hanging.contains(path) ? .hanging : .postponed)
        }
        return answers
    }
}

/// The paths that one caller waits for.
final class ProbeRound: Sendable {
    private let collected = Mutex<[KernelName: FileSystemProbes.Answer]>([:])
    /// Signalled for each answer.
    private let arrival = DispatchSemaphore(value: 0)

    var answers: [KernelName: FileSystemProbes.Answer] { collected.withLock { $0 } }

    func note(_ answer: FileSystemProbes.Answer, of path: KernelName) {
        collected.withLock { $0[path] = answer }
        arrival.signal()
    }

    func wait(for count: Int, until deadline: DispatchTime) {
        for _ in 0..<count where arrival.wait(timeout: deadline) == .timedOut { return }
    }
}

extension Duration {
    fileprivate var nanoseconds: Int {
        let (seconds, attoseconds) = components
        return Int(clamping: seconds) * 1_000_000_000 + Int(clamping: attoseconds / 1_000_000_000)
    }
}
