internal import Logging
internal import NIOCore
internal import SNMPTransport

/// A socket with the channel that reads it.
struct OpenListener {
    let socket: AgentSocket
    let channel: any Channel
    private let handler: NIOLoopBound<RequestHandler>

    /// Makes a channel that does not read until it is told to.
    ///
    /// - Throws: what keeps NIO from reading the socket.
    init(
        _ socket: AgentSocket, of agent: NIOLoopBound<AgentLoop>, on eventLoop: any EventLoop,
        logger: Logger
    ) async throws {
        let handler = try await eventLoop.submit {
            NIOLoopBound(
                RequestHandler(socket: socket, agent: agent.value, logger: logger),
                eventLoop: eventLoop)
        }.get()
        self.socket = socket
        self.handler = handler
        channel = try await socket.makeChannel(on: eventLoop) { channel in
            try channel.syncOptions?.setOption(.autoRead, value: false)
            try channel.pipeline.syncOperations.addHandler(handler.value)
        }.get()
    }

    /// Has it closed when what it has received is answered.
    func retire(on eventLoop: any EventLoop) async throws {
        // One that goes on receiving would have no end: what it has queued is lost.
        guard socket.detach() else { return try await channel.close() }
        try await eventLoop.submit { [handler, channel] in
            handler.value.retire(channel)
        }.get()
    }
}
