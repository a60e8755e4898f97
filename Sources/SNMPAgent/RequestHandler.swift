internal import Logging
internal import NIOCore
internal import SNMPAgentCore
internal import SNMPTransport

/// Answers the datagrams of one socket.
final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>

    private let socket: AgentSocket
    private let agent: AgentLoop
    private let logger: Logger
    /// How many responses may be held back at a time.
    private static let lateLimit = 10_000

    /// Requests that wait for a collection, and responses that are held back.
    private var waiting = 0
    private var isRetired = false

    init(socket: AgentSocket, agent: AgentLoop, logger: Logger) {
        self.socket = socket
        self.agent = agent
        self.logger = logger
    }

    /// Where a datagram came from, and where its reply goes and leaves.
    private struct Exchange {
        let peer: SocketAddress
        let source: IPAddress
        let local: NIOPacketInfo?
        let channel: any Channel
        let rules: AgentLoop.Rules
        /// The datagram, where a stage wants to see it.
        let request: [UInt8]
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let envelope = unwrapInboundIn(data)
        let peer = envelope.remoteAddress
        guard let source = IPAddress(peer) else { return }
        let rules = agent.rules
        let datagram = Array(envelope.data.readableBytesView)
        let exchange = Exchange(
            peer: peer, source: source, local: envelope.metadata?.packetInfo,
            channel: context.channel, rules: rules,
            request: rules.replyStage == nil ? [] : datagram)
        if let reason = agent.screen.refusal(of: peer, source) {
            return finish(exchange, rules.processor.drop(undecoded: reason), deadline: nil)
        }
        let outcome = rules.processor.process(datagram, from: source, at: .now)
        finish(exchange, outcome, deadline: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A failed read of one datagram says nothing of the next.
        logger.debug("a datagram could not be read", metadata: ["error": "\(error)"])
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if isRetired { closeIfDone(context.channel) }
    }

    /// Closes the socket when what it has received is answered; nothing more may come.
    func retire(_ channel: any Channel) {
        isRetired = true
        closeIfDone(channel)
    }

    private func closeIfDone(_ channel: any Channel) {
        // What is queued is read, and then this is asked again.
        guard isRetired, waiting == 0, channel.isActive, !socket.hasQueuedDatagrams else { return }
        channel.close(promise: nil)
    }

    /// - Parameter deadline: when the request ceases to wait; nil while it did not begin to.
    private func finish(
        _ exchange: Exchange, _ outcome: RequestProcessor.Outcome, deadline: NIODeadline?
    ) {
        switch outcome {
        case .response(let octets):
            guard let stage = exchange.rules.replyStage else { return send(octets, exchange) }
            release(stage.fate(of: octets, to: exchange.request), exchange)
        case .dropped(let reason):
            agent.denials.note(reason, from: exchange.source)
            agent.notifications.noteDrop(reason, from: exchange.source)
            logger.debug(
                "a datagram was dropped",
                metadata: ["from": "\(exchange.peer)", "reason": "\(reason)"])
        case .waiting(let request, let groups):
            let deadline = deadline ?? GroupCollector.deadline()
            waiting += 1
            let isWaiting = exchange.rules.collector.collect(
                groups, forRequestOf: request.size, until: deadline
            ) {
                self.resume(request, exchange, isFinal: $0, hanging: $1, deadline: deadline)
            }
            guard !isWaiting else { return }
            waiting -= 1
            finish(exchange, exchange.rules.processor.refuse(), deadline: deadline)
        }
    }

    private func send(_ octets: [UInt8], _ exchange: Exchange) {
        // A request may outlast its socket, whose number can then be another file's.
        guard exchange.channel.isActive else { return }
        if !socket.send(octets, to: exchange.peer, from: exchange.local) {
            logger.debug("a reply was not sent", metadata: ["to": "\(exchange.peer)"])
        }
    }

    private func release(_ fate: ReplyFate, _ exchange: Exchange) {
        guard case .sent(let octets, let delay) = fate else { return }
        guard delay > .zero else { return send(octets, exchange) }
        guard waiting < Self.lateLimit else { return }
        waiting += 1
        let clock = LoopClock(exchange.channel.eventLoop)
        clock.schedule(clock.now() + TimeAmount(delay)) {
            self.waiting -= 1
            self.send(octets, exchange)
            self.closeIfDone(exchange.channel)
        }
    }

    private func resume(
        _ request: RequestProcessor.Request, _ exchange: Exchange, isFinal: Bool,
        hanging: GroupSet, deadline: NIODeadline
    ) {
        waiting -= 1
        let outcome = exchange.rules.processor.resume(request, isFinal: isFinal, hanging: hanging)
        finish(exchange, outcome, deadline: deadline)
        closeIfDone(exchange.channel)
    }
}
