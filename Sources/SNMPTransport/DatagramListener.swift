#if os(Linux)
    internal import NIOCore

    /// UDP sockets at which datagrams come that nobody asked for, and are answered.
    ///
    /// It works on the thread of ``ManagerTaskExecutor``.
    public struct DatagramListener: Sendable {
        /// A datagram, and the way back.
        public struct Datagram: Sendable {
            public let source: PeerAddress
            /// Where it was sent to.
            public let destination: PeerAddress
            public let octets: [UInt8]
            fileprivate let socket: AgentSocket
            fileprivate let local: NIOPacketInfo?

            /// Sends an answer from the address that the datagram was sent to.
            ///
            /// - Returns: false when the kernel did not take it.
            public func reply(_ octets: [UInt8]) -> Bool {
                socket.send(octets, to: source.socketAddress, from: local)
            }
        }

        private let sockets: [AgentSocket]

        /// Opens and binds a socket for each address, or none.
        ///
        /// - Throws: ``AgentSocketError`` with the first address that cannot be had.
        public init(binding addresses: [PeerAddress]) throws(AgentSocketError) {
            var sockets: [AgentSocket] = []
            do throws(AgentSocketError) {
                for address in addresses {
                    sockets.append(
                        try AgentSocket(binding: address.socketAddress, acceptsForeign: false))
                }
            } catch {
                for socket in sockets { socket.close() }
                throw error
            }
            self.sockets = sockets
        }

        /// Where it listens, with the ports that the kernel chose.
        public var addresses: [PeerAddress] { sockets.map { PeerAddress($0.localAddress) } }

        /// Hears from now on; it is called once.
        ///
        /// - Parameter receiver: called for each datagram, one after the other.
        /// - Throws: what keeps NIO from reading a socket.
        public func open(
            _ receiver: @escaping @Sendable (Datagram) -> Void
        ) async throws -> Channels {
            var channels: [any Channel] = []
            for socket in sockets {
                channels.append(
                    try await socket.makeChannel(on: ManagerEventLoop.eventLoop) { channel in
                        try channel.pipeline.syncOperations.addHandler(
                            DatagramListenerHandler(socket, receiver))
                    }.get())
            }
            return Channels(channels: channels)
        }

        /// What hears, and closes the sockets when it is closed.
        public struct Channels: Sendable {
            fileprivate let channels: [any Channel]

            public func close() async {
                for channel in channels {
                    // It is closed already, or is now.
                    try? await channel.close()
                }
            }
        }
    }

    private final class DatagramListenerHandler: ChannelInboundHandler {
        typealias InboundIn = AddressedEnvelope<ByteBuffer>

        private let socket: AgentSocket
        private let receiver: @Sendable (DatagramListener.Datagram) -> Void

        init(
            _ socket: AgentSocket,
            _ receiver: @escaping @Sendable (DatagramListener.Datagram) -> Void
        ) {
            self.socket = socket
            self.receiver = receiver
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let envelope = unwrapInboundIn(data)
            let local = envelope.metadata?.packetInfo
            // A socket of one address does not ask for it.
            var destination = local?.destinationAddress ?? socket.localAddress
            destination.port = socket.localAddress.port
            receiver(
                DatagramListener.Datagram(
                    source: PeerAddress(envelope.remoteAddress),
                    destination: PeerAddress(destination),
                    octets: Array(envelope.data.readableBytesView), socket: socket, local: local))
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            // A failed read of one datagram says nothing of the next.
        }
    }
#endif
