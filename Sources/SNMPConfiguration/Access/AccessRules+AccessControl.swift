internal import SNMP
public import SNMPAgentCore

extension AccessRules {
    /// The host names that have to be looked up, each once.
    public var hostNames: [String] {
        let words = acceptedHosts.map(\.value) + communities.flatMap(\.sources)
        var seen: Set<String> = []
        return words.compactMap { word in
            guard case .hostName(let name) = word else { return nil }
            return seen.insert(name).inserted ? name : nil
        }
    }

    /// What the agent decides by.
    ///
    /// - Parameter hosts: for each of ``hostNames`` its addresses, or why there are none.
    /// - Throws: a fault for each line that has a name without addresses of the line's family.
    public func accessControl(
        hosts: [String: Result<[HostPrefix], HostNameError>]
    ) throws(ConfigurationFaults) -> AccessControl {
        var resolver = SourceResolver(hosts: hosts)
        let accepted = acceptedHosts.map { host in
            resolver.resolve([host.value], family: nil, at: host.origin)
        }
        let communities = communities.map { rule in
            Community(
                rule.name,
                from: resolver.resolve(rule.sources, family: rule.family, at: rule.origin),
                version1: grant(rule.grant, to: .version1),
                version2c: grant(rule.grant, to: .version2c), origin: rule.origin)
        }
        guard resolver.faults.isEmpty else { throw ConfigurationFaults(resolver.faults) }
        return AccessControl(
            acceptedHosts: accepted.isEmpty ? .any : .union(of: accepted),
            hostOrigins: acceptedHosts.map(\.origin), communities: communities)
    }
}

/// Why a host name has no addresses.
public struct HostNameError: Error, Hashable, Sendable {
    /// In the resolver's words.
    public let reason: String

    public init(_ reason: String) {
        self.reason = reason
    }
}

/// Makes sources of words, and keeps what is wrong with them.
private struct SourceResolver {
    let hosts: [String: Result<[HostPrefix], HostNameError>]
    var faults: [ConfigurationFault] = []

    mutating func resolve(
        _ words: [SourceWord], family: IPAddress.Family?, at origin: RuleOrigin
    ) -> AcceptedHosts {
        .union(of: words.map { resolve($0, family: family, at: origin) })
    }

    private mutating func resolve(
        _ word: SourceWord, family: IPAddress.Family?, at origin: RuleOrigin
    ) -> AcceptedHosts {
        switch word {
        case .any:
            switch family {
            case nil: return .any
            case .ipv4: return .listed([.anyIPv4])
            case .ipv6: return .listed([.anyIPv6])
            }
        case .prefix(let prefix):
            return .listed([prefix])
        case .hostName(let name):
            return .listed(addresses(of: name, family, origin))
        }
    }

    private mutating func addresses(
        of name: String, _ family: IPAddress.Family?, _ origin: RuleOrigin
    ) -> [HostPrefix] {
        let reason: String
        switch hosts[name] {
        case .success(let found):
            let hosts = found.filter { family == nil || $0.address.family == family }
            guard hosts.isEmpty else { return hosts }
            reason = "no address of the family"
        case .failure(let error):
            reason = error.reason
        case nil:
            reason = "not looked up"
        }
        let kind =
            switch family {
            case nil: "an address"
            case .ipv4: "an IPv4 address"
            case .ipv6: "an IPv6 address"
            }
        faults.append(
            ConfigurationFault(
                origin, expected: "a host with \(kind)", found: name, detail: reason))
        return []
    }
}

extension AcceptedHosts {
    fileprivate static func union(of parts: [AcceptedHosts]) -> AcceptedHosts {
        var hosts: [HostPrefix] = []
        for part in parts {
            switch part {
            case .any: return .any
            case .listed(let listed): hosts += listed
            }
        }
        return .listed(hosts)
    }
}
