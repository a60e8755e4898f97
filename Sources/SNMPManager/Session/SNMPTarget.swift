public import SNMP
public import SNMPTransport

/// An agent, and how to speak to it.
public struct SNMPTarget: Hashable, Sendable {
    public var peer: PeerAddress
    public var version: SNMPVersion
    public var community: OctetString
    public var retryPolicy: RetryPolicy

    public init(
        peer: PeerAddress, version: SNMPVersion = .version2c, community: OctetString = "public",
        retryPolicy: RetryPolicy = RetryPolicy()
    ) {
        self.peer = peer
        self.version = version
        self.community = community
        self.retryPolicy = retryPolicy
    }

    /// The first address of a host.
    ///
    /// - Throws: ``ResolutionError`` when the host has none.
    public init(
        resolving address: TransportAddress, version: SNMPVersion = .version2c,
        community: OctetString = "public", retryPolicy: RetryPolicy = RetryPolicy()
    ) async throws(ResolutionError) {
        guard let peer = try await address.resolve().first else {
            throw ResolutionError(host: address.host, reason: "no address")
        }
        self.init(
            peer: peer, version: version, community: community, retryPolicy: retryPolicy)
    }
}
