internal import Dispatch
internal import Synchronization

/// Asks file systems how full they are, on threads of its own, since one may not answer for ever.
///
/// At most one call is under way for a path. One that does not answer in time is not asked again
/// until it has; with it goes its thread, of which there are so many at most.
public final class FileSystemProbes: Sendable {
    /// Asks one file system; it may block.
    public typealias Probe = @Sendable (_ path: String) throws -> FileSystemFigures

    /// What came of asking.
    public enum Answer: Sendable {
        case figures(FileSystemFigures)
        /// The file system answered with an error.
        case failed(any Error)
        /// It did not answer in time, this time or an earlier one, and has not since.
        case hanging
    }

    private let queue: ProbeQueue

    public init(
        threadLimit: Int = 16,
        probe: @escaping Probe = { path in try FileSystemFigures.read(path) }
    ) {
        queue = ProbeQueue(threadLimit: threadLimit, probe: probe)
    }

    deinit { queue.end() }

    /// Asks each path that has no call under way, and waits for the answers. One that came too
    /// late for the caller before counts where there is no newer one.
    ///
    /// - Parameter patience: how long to wait for all of them together.
    /// - Returns: an answer for each path.
    public func ask(_ paths: Set<String>, patience: Duration) -> [String: Answer] {
        let round = ProbeRound()
        let count = queue.start(paths, for: round)
        round.wait(for: count, until: .now() + .nanoseconds(patience.nanoseconds))
        let late = queue.withdraw(round)
        var answers = round.answers
        for path in paths where answers[path] == nil { answers[path] = late[path] ?? .hanging }
        return answers
    }
}

/// The paths that one caller waits for.
final class ProbeRound: Sendable {
    private let collected = Mutex<[String: FileSystemProbes.Answer]>([:])
    /// Signalled for each answer.
    private let arrival = DispatchSemaphore(value: 0)

    var answers: [String: FileSystemProbes.Answer] { collected.withLock { $0 } }

    func note(_ answer: FileSystemProbes.Answer, of path: String) {
        collected.withLock { $0[path] = answer }
        arrival.signal()
    }

    func wait(for count: Int, until deadline: DispatchTime) {
        for _ in 0..<count where arrival.wait(timeout: deadline) == .timedOut { return }
    }
}

/// The threads of ``FileSystemProbes`` and their work.
private final class ProbeQueue: Sendable {
    private struct Work {
        let path: String
        let round: ProbeRound
    }

    private struct State {
        var waiting: [Work] = []
        /// Paths that are waiting, or whose call is under way.
        var outstanding: Set<String> = []
        /// What came since a caller gave up waiting.
        var late: [String: FileSystemProbes.Answer] = [:]
        var threads = 0
        var idle = 0
        var hasEnded = false
    }

    private let state = Mutex(State())
    /// Signalled for each piece of work, and for each thread at the end.
    private let supply = DispatchSemaphore(value: 0)
    private let threadLimit: Int
    private let probe: FileSystemProbes.Probe

    init(threadLimit: Int, probe: @escaping FileSystemProbes.Probe) {
        self.threadLimit = threadLimit
        self.probe = probe
    }

    /// - Returns: how many answers there will be.
    func start(_ paths: Set<String>, for round: ProbeRound) -> Int {
        let (count, threads) = state.withLock { state in
            let free = paths.subtracting(state.outstanding)
            state.outstanding.formUnion(free)
            state.waiting += free.map { Work(path: $0, round: round) }
            let wanted = min(state.waiting.count - state.idle, threadLimit - state.threads)
            state.threads += max(wanted, 0)
            return (free.count, max(wanted, 0))
        }
        for _ in 0..<threads { startThread() }
        for _ in 0..<count { supply.signal() }
        return count
    }

    /// Takes back what no thread was free for.
    ///
    /// - Returns: what came since the round before this one.
    func withdraw(_ round: ProbeRound) -> [String: FileSystemProbes.Answer] {
        state.withLock { state in
            for work in state.waiting where work.round === round {
                state.outstanding.remove(work.path)
            }
            state.waiting.removeAll { $0.round === round }
            defer { state.late = [:] }
            return state.late
        }
    }

    func end() {
        let threads = state.withLock { state in
            state.hasEnded = true
            return state.threads
        }
        for _ in 0..<threads { supply.signal() }
    }

    private func startThread() {
        do {
            try DetachedThread.run { self.work() }
        } catch {
            // The work waits for the other threads, and for a later try.
            state.withLock { $0.threads -= 1 }
        }
    }

    private func work() {
        while let work = next() {
            let answer: FileSystemProbes.Answer
            do {
                answer = .figures(try probe(work.path))
            } catch {
                answer = .failed(error)
            }
            state.withLock { state in
                state.outstanding.remove(work.path)
                state.late[work.path] = answer
            }
            work.round.note(answer, of: work.path)
        }
    }

    /// The next piece of work; nil at the end.
    private func next() -> Work? {
        while true {
            state.withLock { $0.idle += 1 }
            supply.wait()
            let (work, hasEnded) = state.withLock { state -> (Work?, Bool) in
                state.idle -= 1
                if state.hasEnded { return (nil, true) }
                // What was withdrawn left its signal behind.
                return (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), false)
            }
            if hasEnded { return nil }
            if let work { return work }
        }
    }
}

extension Duration {
    fileprivate var nanoseconds: Int {
        let (seconds, attoseconds) = components
        return Int(clamping: seconds) * 1_000_000_000 + Int(clamping: attoseconds / 1_000_000_000)
    }
}
