public import SNMP

/// Decides by source and community whether a request is answered, and what it may see.
public struct AccessControl: Sendable {
    /// Asked first, whatever the community.
    public let acceptedHosts: AcceptedHosts
    /// The first entry that matches name and source decides.
    public let communities: [Community]

    public init(acceptedHosts: AcceptedHosts, communities: [Community]) {
        self.acceptedHosts = acceptedHosts
        self.communities = communities
    }

    /// - Returns: the position of the community entry that lets the request in.
    /// - Throws: the reason to drop it without an answer. Source: RFC 3584 §5.2.1.
    public func admit(
        _ community: OctetString, from source: IPAddress
    ) throws(DropReason) -> Int {
        guard acceptedHosts.contains(source) else { throw .hostNotAccepted }
        var match: Int?
        // Every entry is compared, so that the time taken does not tell how much of a name is
        // right.
        for index in communities.indices.reversed() {
            let entry = communities[index]
            if Self.isEqual(entry.name, community), entry.sources.contains(source) {
                match = index
            }
        }
        guard let match else { throw .badCommunityName }
        guard communities[match].rights == .readOnly else { throw .noRights }
        return match
    }

    /// Compares octet for octet in a time that depends on the lengths alone.
    private static func isEqual(_ left: OctetString, _ right: OctetString) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for (left, right) in zip(left, right) {
            difference |= left ^ right
        }
        return difference == 0
    }
}
