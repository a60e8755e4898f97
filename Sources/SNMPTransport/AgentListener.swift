#if os(Linux)
    public import NIOCore

    /// Where an agent listens, whatever socket does it at the time.
    ///
    /// Two are equal when they ask for the same address, port and zone; with port 0, for one of
    /// the kernel's choice.
    public struct AgentListener: Hashable, Sendable {
        private let address: SocketAddress
        private let zone: NetworkZone?

        public init(_ address: SocketAddress) {
            self.init(address, zone: nil)
        }

        private init(_ address: SocketAddress, zone: NetworkZone?) {
            self.address = address
            self.zone = zone
        }

        /// Looks a name up; of several addresses the first one counts.
        ///
        /// The interface of a link-local address (`fe80::1%eth0`) need not be there.
        /// - Throws: ``ResolutionError`` when the host has no address.
        public init(resolving text: TransportAddress) async throws(ResolutionError) {
            let parts = text.host.split(separator: "%", maxSplits: 1)
            if parts.count == 2,
                let address = try? SocketAddress(ipAddress: String(parts[0]), port: Int(text.port)),
                address.isLinkLocal
            {
                self.init(address, zone: NetworkZone(name: String(parts[1])))
                return
            }
            guard let first = try await text.resolve().first else {
                throw ResolutionError(host: text.host, reason: "no address")
            }
            self.init(first.socketAddress)
        }

        /// Whether it has to wait for an interface that is not there.
        public var hasZone: Bool { zone != nil }

        /// Whether `socket` is bound where this listener is now: its interface may have gone, or
        /// have come back with another number.
        public func isServed(by socket: AgentSocket) -> Bool {
            guard let zone else { return true }
            return zone.index.flatMap { socket.localAddress.scoped($0) } == socket.localAddress
        }

        /// Opens a socket.
        ///
        /// - Parameters:
        ///   - port: the one to take where any will do; nil for the kernel's choice.
        ///   - acceptsForeign, replaced: as ``AgentSocket/init(binding:acceptsForeign:replacing:)``
        ///     has them.
        /// - Throws: ``AgentSocketError``; ``AgentSocketError/isZoneMissing`` while its interface
        ///   is not there.
        public func bind(
            port: Int? = nil, acceptsForeign: Bool, replacing replaced: [AgentSocket] = []
        ) throws(AgentSocketError) -> AgentSocket {
            var wanted = address
            if address.port == 0 { wanted.port = port ?? 0 }
            if let zone {
                guard let index = zone.index, let scoped = wanted.scoped(index) else {
                    throw .noZone(address, zone.name)
                }
                wanted = scoped
            }
            do {
                return try AgentSocket(
                    binding: wanted, acceptsForeign: acceptsForeign, replacing: replaced)
            } catch {
                throw AgentSocketError(error.address, error.errorNumber, zone: zone?.name)
            }
        }

        /// With the port that `socket` has: `127.0.0.1:161`, `[fe80::1%eth0]:161`.
        public func text(at socket: AgentSocket) -> String {
            PeerAddress(socket.localAddress).text(zone: zone?.name)
        }
    }

    extension AgentListener: CustomStringConvertible {
        public var description: String { PeerAddress(address).text(zone: zone?.name) }
    }
#endif
