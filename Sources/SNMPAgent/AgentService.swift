public import Logging
internal import NIOCore
internal import NIOPosix
public import SNMPAgentCore
public import SNMPTransport
public import ServiceLifecycle

/// A running agent: it answers at its sockets until it is asked to stop.
public struct AgentService: Service {
    /// The way to change it while it runs.
    public let control = AgentControl()

    private let listeners: [BoundListener]
    private let setup: AgentSetup
    private let notifications: NotificationOutbox
    private let logger: Logger

    /// - Parameters:
    ///   - listeners: bound beforehand; the running agent closes them.
    ///   - notifications: told of datagrams that were dropped for want of a right.
    public init(
        listeners: [BoundListener], processor: RequestProcessor, store: MIBStore,
        rateLimit: RateLimit? = nil, replyStage: (any ReplyStage)? = nil,
        notifications: NotificationOutbox = NotificationOutbox(), logger: Logger
    ) {
        self.listeners = listeners
        setup = AgentSetup(
            listeners: listeners.map(\.listener), processor: processor, store: store,
            rateLimit: rateLimit, replyStage: replyStage)
        self.notifications = notifications
        self.logger = logger
    }

    /// - Parameter sockets: bound beforehand; the running agent closes them.
    public init(
        sockets: [AgentSocket], processor: RequestProcessor, store: MIBStore,
        notifications: NotificationOutbox = NotificationOutbox(), logger: Logger
    ) {
        self.init(
            listeners: sockets.map { BoundListener($0) }, processor: processor, store: store,
            notifications: notifications, logger: logger)
    }

    /// Answers until a graceful shutdown is triggered or the task is cancelled.
    ///
    /// - Throws: what keeps NIO from reading a socket.
    public func run() async throws {
        // One loop for all sockets: a request's way crosses no thread but for a collection.
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let eventLoop = group.next()
        let entry = LoopEntry(eventLoop)
        let outcome: Result<Void, any Error>
        do {
            // Cancellation ends the wait too, and the same way.
            outcome = .success(
                try await cancelWhenGracefulShutdown { try await serve(on: eventLoop, entry) })
        } catch {
            outcome = .failure(error)
        }
        control.end()
        entry.shut()
        try await group.shutdownGracefully()
        try outcome.get()
    }

    private func serve(on eventLoop: any EventLoop, _ entry: LoopEntry) async throws {
        let agent = try await eventLoop.submit {
            NIOLoopBound(
                AgentLoop(
                    setup, on: eventLoop, entry, notifications: notifications,
                    logger: logger),
                eventLoop: eventLoop)
        }.get()
        var set = ListenerSet(on: eventLoop, agent, logger: logger)
        do {
            try await set.open(listeners)
            // What came before the agent did counts, too.
            control.noteLinkChange()
            for await _ in control.calls {
                try await set.followLinks()
                for update in control.takeUpdates() { await perform(update, on: &set) }
            }
        } catch {
            await close(set, agent, on: eventLoop)
            throw error
        }
        await close(set, agent, on: eventLoop)
    }

    private func perform(_ update: AgentControl.Update, on set: inout ListenerSet) async {
        do {
            try await set.update(to: update.setup)
            update.end.resume()
        } catch {
            update.end.resume(throwing: error)
        }
    }

    private func close(
        _ set: ListenerSet, _ agent: NIOLoopBound<AgentLoop>, on eventLoop: any EventLoop
    ) async {
        await set.close()
        // The loop runs until the caller ends it.
        try? await eventLoop.submit { agent.value.end() }.get()
    }
}
