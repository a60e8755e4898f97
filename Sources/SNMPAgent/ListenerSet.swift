internal import Logging
internal import NIOCore
internal import SNMPTransport

/// The listeners of a running agent and their sockets, in the order of its setup.
struct ListenerSet {
    private struct Entry {
        let listener: AgentListener
        /// Nil while its interface is not there.
        var open: OpenListener?
        /// The port that the kernel chose for the last socket it had.
        var port: Int?
        /// What the log was last told of it.
        var fault: AgentSocketError?
    }

    private let eventLoop: any EventLoop
    private let agent: NIOLoopBound<AgentLoop>
    private let logger: Logger
    private var entries: [Entry] = []

    init(on eventLoop: any EventLoop, _ agent: NIOLoopBound<AgentLoop>, logger: Logger) {
        self.eventLoop = eventLoop
        self.agent = agent
        self.logger = logger
    }

    /// Where sockets are bound.
    private var own: [SocketAddress] { entries.compactMap { $0.open?.socket.localAddress } }

    /// Answers at sockets that are bound.
    ///
    /// - Throws: what keeps NIO from reading one, with all of them closed.
    mutating func open(_ bound: [BoundListener]) async throws {
        let opened = try await makeChannels(of: bound.map(\.socket))
        entries = Self.entries(of: bound, opened)
        try await noteOwn()
        try await read(opened)
        warn(of: bound)
    }

    /// - Throws: as ``AgentControl/update(_:)`` has it.
    mutating func update(to setup: AgentSetup) async throws {
        var gone = entries
        let kept: [Entry?] = setup.listeners.map { listener in
            gone.firstIndex { $0.listener == listener }.map { gone.remove(at: $0) }
        }
        let new = zip(setup.listeners, kept).filter { $1 == nil }.map(\.0)
        let bound = try Self.bind(
            new, isStrict: setup.isStrict, replacing: gone.compactMap { $0.open?.socket })
        let opened = try await makeChannels(of: bound.map(\.socket))
        var added = Self.entries(of: bound, opened).makeIterator()
        entries = kept.compactMap { $0 ?? added.next() }
        try await eventLoop.submit { [agent, own] in
            agent.value.replace(by: setup, own: own)
        }.get()
        try await read(opened)
        warn(of: bound)
        for entry in gone { try await entry.open?.retire(on: eventLoop) }
        for entry in gone { try await entry.open?.channel.closeFuture.get() }
    }

    /// Binds listeners whose interfaces have come, and lets go of those whose have gone.
    mutating func followLinks() async throws {
        for index in entries.indices where entries[index].listener.hasZone {
            if let open = entries[index].open, !entries[index].listener.isServed(by: open.socket) {
                logger.warning(
                    "the interface of a listener has gone; it listens once there is one again",
                    metadata: ["address": "\(entries[index].listener)"])
                entries[index].open = nil
                try await noteOwn()
                try? await open.channel.close()
            }
            guard entries[index].open == nil, let socket = attempt(index) else { continue }
            let opened = try await makeChannels(of: [socket])
            entries[index].open = opened[0]
            try await noteOwn()
            try await read(opened)
            logger.notice(
                "the interface of a listener has come; it listens",
                metadata: ["at": "\(entries[index].listener.text(at: socket))"])
        }
    }

    /// Closes all sockets, whoever waits.
    func close() async {
        for entry in entries {
            // One that is closed already is closed.
            try? await entry.open?.channel.close()
        }
    }
}

extension ListenerSet {
    private static func entries(
        of bound: [BoundListener], _ opened: [OpenListener?]
    ) -> [Entry] {
        zip(bound, opened).map { bound, open in
            Entry(listener: bound.listener, open: open, port: bound.socket?.localAddress.port)
        }
    }

    /// - Throws: ``AgentSocketError`` for the first that cannot be bound, with none of them open.
    private static func bind(
        _ listeners: [AgentListener], isStrict: Bool, replacing replaced: [AgentSocket]
    ) throws(AgentSocketError) -> [BoundListener] {
        var bound: [BoundListener] = []
        do {
            for listener in listeners {
                bound.append(
                    try BoundListener(listener, isStrict: isStrict, replacing: replaced))
            }
            return bound
        } catch {
            for listener in bound { listener.socket?.close() }
            throw error
        }
    }

    /// A socket for a listener whose interface may have come; what else is in its way is logged
    /// once.
    private mutating func attempt(_ index: Int) -> AgentSocket? {
        do throws(AgentSocketError) {
            let socket = try entries[index].listener.bind(
                port: entries[index].port, acceptsForeign: true)
            entries[index].port = socket.localAddress.port
            entries[index].fault = nil
            return socket
        } catch {
            if !error.isZoneMissing, error != entries[index].fault { logger.warning("\(error)") }
            entries[index].fault = error
            return nil
        }
    }

    /// Channels that do not read yet, in the order of their sockets.
    private func makeChannels(of sockets: [AgentSocket?]) async throws -> [OpenListener?] {
        var opened: [OpenListener?] = []
        do {
            for socket in sockets {
                guard let socket else {
                    opened.append(nil)
                    continue
                }
                opened.append(
                    try await OpenListener(socket, of: agent, on: eventLoop, logger: logger))
            }
            return opened
        } catch {
            for open in opened { try? await open?.channel.close() }
            // The one that failed is NIO's to close.
            for socket in sockets.dropFirst(opened.count + 1) { socket?.close() }
            throw error
        }
    }

    /// Only now, so that no datagram meets the rules of before.
    private func read(_ opened: [OpenListener?]) async throws {
        for open in opened { try await open?.channel.setOption(.autoRead, value: true).get() }
    }

    private func noteOwn() async throws {
        try await eventLoop.submit { [agent, own] in
            agent.value.screen = agent.value.screen.with(own: own)
        }.get()
    }

    private func warn(of bound: [BoundListener]) {
        for bound in bound {
            let address: Logger.Metadata = ["address": "\(bound.listener)"]
            if bound.socket == nil {
                logger.warning(
                    "it listens at an address once its interface is there", metadata: address)
            } else if bound.socket?.isForeign == true {
                logger.warning(
                    "listening at an address that this host does not have yet", metadata: address)
            }
        }
    }
}
