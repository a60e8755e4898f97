public import SNMP

/// Decides by source and community whether a request is answered, and what it may see.
public struct AccessControl: Sendable {
    /// Asked first, whatever the community.
    public let acceptedHosts: AcceptedHosts
    /// Where ``acceptedHosts`` were written; empty for a default.
    public let hostOrigins: [RuleOrigin]
    /// The first entry that matches name and source decides.
    public let communities: [Community]
    private let hosts: SourceTable
    private let table: CommunityTable

    public init(
        acceptedHosts: AcceptedHosts, hostOrigins: [RuleOrigin] = [], communities: [Community]
    ) {
        self.acceptedHosts = acceptedHosts
        self.hostOrigins = hostOrigins
        self.communities = communities
        hosts = SourceTable([(0, acceptedHosts)])
        table = CommunityTable(communities)
    }

    /// - Returns: what the request may do.
    /// - Throws: the reason to drop it without an answer. Source: RFC 3584 §5.2.1.
    public func admit(
        _ community: OctetString, _ version: SNMPVersion, from source: IPAddress
    ) throws(DropReason) -> AccessGrant {
        try decide(community, version, from: source).outcome.get()
    }

    /// What ``admit(_:_:from:)`` does, and why.
    public func decide(
        _ community: OctetString, _ version: SNMPVersion, from source: IPAddress
    ) -> AccessDecision {
        guard hosts.rule(for: source) != nil else {
            return AccessDecision(outcome: .failure(.hostNotAccepted), community: nil)
        }
        guard let position = table.position(of: community, from: source) else {
            return AccessDecision(outcome: .failure(.badCommunityName), community: nil)
        }
        let grant = communities[position].grant(for: version)
        return AccessDecision(
            outcome: grant.rights == .readOnly ? .success(grant) : .failure(.noRights),
            community: position)
    }

    /// The entries that match a name and a source but come behind the one that decides.
    public func shadowed(_ community: OctetString, from source: IPAddress) -> [Int] {
        Array(
            communities.indices.filter {
                communities[$0].name == community && communities[$0].sources.contains(source)
            }.dropFirst())
    }
}

/// What becomes of a request by the rules.
public struct AccessDecision: Sendable {
    public let outcome: Result<AccessGrant, DropReason>
    /// The position of the entry that decided; nil where the accepted hosts did, or no entry
    /// matched.
    public let community: Int?

    public init(outcome: Result<AccessGrant, DropReason>, community: Int?) {
        self.outcome = outcome
        self.community = community
    }
}
