internal import Dispatch
internal import Synchronization

/// The threads of ``FileSystemProbes`` and their work.
final class ProbeQueue: Sendable {
    private let state: Mutex<ProbeQueueState>
    /// Signalled for each idle thread that there is work for, and for each thread at the end.
    private let supply = DispatchSemaphore(value: 0)
    private let probe: FileSystemProbes.Probe

    init(workerLimit: Int, threadLimit: Int, probe: @escaping FileSystemProbes.Probe) {
        state = Mutex(ProbeQueueState(workerLimit: workerLimit, threadLimit: threadLimit))
        self.probe = probe
    }

    /// - Parameter paths: each with who keeps it.
    /// - Returns: how many answers there will be.
    func start(_ paths: [KernelName: KernelName], for round: ProbeRound) -> Int {
        let (count, idle, threads) = state.withLock { state in
            let count = state.add(paths, for: round)
            return (count, min(count, state.idle), state.addThreads())
        }
        for _ in 0..<threads { startThread() }
        for _ in 0..<idle { supply.signal() }
        return count
    }

    /// Takes back what no thread was free for.
    ///
    /// - Returns: what came since the round before this one, and whose calls are under way.
    func withdraw(
        _ round: ProbeRound
    ) -> (late: [KernelName: FileSystemProbes.Answer], hanging: Set<KernelName>) {
        state.withLock { state in
            state.end(round)
            defer { state.late = [:] }
            return (state.late, Set(state.calls.keys))
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
        while let call = next() {
            let answer: FileSystemProbes.Answer
            do {
                answer = .figures(try probe(call.path))
            } catch {
                answer = .failed(error)
            }
            state.withLock { state in
                state.calls[call.path] = nil
                state.late[call.path] = answer
            }
            call.round.note(answer, of: call.path)
        }
    }

    /// The next call to make; nil when this thread is to end.
    private func next() -> ProbeQueueState.Call? {
        while true {
            let step = state.withLock { $0.nextStep() }
            switch step {
            case .end: return nil
            case .call(let call): return call
            case .wait:
                supply.wait()
                state.withLock { $0.idle -= 1 }
            }
        }
    }
}

/// Which calls wait, which are under way, and what threads there are for them.
struct ProbeQueueState {
    struct Call {
        let path: KernelName
        let keeper: KernelName
        let round: ProbeRound
        /// Whether another call to its keeper hung when it was asked for.
        var isSuspect = false
        /// Whether its round ended without it.
        var hangs = false
    }

    /// What a thread does next.
    enum Step {
        case call(Call)
        case wait
        case end
    }

    let workerLimit: Int
    let threadLimit: Int
    /// The next one is the last.
    private var waiting: [Call] = []
    /// Those under way.
    var calls: [KernelName: Call] = [:]
    /// What came since a caller gave up waiting.
    var late: [KernelName: FileSystemProbes.Answer] = [:]
    var threads = 0
    var idle = 0
    var hasEnded = false

    init(workerLimit: Int, threadLimit: Int) {
        self.workerLimit = workerLimit
        self.threadLimit = threadLimit
    }

    /// Each call that hangs keeps a thread, and another one takes the place of that.
    private var wantedThreads: Int {
        min(workerLimit + calls.values.count { $0.hangs }, threadLimit)
    }

    /// What is left for those whose keepers let no call hang.
    private var reserve: Int { workerLimit / 4 }

    /// Adds a call for each path that has none.
    ///
    /// - Returns: how many.
    mutating func add(_ paths: [KernelName: KernelName], for round: ProbeRound) -> Int {
        let known = Set(calls.keys).union(waiting.map(\.path))
        let suspects = Set(calls.values.filter { $0.hangs }.map(\.keeper))
        let added = paths.filter { !known.contains($0.key) }.map { path, keeper in
            Call(
                path: path, keeper: keeper, round: round, isSuspect: suspects.contains(keeper))
        }
        waiting = Self.byTurns(added).reversed() + waiting
        return added.count
    }

    /// Those that are above suspicion first; of these, and of the others, one of each keeper,
    /// then the next of each.
    private static func byTurns(_ calls: [Call]) -> [Call] {
        var turns: [KernelName: Int] = [:]
        return calls.sorted { $0.path < $1.path }.map { call in
            turns[call.keeper, default: 0] += 1
            return (call, turn: turns[call.keeper] ?? 0)
        }.sorted { left, right in
            (left.0.isSuspect ? 1 : 0, left.turn, left.0.path)
                < (right.0.isSuspect ? 1 : 0, right.turn, right.0.path)
        }.map(\.0)
    }

    /// Counts the threads that are to be started.
    mutating func addThreads() -> Int {
        let added = max(0, min(waiting.count - idle, wantedThreads - threads))
        threads += added
        return added
    }

    mutating func nextStep() -> Step {
        if hasEnded || threads > wantedThreads {
            threads -= 1
            return .end
        }
        guard let call = waiting.last, !call.isSuspect || calls.count < threadLimit - reserve
        else {
            idle += 1
            return .wait
        }
        waiting.removeLast()
        calls[call.path] = call
        return .call(call)
    }

    /// Takes back the calls of a round that have not begun; those under way hang.
    mutating func end(_ round: ProbeRound) {
        waiting.removeAll { $0.round === round }
        for (path, call) in calls where call.round === round { calls[path]?.hangs = true }
    }
}
