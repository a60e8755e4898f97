public import Logging
internal import NIOCore
internal import NIOPosix
public import SNMPAgentCore
public import SNMPTransport
public import ServiceLifecycle

/// A running agent: it answers at its sockets until it is asked to stop.
public struct AgentService: Service {
    private let sockets: [AgentSocket]
    private let processor: RequestProcessor
    private let store: MIBStore
    private let logger: Logger

    /// - Parameter sockets: bound beforehand; the running agent closes them.
    public init(
        sockets: [AgentSocket], processor: RequestProcessor, store: MIBStore, logger: Logger
    ) {
        self.sockets = sockets
        self.processor = processor
        self.store = store
        self.logger = logger
    }

    /// Answers until a graceful shutdown is triggered or the task is cancelled.
    ///
    /// - Throws: what keeps NIO from reading a socket.
    public func run() async throws {
        // One loop for all sockets: a request's way crosses no thread but for a collection.
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let entry = LoopEntry(group.next())
        // One for each group, so that those that hang leave room for the others.
        let workers = NIOThreadPool(numberOfThreads: max(store.groupCount, 1))
        workers.start()
        let outcome: Result<Void, any Error>
        do {
            let channels = try await open(on: group.next(), workers, entry)
            // Cancellation ends the wait too, and the same way.
            try? await gracefulShutdown()
            for channel in channels {
                try? await channel.close()
            }
            outcome = .success(())
        } catch {
            outcome = .failure(error)
        }
        // A collection that hangs must not hold up the end, so that workers are not waited for.
        entry.shut()
        workers.shutdownGracefully { _ in }
        try await group.shutdownGracefully()
        try outcome.get()
    }

    private func open(
        on eventLoop: any EventLoop, _ workers: NIOThreadPool, _ entry: LoopEntry
    ) async throws -> [any Channel] {
        let collector = try await eventLoop.submit {
            NIOLoopBound(
                GroupCollector(
                    store: store, workers: workers, eventLoop: eventLoop, entry: entry,
                    logger: logger),
                eventLoop: eventLoop)
        }.get()
        var channels: [any Channel] = []
        for socket in sockets {
            let channel = try await socket.makeChannel(on: eventLoop) { channel in
                try channel.pipeline.syncOperations.addHandler(
                    RequestHandler(
                        socket: socket, processor: processor, collector: collector.value,
                        logger: logger))
            }.get()
            channels.append(channel)
        }
        return channels
    }
}
