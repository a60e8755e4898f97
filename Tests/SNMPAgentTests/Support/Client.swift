import NIOCore
import NIOPosix
import SNMP
import Synchronization

/// A datagram and where it came from.
struct Datagram: Sendable {
    let source: SocketAddress
    let octets: [UInt8]
}

/// A UDP socket of a manager.
struct Client {
    private let channel: any Channel
    private let inbox: Inbox

    /// How long an answer may take before it counts as missing.
    static let patience = Duration.seconds(60)

    /// A socket of any peer's, bound to `host` with a port of the system's choice.
    init(on host: String = "127.0.0.1") async throws {
        let inbox = Inbox()
        self.inbox = inbox
        channel = try await Self.bootstrap(inbox).bind(host: host, port: 0).get()
    }

    /// A socket that takes datagrams from `peer` alone.
    init(connectedTo peer: SocketAddress) async throws {
        let inbox = Inbox()
        self.inbox = inbox
        channel = try await Self.bootstrap(inbox).connect(to: peer).get()
    }

    private static func bootstrap(_ inbox: Inbox) -> DatagramBootstrap {
        DatagramBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(
                .recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 65_536)
            )
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(InboxHandler(inbox))
                }
            }
    }

    func send(_ octets: [UInt8], to agent: SocketAddress) async throws {
        try await channel.writeAndFlush(
            AddressedEnvelope(
                remoteAddress: agent, data: channel.allocator.buffer(bytes: octets)))
    }

    /// The next datagram, or nil when there is none for longer than patience lasts.
    func receive(within patience: Duration = Client.patience) async throws -> Datagram? {
        let end = ContinuousClock.now + patience
        while ContinuousClock.now < end {
            if let datagram = inbox.take() { return datagram }
            try await Task.sleep(for: .milliseconds(2))
        }
        return inbox.take()
    }

    /// True when no datagram waits to be received.
    var hasReceivedNothing: Bool { inbox.isEmpty }

    /// Asks once and waits for the response.
    func ask(_ pdu: PDU, of agent: SocketAddress) async throws -> PDU? {
        try await send(Message(community: "public", pdu: pdu).encoded(), to: agent)
        return try await receive()?.pdu
    }

    func close() async throws {
        try await channel.close()
    }
}

extension Datagram {
    var pdu: PDU? {
        get throws {
            guard case .pdu(let pdu) = try Message(decoding: octets).body else { return nil }
            return pdu
        }
    }
}

/// Datagrams in the order in which they came.
private final class Inbox: Sendable {
    private let datagrams = Mutex<[Datagram]>([])

    var isEmpty: Bool { datagrams.withLock { $0.isEmpty } }

    func add(_ datagram: Datagram) {
        datagrams.withLock { $0.append(datagram) }
    }

    func take() -> Datagram? {
        datagrams.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }
}

private final class InboxHandler: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>

    private let inbox: Inbox

    init(_ inbox: Inbox) {
        self.inbox = inbox
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let envelope = unwrapInboundIn(data)
        inbox.add(
            Datagram(
                source: envelope.remoteAddress, octets: Array(envelope.data.readableBytesView)))
    }
}
