internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// The manager's side of UDP: at most one socket per family, bound when it is first needed to a
/// port of the system's choice and connected to nobody, so that it serves any number of agents.
///
/// What it calls it calls on one thread, that of ``ManagerTaskExecutor``, one call after the
/// other.
public final class ManagerSocket: Sendable {
    /// What is called for each datagram: where it came from, and its octets.
    public typealias Receiver = @Sendable (_ source: PeerAddress, _ octets: [UInt8]) -> Void
    /// What is called when a datagram could not be sent.
    public typealias FailureHandler = @Sendable (SocketFailure) -> Void

    private let eventLoop: any EventLoop
    private let channels = Mutex(Channels())
    /// What is called for each datagram that leaves or arrives.
    public typealias Observer = @Sendable (ObservedDatagram) -> Void

    /// Octets of datagrams that wait, before the kernel drops further ones.
    private static let receiveBuffer = 4 << 20

    private let receiver: Receiver
    private let observer: Observer?
    private let source: PeerAddress?

    private struct Channels {
        var ipv4: EventLoopFuture<any Channel>?
        var ipv6: EventLoopFuture<any Channel>?
        var isClosed = false
    }

    /// - Parameter source: the local address of the socket of its family, and its port unless that
    ///   is 0; nil for the system's choice.
    public init(
        source: PeerAddress? = nil, observer: Observer? = nil, receiver: @escaping Receiver
    ) {
        self.source = source
        self.observer = observer
        eventLoop = ManagerEventLoop.eventLoop
        self.receiver = receiver
    }

    /// Sends one datagram.
    ///
    /// - Parameter onFailure: called at most once, and only if the datagram did not leave.
    public func send(
        _ octets: [UInt8], to peer: PeerAddress, onFailure: @escaping FailureHandler
    ) {
        guard eventLoop.inEventLoop else {
            return eventLoop.execute { self.send(octets, to: peer, onFailure: onFailure) }
        }
        guard let written = write(octets, to: peer) else { return onFailure(.closed) }
        written.whenFailure { error in onFailure(SocketFailure(error)) }
    }

    /// Sends one datagram, and returns when the kernel has it.
    public func send(
        _ octets: [UInt8], to peer: PeerAddress
    ) async throws(SocketFailure) {
        let failure: SocketFailure? = await withCheckedContinuation { continuation in
            eventLoop.execute {
                guard let written = self.write(octets, to: peer) else {
                    return continuation.resume(returning: .closed)
                }
                written.whenSuccess { continuation.resume(returning: nil) }
                written.whenFailure { continuation.resume(returning: SocketFailure($0)) }
            }
        }
        if let failure { throw failure }
    }

    /// - Returns: nil once the socket is closed.
    private func write(_ octets: [UInt8], to peer: PeerAddress) -> EventLoopFuture<Void>? {
        boundChannel(isIPv6: peer.isIPv6)?.flatMap { [observer] channel in
            if let observer, let local = channel.localAddress {
                observer(
                    ObservedDatagram(
                        direction: .sent, peer: peer, local: PeerAddress(local), octets: octets))
            }
            let envelope = AddressedEnvelope(
                remoteAddress: peer.socketAddress, data: channel.allocator.buffer(bytes: octets))
            return channel.writeAndFlush(envelope)
        }
    }

    /// This side's address and port for datagrams to `peer`.
    public func localAddress(towards peer: PeerAddress) async -> PeerAddress? {
        // Why there is none, what is sent next tells.
        let channel = try? await boundChannel(isIPv6: peer.isIPv6)?.get()
        return channel?.localAddress.map { PeerAddress($0) }
    }

    /// Calls `body` once on the socket's thread after `delay`, unless it is cancelled before.
    @discardableResult
    public func schedule(after delay: Duration, _ body: @escaping @Sendable () -> Void) -> Timer {
        Timer(scheduled: eventLoop.scheduleTask(in: TimeAmount(delay), body))
    }

    /// Closes what is open; a datagram sent later fails with ``SocketFailure/closed``.
    public func close() {
        let open = channels.withLock { channels in
            defer { channels = Channels(isClosed: true) }
            return [channels.ipv4, channels.ipv6]
        }
        for channel in open {
            channel?.whenSuccess { channel in channel.close(promise: nil) }
        }
    }

    deinit {
        close()
    }

    public struct Timer: Sendable {
        fileprivate let scheduled: Scheduled<Void>

        public func cancel() {
            scheduled.cancel()
        }
    }
}

extension ManagerSocket {
    private func boundChannel(isIPv6: Bool) -> EventLoopFuture<any Channel>? {
        channels.withLock { channels in
            guard !channels.isClosed else { return nil }
            if let bound = isIPv6 ? channels.ipv6 : channels.ipv4 { return bound }
            let bound = bind(isIPv6: isIPv6)
            if isIPv6 { channels.ipv6 = bound } else { channels.ipv4 = bound }
            replaceWhenClosed(bound, isIPv6: isIPv6)
            return bound
        }
    }

    /// NIO closes a channel that the kernel takes no datagram of, as while there is no network; what
    /// is sent later may go.
    private func replaceWhenClosed(_ bound: EventLoopFuture<any Channel>, isIPv6: Bool) {
        bound.flatMap { $0.closeFuture }.whenComplete { [weak self] _ in
            guard let self else { return }
            // Later, since the lock may be held now.
            eventLoop.execute { [weak self] in self?.forgetChannel(isIPv6: isIPv6) }
        }
    }

    private func forgetChannel(isIPv6: Bool) {
        channels.withLock { channels in
            if isIPv6 { channels.ipv6 = nil } else { channels.ipv4 = nil }
        }
    }

    private func bind(isIPv6: Bool) -> EventLoopFuture<any Channel> {
        let (receiver, observer) = (receiver, observer)
        let address: SocketAddress
        do {
            // Not by name: a resolver would be asked for it.
            let any = try SocketAddress(ipAddress: isIPv6 ? "::" : "0.0.0.0", port: 0)
            address = source.flatMap { $0.isIPv6 == isIPv6 ? $0.socketAddress : nil } ?? any
        } catch {
            return eventLoop.makeFailedFuture(error)
        }
        return DatagramBootstrap(group: eventLoop)
            // As much as the kernel allows for: thousands of agents may answer at once.
            .channelOption(.socketOption(.so_rcvbuf), value: Self.receiveBuffer)
            // An adaptive allocator would begin at 2048 octets and cut off what is longer.
            .channelOption(
                .recvAllocator, value: FixedSizeRecvByteBufferAllocator(capacity: 65_536)
            )
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        ManagerSocketHandler(receiver: receiver, observer: observer))
                }
            }
            .bind(to: address)
    }
}

private final class ManagerSocketHandler: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>

    private let receiver: ManagerSocket.Receiver
    private let observer: ManagerSocket.Observer?

    init(receiver: @escaping ManagerSocket.Receiver, observer: ManagerSocket.Observer?) {
        self.receiver = receiver
        self.observer = observer
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let envelope = unwrapInboundIn(data)
        let peer = PeerAddress(envelope.remoteAddress)
        let octets = Array(envelope.data.readableBytesView)
        if let observer, let local = context.channel.localAddress {
            observer(
                ObservedDatagram(
                    direction: .received, peer: peer, local: PeerAddress(local), octets: octets))
        }
        receiver(peer, octets)
    }
}
