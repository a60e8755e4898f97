internal import NIOCore
internal import SNMPAgentCore
internal import SNMPTransport

/// Sorts out datagrams by where they say they come from, before their octets are looked at.
struct SourceScreen {
    private let own: [SocketAddress]
    /// Those of `own`.
    private let ownPorts: [Int]
    private var limiter: RateLimiter?

    /// - Parameter own: where the agent's sockets are bound.
    init(own: [SocketAddress], limiter: RateLimiter? = nil) {
        self.own = own
        ownPorts = own.compactMap(\.port)
        self.limiter = limiter
    }

    /// The same with other sockets, which changes nothing for who has a limit.
    func with(own: [SocketAddress]) -> SourceScreen {
        SourceScreen(own: own, limiter: limiter)
    }

    /// - Parameter source: the address of `peer`.
    /// - Returns: why its datagram gets no answer; nil where it may.
    mutating func refusal(of peer: SocketAddress, _ source: IPAddress) -> DropReason? {
        let port = peer.port ?? 0
        // Nobody can listen at port 0, and no one host is a multicast address: it is forged.
        guard port != 0, source.isUnicast else { return .unanswerableSource }
        if ownPorts.contains(port), isOwn(peer) { return .ownSource }
        guard limiter == nil || limiter?.admits(source, at: .now()) == true else {
            return .rateLimited
        }
        return nil
    }

    /// Whether a reply would come back: to a socket's own address or, where it is bound to all
    /// of the host's, to any of them.
    private func isOwn(_ peer: SocketAddress) -> Bool {
        own.contains { own in
            guard own.port == peer.port, own.protocol == peer.protocol else { return false }
            return own == peer
                || IPAddress(own)?.isUnspecified == true && peer.isOfThisHost
        }
    }
}
