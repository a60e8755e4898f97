internal import SNMP
internal import SNMPAgentCore

/// Which view each community gets from each source.
struct AccessMatrix: Encodable {
    struct Row: Encodable {
        let community: String
        /// By source; nil where nothing is answered.
        let views: [String?]
    }

    let sources: [String]
    let rows: [Row]

    /// - Parameter sources: the columns; empty for one address of each source that a rule names,
    ///   this host, and one that no rule names for each version of IP.
    init(_ access: AccessControl, sources: [IPAddress], version: SNMPVersion) {
        let columns = sources.isEmpty ? access.representatives : sources
        self.sources = columns.map(\.description)
        var names: [OctetString] = []
        for community in access.communities where !names.contains(community.name) {
            names.append(community.name)
        }
        rows = names.map { name in
            Row(
                community: name.description,
                views: columns.map { access.viewName(of: name, version, from: $0) })
        }
    }
}

extension AccessMatrix: CustomStringConvertible {
    /// Columns padded with blanks, with `-` where nothing is answered.
    var description: String {
        let table =
            [["community"] + sources]
            + rows.map { row in
                ([row.community] + row.views.map { $0 ?? "-" }).map(LogText.escaped)
            }
        let widths = (0...sources.count).map { column in table.map { $0[column].count }.max() ?? 0 }
        return table.map { row in
            let cells = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }
            let line = cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }
}

extension AccessControl {
    fileprivate func viewName(
        of community: OctetString, _ version: SNMPVersion, from source: IPAddress
    ) -> String? {
        switch answer(to: community, version, from: source).outcome {
        case .success(let grant): grant.view?.name ?? "all"
        case .failure: nil
        }
    }

    /// Addresses in which the rules differ; those of RFC 5737 and RFC 3849 stand for hosts that no
    /// rule names.
    fileprivate var representatives: [IPAddress] {
        let listed = ([acceptedHosts] + communities.map(\.sources)).flatMap(\.addresses)
        let others = ["127.0.0.1", "::1", "203.0.113.1", "2001:db8::1"]
            .compactMap { IPAddress(parsing: $0) }
        var unique: [IPAddress] = []
        for address in others + listed where !unique.contains(address) { unique.append(address) }
        return unique
    }
}

extension AcceptedHosts {
    /// The first address of each prefix but those of everything.
    fileprivate var addresses: [IPAddress] {
        switch self {
        case .any: []
        case .listed(let prefixes): prefixes.filter { $0.length > 0 }.map(\.address)
        }
    }
}
