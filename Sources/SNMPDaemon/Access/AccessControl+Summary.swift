internal import SNMPAgentCore

extension AccessControl {
    /// For each entry what it lets be read, and from where; no community is named.
    var summary: [String] {
        communities.map { community in
            let grants = [community.version1, community.version2c].map(\.summary)
            let grant =
                grants[0] == grants[1] ? grants[0] : "\(grants[0]) in version 1, \(grants[1]) in 2c"
            let place = community.origin.map { "\($0): " } ?? ""
            return "\(place)\(grant) from \(community.sources)"
        }
    }
}

extension AccessControl {
    /// What can be read at all, in a line.
    var readable: String {
        guard !communities.isEmpty else { return "nothing: there is no community" }
        guard communities.allSatisfy({ $0.version2c == .readOnly && $0.origin?.line == nil }) else {
            let shown = summary.prefix(8).joined(separator: "; ")
            return communities.count > 8 ? "\(shown); and \(communities.count - 8) more" : shown
        }
        let count = communities.count
        return communities.first?.origin?.place == "--community"
            ? "everything by \(count) \(count == 1 ? "community" : "communities")"
            : "everything by the community public"
    }
}

extension AccessGrant {
    fileprivate var summary: String {
        switch rights {
        case .none: "nothing"
        case .notify: "notifications alone"
        case .readOnly: view.map { "the view \($0.name)" } ?? "everything"
        }
    }
}
