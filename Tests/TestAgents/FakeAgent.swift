import NIOCore
import NIOPosix
package import SNMP
package import SNMPManager
package import SNMPTransport
import Synchronization

/// An agent on loopback that answers as its script says, and keeps what it was asked.
package final class FakeAgent: Sendable {
    package enum Reply: Sendable {
        case octets([UInt8])
        /// From another socket than the one that was asked.
        case fromElsewhere([UInt8])
        /// When that much time is over.
        case later([UInt8], Duration)
        /// An ICMP message to whom asked.
        case refusal(ICMPError)

        package static func message(_ message: Message) -> Reply { .octets(message.encoded()) }
    }

    /// What to send for a request, and how many requests came before it.
    package typealias Script = @Sendable (_ request: Message, _ position: Int) -> [Reply]

    package let peer: PeerAddress
    private let channel: any Channel
    private let elsewhere: any Channel
    private let handler: FakeAgentHandler.Requests

    package init(_ script: @escaping Script) async throws {
        let requests = FakeAgentHandler.Requests()
        handler = requests
        let group = MultiThreadedEventLoopGroup.singleton
        elsewhere = try await DatagramBootstrap(group: group).bind(host: "127.0.0.1", port: 0).get()
        channel = try await DatagramBootstrap(group: group)
            .channelInitializer { [elsewhere] channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        FakeAgentHandler(requests, elsewhere, script))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        guard let address = channel.localAddress else { throw ChannelError.unknownLocalAddress }
        peer = PeerAddress(address)
    }

    package var requests: [Message] { handler.messages.withLock { $0 } }

    /// The PDUs of the requests so far.
    package var pdus: [PDU] {
        requests.compactMap { if case .pdu(let pdu) = $0.body { pdu } else { nil } }
    }

    package var elsewherePeer: PeerAddress? { elsewhere.localAddress.map { PeerAddress($0) } }

    /// Runs `body` with the agent's address: `127.0.0.1:32768`.
    package func beAsked<Result>(
        _ body: (_ host: String) async throws -> Result
    ) async rethrows -> Result {
        // Nothing else need keep the agent for that long.
        defer { withExtendedLifetime(self) {} }
        return try await body("\(peer)")
    }

    package func target(
        version: SNMPVersion = .version2c, timeout: Duration = .milliseconds(60), retries: Int = 5
    ) -> SNMPTarget {
        SNMPTarget(
            peer: peer, version: version, community: "secret",
            retryPolicy: RetryPolicy(timeout: timeout, retries: retries))
    }

    deinit {
        channel.close(promise: nil)
        elsewhere.close(promise: nil)
    }
}

final class FakeAgentHandler: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>
    typealias OutboundOut = AddressedEnvelope<ByteBuffer>

    final class Requests: Sendable {
        let messages = Mutex<[Message]>([])
    }

    private let requests: Requests
    private let elsewhere: any Channel
    private let script: FakeAgent.Script

    init(_ requests: Requests, _ elsewhere: any Channel, _ script: @escaping FakeAgent.Script) {
        self.requests = requests
        self.elsewhere = elsewhere
        self.script = script
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let envelope = unwrapInboundIn(data)
        guard let request = try? Message(decoding: Array(envelope.data.readableBytesView)) else {
            return
        }
        let position = requests.messages.withLock { messages in
            messages.append(request)
            return messages.count - 1
        }
        for reply in script(request, position) {
            switch reply {
            case .octets(let octets):
                let envelope = AddressedEnvelope(
                    remoteAddress: envelope.remoteAddress, data: ByteBuffer(bytes: octets))
                context.writeAndFlush(wrapOutboundOut(envelope), promise: nil)
            case .later(let octets, let delay):
                let channel = context.channel
                let envelope = AddressedEnvelope(
                    remoteAddress: envelope.remoteAddress, data: ByteBuffer(bytes: octets))
                context.eventLoop.scheduleTask(in: TimeAmount(delay)) {
                    channel.writeAndFlush(envelope, promise: nil)
                }
            case .fromElsewhere(let octets):
                let envelope = AddressedEnvelope(
                    remoteAddress: envelope.remoteAddress, data: ByteBuffer(bytes: octets))
                elsewhere.writeAndFlush(envelope, promise: nil)
            case .refusal(let error):
                guard let own = context.channel.localAddress else { break }
                error.send(to: envelope.remoteAddress, refusing: own)
            }
        }
    }
}

extension Message {
    /// A response to this request.
    package func reply(
        _ varBinds: [VarBind], errorStatus: ErrorStatus = .noError, errorIndex: Int32 = 0,
        _ change: (inout Message, inout PDU) -> Void = { _, _ in }
    ) -> Message {
        guard case .pdu(var pdu) = body else { return self }
        pdu.type = .response
        pdu.errorStatus = errorStatus
        pdu.errorIndex = errorIndex
        pdu.variableBindings = VarBindList(varBinds)
        var message = self
        change(&message, &pdu)
        message.body = .pdu(pdu)
        return message
    }

    package var pdu: PDU? {
        if case .pdu(let pdu) = body { pdu } else { nil }
    }
}
