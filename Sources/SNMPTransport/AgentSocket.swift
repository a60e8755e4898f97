#if os(Linux)
    internal import Glibc
    public import NIOCore
    internal import NIOPosix

    /// The UDP socket of an agent: it reads through a NIO channel, and sends on its own.
    ///
    /// NIO closes a datagram channel when a reply cannot be sent, as to port 0 or through a
    /// firewall that refuses it, and cannot choose the address a reply leaves from. Here a
    /// failed reply is one lost reply, and each leaves from the address that was asked.
    public struct AgentSocket: Sendable {
        /// Open as long as the channel made by ``makeChannel(on:initializer:)``.
        private let descriptor: CInt
        public let localAddress: SocketAddress
        /// True when this host does not have the address, or does not have it yet.
        public let isForeign: Bool

        /// Datagrams of one read.
        private static let readCount = 64
        /// What a datagram can hold at most.
        private static let datagramCapacity = 65_536
        /// Octets of datagrams that wait, before the kernel drops further ones.
        private static let receiveBuffer: CInt = 4 << 20

        /// Opens and binds a socket; an IPv6 one takes IPv6 only.
        ///
        /// - Parameters:
        ///   - acceptsForeign: whether an address that this host does not have is bound all the
        ///     same (IP_FREEBIND), so that it works from the moment the host gets it.
        ///   - replaced: sockets of this process that may have the port, at other addresses or
        ///     at all of them, until they are closed.
        /// - Throws: ``AgentSocketError`` with the address and the reason.
        public init(
            binding address: SocketAddress, acceptsForeign: Bool,
            replacing replaced: [AgentSocket] = []
        ) throws(AgentSocketError) {
            let isIPv6 = address.protocol == .inet6
            let type = Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
            let descriptor = socket(isIPv6 ? AF_INET6 : AF_INET, type, 0)
            guard descriptor >= 0 else { throw AgentSocketError(address, errno) }
            self.descriptor = descriptor
            do {
                isForeign = try Self.sharing(descriptor, with: replaced) {
                    () throws(AgentSocketError) in
                    try Self.bind(descriptor, address, acceptsForeign: acceptsForeign)
                }
                localAddress = try Self.boundAddress(descriptor, address)
            } catch {
                Glibc.close(descriptor)
                throw error
            }
        }

        /// Lets `body` bind a port that sockets of this process have; others have it no less.
        ///
        /// Both sides have to be willing, and only while one binds. Source: socket(7),
        /// SO_REUSEADDR.
        private static func sharing<Value>(
            _ descriptor: CInt, with others: [AgentSocket],
            _ body: () throws(AgentSocketError) -> Value
        ) throws(AgentSocketError) -> Value {
            do {
                return try body()
            } catch {
                guard error.isAddressInUse, !others.isEmpty else { throw error }
            }
            let descriptors = [descriptor] + others.map(\.descriptor)
            for descriptor in descriptors { set(descriptor, SOL_SOCKET, SO_REUSEADDR, 1) }
            defer {
                for descriptor in descriptors { set(descriptor, SOL_SOCKET, SO_REUSEADDR, 0) }
            }
            return try body()
        }

        /// - Returns: whether the address is one that this host does not have.
        private static func bind(
            _ descriptor: CInt, _ address: SocketAddress, acceptsForeign: Bool
        ) throws(AgentSocketError) -> Bool {
            let isIPv6 = address.protocol == .inet6
            if isIPv6 { set(descriptor, CInt(IPPROTO_IPV6), IPV6_V6ONLY, 1) }
            // Which address was asked comes with each datagram, where it can be more than one.
            if address.isUnspecified {
                if isIPv6 {
                    set(descriptor, CInt(IPPROTO_IPV6), IPV6_RECVPKTINFO, 1)
                } else {
                    set(descriptor, CInt(IPPROTO_IP), IP_PKTINFO, 1)
                }
            }
            set(descriptor, SOL_SOCKET, SO_RCVBUF, receiveBuffer)
            // An attempt before this one may have set it.
            set(descriptor, CInt(IPPROTO_IP), IP_FREEBIND, 0)
            if try attempt(descriptor, address) { return false }
            guard acceptsForeign else { throw AgentSocketError(address, EADDRNOTAVAIL) }
            // For IPv6 too: the kernel keeps one flag for both. Source: ip(7).
            set(descriptor, CInt(IPPROTO_IP), IP_FREEBIND, 1)
            guard try attempt(descriptor, address) else {
                throw AgentSocketError(address, EADDRNOTAVAIL)
            }
            return true
        }

        /// - Returns: false when this host does not have the address.
        private static func attempt(
            _ descriptor: CInt, _ address: SocketAddress
        ) throws(AgentSocketError) -> Bool {
            // Safe because the pointer and the size are those of one address.
            let result = unsafe address.withSockAddr { pointer, size in
                unsafe Glibc.bind(descriptor, pointer, socklen_t(size))
            }
            if result == 0 { return true }
            let reason = errno
            guard reason == EADDRNOTAVAIL else { throw AgentSocketError(address, reason) }
            return false
        }

        /// The address with the port that the kernel chose where it was 0.
        private static func boundAddress(
            _ descriptor: CInt, _ address: SocketAddress
        ) throws(AgentSocketError) -> SocketAddress {
            guard let name = nameOctets(of: descriptor) else {
                throw AgentSocketError(address, errno)
            }
            var bound = address
            // Both families have the port in the third and fourth octet.
            bound.port = Int(name[2]) << 8 | Int(name[3])
            return bound
        }

        /// The sockaddr of a socket's own side, with zeros up to the longest; nil with `errno`.
        static func nameOctets(of descriptor: CInt) -> [UInt8]? {
            var storage = [UInt8](repeating: 0, count: SocketAddress.maximumSize)
            var size = socklen_t(storage.count)
            // Safe because the kernel is told the room there is.
            let result = unsafe storage.withUnsafeMutableBytes { storage in
                unsafe getsockname(
                    descriptor, storage.baseAddress?.assumingMemoryBound(to: sockaddr.self), &size)
            }
            return result == 0 ? storage : nil
        }

        /// `127.0.0.1:161`, `[::1]:161`.
        public var addressText: String { PeerAddress(localAddress).description }

        private static func set(
            _ descriptor: CInt, _ level: CInt, _ option: CInt, _ value: CInt
        ) {
            // A kernel without an option serves all the same. Safe because the size is value's.
            _ = unsafe withUnsafePointer(to: value) { value in
                unsafe setsockopt(
                    descriptor, level, option, value, socklen_t(MemoryLayout<CInt>.size))
            }
        }

        /// The channel that reads the socket and closes it when it is closed.
        ///
        /// Its inbound type is `AddressedEnvelope<ByteBuffer>`, with packet info where the socket
        /// is bound to all addresses; from any other it takes time, and tells nothing new.
        public func makeChannel(
            on eventLoop: any EventLoop,
            initializer: @escaping @Sendable (any Channel) throws -> Void
        ) -> EventLoopFuture<any Channel> {
            let bootstrap = DatagramBootstrap(group: eventLoop)
                .channelOption(.datagramVectorReadMessageCount, value: Self.readCount)
                // What one read leaves, the next turn of the loop takes: a second read would find
                // nothing as a rule.
                .channelOption(.maxMessagesPerRead, value: 1)
                .channelOption(
                    .recvAllocator,
                    value: FixedSizeRecvByteBufferAllocator(
                        capacity: Self.readCount * Self.datagramCapacity)
                )
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture { try initializer(channel) }
                }
            guard localAddress.isUnspecified else { return bootstrap.withBoundSocket(descriptor) }
            // NIO looks for it once it was set, be it to false.
            return bootstrap.channelOption(.receivePacketInfo, value: true)
                .withBoundSocket(descriptor)
        }

        /// Ends what it takes in, but for what the kernel has queued for it by now: it is connected
        /// to itself, and further datagrams are for the sockets beside it.
        ///
        /// - Returns: whether the kernel did it.
        public func detach() -> Bool {
            // Safe because the pointer and the size are those of one address.
            unsafe localAddress.withSockAddr { pointer, size in
                unsafe connect(descriptor, pointer, socklen_t(size)) == 0
            }
        }

        /// Whether a datagram waits to be read.
        public var hasQueuedDatagrams: Bool {
            // Safe because no octet is taken.
            recv(descriptor, nil, 0, CInt(MSG_PEEK) | CInt(MSG_DONTWAIT)) >= 0
        }

        /// Closes a socket that no channel was made for; one that has a channel is the channel's.
        public func close() {
            Glibc.close(descriptor)
        }

        /// Sends one datagram without waiting.
        ///
        /// - Parameter source: where it leaves from; nil for the kernel's choice.
        /// - Returns: false when the kernel did not take it.
        public func send(
            _ octets: [UInt8], to destination: SocketAddress, from source: NIOPacketInfo?
        ) -> Bool {
            var control = source.map(PacketInfo.controlMessage) ?? []
            // Safe because every pointer in the header outlives the call, each with its size.
            return unsafe octets.withUnsafeBytes { octets in
                unsafe control.withUnsafeMutableBytes { control in
                    unsafe destination.withSockAddr { address, size in
                        var part = unsafe iovec(
                            iov_base: UnsafeMutableRawPointer(mutating: octets.baseAddress),
                            iov_len: octets.count)
                        return unsafe withUnsafeMutablePointer(to: &part) { part in
                            var header = unsafe msghdr()
                            unsafe header.msg_name = UnsafeMutableRawPointer(mutating: address)
                            unsafe header.msg_namelen = socklen_t(size)
                            unsafe header.msg_iov = part
                            unsafe header.msg_iovlen = 1
                            unsafe header.msg_control = control.baseAddress
                            unsafe header.msg_controllen = control.count
                            let flags = CInt(MSG_DONTWAIT) | CInt(MSG_NOSIGNAL)
                            return unsafe sendmsg(descriptor, &header, flags) >= 0
                        }
                    }
                }
            }
        }
    }
#endif
