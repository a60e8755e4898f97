internal import NIOCore
internal import NIOPosix

/// One datagram from a socket of its own, that is connected, so that the system tells when the
/// other side's host or a router refuses it.
///
/// A socket that serves many peers is not told by whom it is refused. Source: udp(7).
public enum DatagramProbe {
    public enum Outcome: Hashable, Sendable {
        case reply([UInt8])
        case refused(SocketFailure)
        case silence
    }

    /// Sends `octets`, and waits for what comes of it.
    public static func send(
        _ octets: [UInt8], to peer: PeerAddress, waiting time: Duration
    ) async -> Outcome {
        let eventLoop = ManagerEventLoop.eventLoop
        let outcome = eventLoop.makePromise(of: Outcome.self)
        let connected = DatagramBootstrap(group: eventLoop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(DatagramProbeHandler(outcome))
                }
            }
            .connect(to: peer.socketAddress)
        connected.whenFailure { outcome.succeed(.refused(SocketFailure($0))) }
        connected.whenSuccess { channel in
            // What becomes of it the handler is told.
            channel.writeAndFlush(channel.allocator.buffer(bytes: octets), promise: nil)
            outcome.futureResult.whenComplete { _ in channel.close(promise: nil) }
        }
        let timer = eventLoop.scheduleTask(in: TimeAmount(time)) { outcome.succeed(.silence) }
        outcome.futureResult.whenComplete { _ in timer.cancel() }
        // It never fails.
        return (try? await outcome.futureResult.get()) ?? .silence
    }
}

private final class DatagramProbeHandler: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>

    private let outcome: EventLoopPromise<DatagramProbe.Outcome>

    init(_ outcome: EventLoopPromise<DatagramProbe.Outcome>) {
        self.outcome = outcome
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        outcome.succeed(.reply(Array(unwrapInboundIn(data).data.readableBytesView)))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        outcome.succeed(.refused(SocketFailure(error)))
    }

    func channelInactive(context: ChannelHandlerContext) {
        outcome.succeed(.silence)
    }
}
