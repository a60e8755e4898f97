internal import Dispatch
public import Logging
internal import Synchronization

/// Runs commands when their results are asked for, and keeps the results.
///
/// Each command has one run at a time, and all together a limited number. ``stop()`` ends them.
public final class ExtendRunner: Sendable {
    typealias Run = @Sendable (ExtendCommand) async -> ExtendResult

    private struct Entry {
        var result: ExtendResult?
        /// When the result is too old; nil before there is one.
        var expiry: ContinuousClock.Instant?
        /// Whether a run waits for its turn or is under way.
        var isBusy = false
        /// Whether the last run took longer than anybody waits.
        var isSlow = false

        func isDue(at now: ContinuousClock.Instant) -> Bool {
            !isBusy && expiry.map { $0 <= now } ?? true
        }
    }

    /// A run to be made.
    private struct Work {
        let position: Int
        /// Nil where nobody waits for it.
        let round: ExtendRound?
    }

    private struct State {
        /// By position in the commands.
        var entries: [Entry]
        var queue: [Work] = []
        /// The runs that are under way, by position.
        var tasks: [Int: Task<Void, Never>] = [:]
        var hasStopped = false
    }

    /// Of those with the same name in the same place the first one alone, as in net-snmp.
    public let commands: [ExtendCommand]
    private let limit: Int
    /// Milliseconds.
    private let patience: Int
    private let logger: Logger
    private let run: Run
    private let state: Mutex<State>

    /// - Parameter logger: told once of a command that cannot be started or takes too long, and
    ///   once when that is over.
    public convenience init(_ commands: [ExtendCommand], logger: Logger) {
        self.init(commands, logger: logger) { await CommandProcess.run($0) }
    }

    /// - Parameters:
    ///   - limit: how many runs there are at a time.
    ///   - patience: how many milliseconds to wait for the runs that a question starts.
    init(
        _ commands: [ExtendCommand], limit: Int = 16, patience: Int = 400,
        logger: Logger, run: @escaping Run
    ) {
        var known: Set<[String]> = []
        self.commands = commands.filter { known.insert(["\($0.root)", $0.name]).inserted }
        self.limit = limit
        self.patience = patience
        self.logger = logger
        self.run = run
        state = Mutex(State(entries: self.commands.map { _ in Entry() }))
    }

    /// The newest results, by position in the commands; nil where no run has ended yet.
    ///
    /// What is too old is run again. It blocks until the runs that it starts have ended, but for
    /// those that are known to be slow, and no longer than its patience.
    func results() -> [ExtendResult?] {
        let round = ExtendRound()
        let count = start(round)
        round.wait(for: count, until: .now() + .milliseconds(patience))
        return state.withLock { $0.entries.map(\.result) }
    }

    /// - Returns: how many runs to wait for.
    private func start(_ round: ExtendRound) -> Int {
        state.withLock { state in
            guard !state.hasStopped else { return 0 }
            let now = ContinuousClock.now
            let due = state.entries.indices.filter { state.entries[$0].isDue(at: now) }
            for position in due {
                let isAwaited = !state.entries[position].isSlow
                state.queue.append(Work(position: position, round: isAwaited ? round : nil))
                state.entries[position].isBusy = true
            }
            launch(&state)
            return due.count { !state.entries[$0].isSlow }
        }
    }

    /// Starts as many runs as may be under way, those first that have waited longest.
    private func launch(_ state: inout State) {
        let room = max(limit - state.tasks.count, 0)
        for work in state.queue.prefix(room) {
            state.tasks[work.position] = Task { await self.perform(work) }
        }
        state.queue.removeFirst(min(room, state.queue.count))
    }

    private func perform(_ work: Work) async {
        let command = commands[work.position]
        let start = ContinuousClock.now
        let result = await run(command)
        let end = ContinuousClock.now
        let (before, isWanted) = state.withLock { state in
            let before = state.entries[work.position].result?.fault
            state.entries[work.position] = Entry(
                result: result, expiry: end + .seconds(max(command.cacheTime, 0)),
                isSlow: end - start > .milliseconds(patience))
            state.tasks[work.position] = nil
            launch(&state)
            return (before, !state.hasStopped)
        }
        if isWanted { log(result.fault, of: command, before: before) }
        work.round?.arrive()
    }

    private func log(
        _ fault: ExtendResult.Fault?, of command: ExtendCommand, before: ExtendResult.Fault?
    ) {
        guard fault != before else { return }
        let metadata: Logger.Metadata = ["command": "\(command.name)"]
        switch fault {
        case nil:
            logger.notice("a command runs again", metadata: metadata)
        case .notStarted(let reason):
            logger.warning(
                "a command cannot be started",
                metadata: metadata.merging(["error": "\(reason)"]) { $1 })
        case .overdue:
            logger.warning("a command took too long and was killed", metadata: metadata)
        }
    }

    /// Kills what runs, and starts nothing any more. It waits for a moment until all are gone, and
    /// no longer, since the kernel may hold one for ever.
    public func stop() async {
        let tasks = state.withLock { state in
            state.hasStopped = true
            state.queue = []
            return Array(state.tasks.values)
        }
        for task in tasks { task.cancel() }
        let end = ContinuousClock.now + .milliseconds(500)
        while ContinuousClock.now < end, !state.withLock(\.tasks.isEmpty) {
            // Who cannot wait does without.
            guard (try? await Task.sleep(for: .milliseconds(5))) != nil else { return }
        }
    }
}

/// The runs that one caller waits for.
private final class ExtendRound: Sendable {
    private let arrivals = DispatchSemaphore(value: 0)

    func arrive() { arrivals.signal() }

    func wait(for count: Int, until deadline: DispatchTime) {
        for _ in 0..<count where arrivals.wait(timeout: deadline) == .timedOut { return }
    }
}
