internal import NIOCore
internal import NIOPosix
internal import SNMPAgentCore

/// Collects groups on worker threads for the requests that wait for them.
///
/// Requests that need a group while it is collected share that collection. It belongs to one
/// event loop.
final class GroupCollector {
    /// How long a request waits before it is answered with what there is.
    private static let patience = TimeAmount.milliseconds(800)
    /// Requests that may wait at a time.
    private static let capacity = 1024

    private let store: MIBStore
    private let workers: NIOThreadPool
    private let eventLoop: any EventLoop
    private let entry: LoopEntry
    /// By group that is being collected; nobody waits for one that took too long for all.
    private(set) var waiting: [Int: [Waiter]] = [:]
    private var count = 0

    /// - Parameter entry: how `workers` come back to `eventLoop`.
    init(
        store: MIBStore, workers: NIOThreadPool, eventLoop: any EventLoop, entry: LoopEntry
    ) {
        self.store = store
        self.workers = workers
        self.eventLoop = eventLoop
        self.entry = entry
    }

    /// A request, until its groups are collected or its patience ends.
    final class Waiter {
        /// Groups that are not collected yet.
        fileprivate var missing: [Int]
        fileprivate var resume: ((_ isFinal: Bool) -> Void)?

        fileprivate init(missing: [Int], resume: @escaping (Bool) -> Void) {
            self.missing = missing
            self.resume = resume
        }
    }

    /// Collects `groups` and then calls `resume`, on the event loop.
    ///
    /// - Parameter resume: told whether the deadline passed before all were collected.
    /// - Returns: false, with nothing done, when too many requests wait already.
    func collect(
        _ groups: GroupSet, until deadline: NIODeadline, resume: @escaping (Bool) -> Void
    ) -> Bool {
        guard count < Self.capacity else { return false }
        count += 1
        let positions = groups.positions
        let waiter = Waiter(missing: positions, resume: resume)
        let timer = eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
            self.finish(waiter, isFinal: true)
        }
        waiter.resume = { isFinal in
            timer.cancel()
            resume(isFinal)
        }
        for position in positions {
            if waiting[position] == nil { start(position) }
            waiting[position, default: []].append(waiter)
        }
        return true
    }

    static func deadline() -> NIODeadline {
        .now() + patience
    }

    private func start(_ position: Int) {
        let store = store
        let entry = entry
        let collector = NIOLoopBound(self, eventLoop: eventLoop)
        workers.submit { state in
            // Workers that are ending call the work off, on whatever thread they are told so.
            guard case .active = state else { return }
            store.collect(position)
            entry.execute { collector.value.noteCollection(of: position) }
        }
    }

    private func noteCollection(of position: Int) {
        for waiter in waiting.removeValue(forKey: position) ?? [] {
            waiter.missing.removeAll { $0 == position }
            if waiter.missing.isEmpty { finish(waiter, isFinal: false) }
        }
    }

    private func finish(_ waiter: Waiter, isFinal: Bool) {
        guard let resume = waiter.resume else { return }
        waiter.resume = nil
        // A group that hangs must not gather those that have given up.
        for position in waiter.missing {
            waiting[position]?.removeAll { $0 === waiter }
        }
        count -= 1
        resume(isFinal)
    }
}
