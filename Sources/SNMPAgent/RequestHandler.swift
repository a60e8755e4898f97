internal import Logging
internal import NIOCore
internal import SNMPAgentCore
internal import SNMPTransport

/// Answers the datagrams of one socket.
final class RequestHandler: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>

    private let socket: AgentSocket
    private let processor: RequestProcessor
    private let collector: GroupCollector
    private let logger: Logger

    init(
        socket: AgentSocket, processor: RequestProcessor, collector: GroupCollector,
        logger: Logger
    ) {
        self.socket = socket
        self.processor = processor
        self.collector = collector
        self.logger = logger
    }

    /// Where a datagram came from, and where its reply goes and leaves.
    private struct Exchange {
        let source: SocketAddress
        let local: NIOPacketInfo?
        let channel: any Channel
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let envelope = unwrapInboundIn(data)
        // Nobody can listen at port 0: such a source is forged.
        guard let source = IPAddress(envelope.remoteAddress), envelope.remoteAddress.port != 0
        else { return }
        let exchange = Exchange(
            source: envelope.remoteAddress, local: envelope.metadata?.packetInfo,
            channel: context.channel)
        let outcome = processor.process(
            Array(envelope.data.readableBytesView), from: source, at: .now)
        finish(exchange, outcome, deadline: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A failed read of one datagram says nothing of the next.
        logger.debug("a datagram could not be read", metadata: ["error": "\(error)"])
    }

    /// - Parameter deadline: when the request ceases to wait; nil while it did not begin to.
    private func finish(
        _ exchange: Exchange, _ outcome: RequestProcessor.Outcome, deadline: NIODeadline?
    ) {
        switch outcome {
        case .response(let octets):
            // A request may outlast its socket, whose number can then be another file's.
            guard exchange.channel.isActive else { return }
            if !socket.send(octets, to: exchange.source, from: exchange.local) {
                logger.debug("a reply was not sent", metadata: ["to": "\(exchange.source)"])
            }
        case .dropped(let reason):
            logger.debug(
                "a datagram was dropped",
                metadata: ["from": "\(exchange.source)", "reason": "\(reason)"])
        case .waiting(let request, let groups):
            let deadline = deadline ?? GroupCollector.deadline()
            let isWaiting = collector.collect(groups, until: deadline) { isFinal, hanging in
                let outcome = self.processor.resume(
                    request, isFinal: isFinal, hanging: hanging)
                self.finish(exchange, outcome, deadline: deadline)
            }
            if !isWaiting { finish(exchange, processor.refuse(), deadline: deadline) }
        }
    }
}
