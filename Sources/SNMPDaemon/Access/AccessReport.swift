internal import SNMP
internal import SNMPAgentCore

/// What the rules say of one request, in words; also as JSON.
struct AccessReport: Encodable, Equatable {
    enum Outcome: String, Encodable {
        case answered
        case dropped
    }

    /// A rule's place in the configuration.
    struct Place: Encodable, Equatable {
        let file: String
        let line: Int?
    }

    let outcome: Outcome
    /// Nil for one that is answered.
    let reason: String?
    /// Nil for one that is dropped; `all` without a restriction.
    let view: String?
    /// The rules that decided.
    let rules: [Place]
    /// Entries for the same community and source that come too late.
    let shadowed: [Place]
    /// Entries for the same community and other sources, where none is for this one.
    let otherSources: [Place]
    let oid: String?
    /// Whether `oid` can be read; nil without one.
    let isReadable: Bool?

    init(
        _ access: AccessControl, community: OctetString, version: SNMPVersion,
        from source: IPAddress,
        oid: ObjectIdentifier?
    ) {
        let decision = access.answer(to: community, version, from: source)
        let origins = access.communities.map { $0.origin.map(Place.init) }
        rules =
            switch decision.outcome {
            case .failure(.unanswerableSource): []
            case .failure(.hostNotAccepted): access.hostOrigins.map(Place.init).unique
            default: decision.community.flatMap { origins[$0] }.map { [$0] } ?? []
            }
        let matching = decision.community == nil ? [] : access.shadowed(community, from: source)
        shadowed = matching.compactMap { origins[$0] }
        let named = access.communities.indices.filter { access.communities[$0].name == community }
        otherSources =
            decision.outcome.reason == .badCommunityName ? named.compactMap { origins[$0] } : []
        reason = decision.outcome.reason?.explanation
        self.oid = oid.map(\.description)
        switch decision.outcome {
        case .success(let grant):
            outcome = .answered
            view = grant.view?.name ?? "all"
            isReadable = oid.map { grant.view?.view.contains($0) ?? true }
        case .failure:
            outcome = .dropped
            view = nil
            isReadable = oid.map { _ in false }
        }
    }
}

extension AccessReport.Place: CustomStringConvertible {
    init(_ origin: RuleOrigin) {
        file = origin.place
        line = origin.line
    }

    var description: String { RuleOrigin(file, line: line).description }
}

extension AccessReport: CustomStringConvertible {
    /// One line for each thing that is to be said.
    var description: String {
        var lines = [reason.map { "dropped: \($0)" } ?? "answered: it sees the view \(view ?? "")"]
        lines += rules.map { "decided by \($0)" }
        lines += shadowed.map { "shadowed: \($0)" }
        lines += otherSources.map { "for other sources: \($0)" }
        if let oid, let isReadable {
            lines.append("\(oid): \(isReadable ? "in the view" : "not to be read")")
        }
        return lines.map(LogText.escaped).joined(separator: "\n")
    }
}

extension Result<AccessGrant, DropReason> {
    fileprivate var reason: DropReason? {
        if case .failure(let reason) = self { reason } else { nil }
    }
}

extension DropReason {
    /// Why the rules let nothing in.
    fileprivate var explanation: String {
        switch self {
        case .hostNotAccepted: "the source is not among the accepted hosts"
        case .badCommunityName: "no entry has this community for this source"
        case .noRights: "the community has no right to read"
        case .unanswerableSource: "the source is no one host's, so that nobody can be answered"
        default: "\(self)"
        }
    }
}

extension [AccessReport.Place] {
    /// Each once: a line may name several hosts.
    fileprivate var unique: [AccessReport.Place] {
        reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension AccessControl {
    /// What the daemon does: it answers no source that is not one host's, whatever the rules say.
    func answer(
        to community: OctetString, _ version: SNMPVersion, from source: IPAddress
    ) -> AccessDecision {
        guard source.isUnicast else {
            return AccessDecision(outcome: .failure(.unanswerableSource), community: nil)
        }
        return decide(community, version, from: source)
    }
}
