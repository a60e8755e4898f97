internal import Logging
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
    static let capacity = 1024
    /// Octets of their datagrams, each of which takes some seven times as much once it is read.
    static let octetCapacity = 1 << 20

    /// - Parameters:
    ///   - isFinal: whether the deadline passed before all groups were collected.
    ///   - hanging: the groups that are not to be waited for.
    typealias Resumption = (_ isFinal: Bool, _ hanging: GroupSet) -> Void

    private let store: MIBStore
    private let workers: NIOThreadPool
    private let eventLoop: any EventLoop
    private let entry: LoopEntry
    private let hangingAfter: TimeAmount
    private let logger: Logger
    /// By group that is being collected.
    private(set) var running: [Int: Collection] = [:]
    /// Requests that wait, and octets of their datagrams.
    private(set) var count = 0
    private(set) var octetCount = 0
    private var isRetired = false
    private(set) var hasEnded = false

    /// - Parameters:
    ///   - workers: they end with it.
    ///   - entry: how `workers` come back to `eventLoop`.
    ///   - hangingAfter: how long a collection may take before nobody waits for it any more. It
    ///     is longer than a request waits, so that one that is merely slow is asked for again.
    init(
        store: MIBStore, workers: NIOThreadPool, eventLoop: any EventLoop, entry: LoopEntry,
        hangingAfter: TimeAmount = .seconds(5), logger: Logger
    ) {
        self.store = store
        self.workers = workers
        self.eventLoop = eventLoop
        self.entry = entry
        self.hangingAfter = hangingAfter
        self.logger = logger
    }

    /// A collection under way.
    struct Collection {
        let start: NIODeadline
        /// Nobody, where it took too long for all.
        var waiters: [Waiter] = []
        /// Whether the log has been told that it hangs.
        var isKnownToHang = false
    }

    /// A request, until its groups are collected or its patience ends.
    final class Waiter {
        /// Groups that are not collected yet.
        fileprivate var missing: [Int]
        /// Nil once it has been called.
        fileprivate var resume: ((_ isFinal: Bool) -> Void)?
        fileprivate let size: Int

        fileprivate init(missing: [Int], size: Int) {
            self.missing = missing
            self.size = size
        }
    }

    /// Collects `groups`, but for those that hang, and then calls `resume`, on the event loop.
    ///
    /// - Parameter size: octets of the request's datagram.
    /// - Returns: false, with nothing done, when too many requests, or too large ones, wait already.
    func collect(
        _ groups: GroupSet, forRequestOf size: Int, until deadline: NIODeadline,
        resume: @escaping Resumption
    ) -> Bool {
        let hanging = noteHanging()
        let positions = groups.subtracting(hanging).positions
        guard !positions.isEmpty else {
            resume(false, hanging)
            return true
        }
        guard count < Self.capacity, size <= Self.octetCapacity - octetCount else { return false }
        count += 1
        octetCount += size
        let waiter = Waiter(missing: positions, size: size)
        let timer = eventLoop.assumeIsolated().scheduleTask(deadline: deadline) {
            self.finish(waiter, isFinal: true)
        }
        waiter.resume = { isFinal in
            timer.cancel()
            resume(isFinal, hanging)
        }
        for position in positions {
            if running[position] == nil { start(position) }
            running[position]?.waiters.append(waiter)
        }
        return true
    }

    /// Ends the workers when nobody waits any more. Only requests that wait may come back to it.
    func retire() {
        isRetired = true
        if count == 0 { end() }
    }

    /// Ends the workers. A collection that hangs must not hold up the end, so that they are not
    /// waited for.
    func end() {
        hasEnded = true
        workers.shutdownGracefully { _ in }
    }

    static func deadline() -> NIODeadline {
        .now() + patience
    }

    /// The groups whose collections hang, each of them logged once.
    private func noteHanging() -> GroupSet {
        let limit = NIODeadline.now() - hangingAfter
        let hanging = running.filter { $0.value.start < limit }
        for (position, collection) in hanging where !collection.isKnownToHang {
            running[position]?.isKnownToHang = true
            logger.warning(
                "a group hangs; its last good values stay",
                metadata: ["group": "\(store.name(of: position))"])
        }
        return GroupSet(hanging.keys)
    }

    private func start(_ position: Int) {
        running[position] = Collection(start: .now())
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
        guard let collection = running.removeValue(forKey: position) else { return }
        if collection.isKnownToHang {
            logger.notice(
                "a group no longer hangs", metadata: ["group": "\(store.name(of: position))"])
        }
        for waiter in collection.waiters {
            waiter.missing.removeAll { $0 == position }
            if waiter.missing.isEmpty { finish(waiter, isFinal: false) }
        }
    }

    private func finish(_ waiter: Waiter, isFinal: Bool) {
        guard let resume = waiter.resume else { return }
        waiter.resume = nil
        // A group that hangs must not gather those that have given up.
        for position in waiter.missing {
            running[position]?.waiters.removeAll { $0 === waiter }
        }
        count -= 1
        octetCount -= waiter.size
        resume(isFinal)
        if isRetired, count == 0 { end() }
    }
}
