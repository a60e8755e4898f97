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
    /// By group that is being collected.
    private var waiting: [Int: [Waiter]] = [:]
    private var count = 0

    init(store: MIBStore, workers: NIOThreadPool, eventLoop: any EventLoop) {
        self.store = store
        self.workers = workers
        self.eventLoop = eventLoop
    }

    /// A request, until its groups are collected or its patience ends.
    final class Waiter {
        fileprivate var missing: Int
        fileprivate var resume: ((_ isFinal: Bool) -> Void)?

        fileprivate init(missing: Int, resume: @escaping (Bool) -> Void) {
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
        let waiter = Waiter(missing: positions.count, resume: resume)
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
        let eventLoop = eventLoop
        let collector = NIOLoopBound(self, eventLoop: eventLoop)
        workers.submit { _ in
            store.collect(position)
            eventLoop.execute { collector.value.noteCollection(of: position) }
        }
    }

    private func noteCollection(of position: Int) {
        for waiter in waiting.removeValue(forKey: position) ?? [] {
            waiter.missing -= 1
            if waiter.missing == 0 { finish(waiter, isFinal: false) }
        }
    }

    private func finish(_ waiter: Waiter, isFinal: Bool) {
        guard let resume = waiter.resume else { return }
        waiter.resume = nil
        count -= 1
        resume(isFinal)
    }
}
