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

    /// Threads that wait for the kernel while groups are collected.
    private static let workerCount = 4

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
        let workers = NIOThreadPool(numberOfThreads: Self.workerCount)
        workers.start()
        do {
            let channels = try await open(on: group.next(), workers)
            // Cancellation ends the wait too, and the same way.
            try? await gracefulShutdown()
            for channel in channels {
                try? await channel.close()
            }
        } catch {
            try await group.shutdownGracefully()
            throw error
        }
        // A collection that hangs must not hold up the end, so that workers are not waited for.
        workers.shutdownGracefully { _ in }
        try await group.shutdownGracefully()
    }

    private func open(
        on eventLoop: any EventLoop, _ workers: NIOThreadPool
    ) async throws -> [any Channel] {
        let collector = try await eventLoop.submit {
            NIOLoopBound(
                GroupCollector(store: store, workers: workers, eventLoop: eventLoop),
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
