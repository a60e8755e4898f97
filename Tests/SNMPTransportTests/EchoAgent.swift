import NIOCore
import NIOPosix
import SNMPTransport

/// Sends every datagram back to where it came from.
struct EchoAgent {
    let address: PeerAddress
    private let channel: any Channel

    init(isIPv6: Bool) async throws {
        channel = try await DatagramBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(
                .recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 65_536)
            )
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(EchoHandler())
                }
            }
            .bind(host: isIPv6 ? "::1" : "127.0.0.1", port: 0).get()
        guard let bound = channel.localAddress else { throw ChannelError.unknownLocalAddress }
        address = PeerAddress(bound)
    }

    func close() async throws {
        try await channel.close()
    }
}

private final class EchoHandler: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>
    typealias OutboundOut = AddressedEnvelope<ByteBuffer>

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        context.writeAndFlush(data, promise: nil)
    }
}
