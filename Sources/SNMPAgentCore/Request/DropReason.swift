/// Why a datagram gets no answer, and what counts it; the raw value is its row's index in
/// agentDropTable.
public enum DropReason: Int, Error, Hashable, Sendable, CaseIterable {
    /// Not a message of SNMP, or a PDU that its version does not have.
    case notAMessage = 1
    case badVersion
    /// The source is in no list of accepted hosts. Counted as RFC 3584 §5.2.1 has it.
    case hostNotAccepted
    /// No entry has this community for this source.
    case badCommunityName
    /// The community has no right to read.
    case noRights
    /// A Response, a notification or a Report: nothing that an agent answers.
    case notARequest
    /// Even an empty response would be larger than a message may be.
    case replyTooLarge
    /// A group has given no values yet, and none came in time.
    case notCollected
    /// Too many requests wait for a collection.
    case overloaded
    /// The source is nowhere that a reply can go to: port 0, or an address that is no one host's.
    case unanswerableSource
    /// The source is one of the agent's own sockets.
    case ownSource
    /// The source sends more datagrams than it may.
    case rateLimited

    /// Source: RFC 3418 §2, the snmp group.
    var counter: SNMPCounter? {
        switch self {
        case .notAMessage: .inASNParseErrs
        case .badVersion: .inBadVersions
        case .hostNotAccepted, .badCommunityName: .inBadCommunityNames
        case .noRights: .inBadCommunityUses
        case .replyTooLarge: .silentDrops
        // They are nothing that the snmp group counts.
        case .notARequest, .notCollected, .overloaded, .unanswerableSource, .ownSource,
            .rateLimited:
            nil
        }
    }
}
