internal import Logging
internal import NIOCore
internal import NIOPosix
internal import SNMPAgentCore

/// What the sockets of a running agent share. It belongs to their event loop.
final class AgentLoop {
    /// What a request is answered with, from its first step to its last.
    final class Rules {
        let processor: RequestProcessor
        let collector: GroupCollector
        let replyStage: (any ReplyStage)?

        init(_ setup: AgentSetup, _ collector: GroupCollector) {
            processor = setup.processor
            replyStage = setup.replyStage
            self.collector = collector
        }
    }

    private(set) var rules: Rules
    var screen: SourceScreen
    let denials: DenialLog
    let notifications: NotificationOutbox

    private var store: MIBStore
    private var rateLimit: RateLimit?
    /// Those that were replaced, while requests may wait for them.
    private var retired: [GroupCollector] = []
    private let eventLoop: any EventLoop
    private let entry: LoopEntry
    private let logger: Logger

    init(
        _ setup: AgentSetup, on eventLoop: any EventLoop, _ entry: LoopEntry,
        notifications: NotificationOutbox, logger: Logger
    ) {
        self.notifications = notifications
        self.eventLoop = eventLoop
        self.entry = entry
        self.logger = logger
        denials = DenialLog(logger: logger, clock: LoopClock(eventLoop))
        store = setup.store
        rateLimit = setup.rateLimit
        screen = SourceScreen(own: [], limiter: setup.rateLimit.map { RateLimiter($0) })
        rules = Rules(
            setup, Self.collector(of: setup.store, on: eventLoop, entry, logger))
    }

    /// Lets `setup` hold from the next datagram on. A limit that stays is not lifted for
    /// those who have reached it.
    func replace(by setup: AgentSetup, own: [SocketAddress]) {
        if setup.rateLimit == rateLimit {
            screen = screen.with(own: own)
        } else {
            rateLimit = setup.rateLimit
            screen = SourceScreen(own: own, limiter: rateLimit.map { RateLimiter($0) })
        }
        guard setup.store !== store else {
            rules = Rules(setup, rules.collector)
            return
        }
        let old = rules.collector
        store = setup.store
        rules = Rules(setup, Self.collector(of: store, on: eventLoop, entry, logger))
        retired.removeAll(where: \.hasEnded)
        retired.append(old)
        old.retire()
    }

    func end() {
        denials.finish()
        for collector in retired + [rules.collector] { collector.end() }
    }

    private static func collector(
        of store: MIBStore, on eventLoop: any EventLoop, _ entry: LoopEntry, _ logger: Logger
    ) -> GroupCollector {
        // One for each group, so that those that hang leave room for the others.
        let workers = NIOThreadPool(numberOfThreads: max(store.groupCount, 1))
        workers.start()
        return GroupCollector(
            store: store, workers: workers, eventLoop: eventLoop, entry: entry, logger: logger)
    }
}
