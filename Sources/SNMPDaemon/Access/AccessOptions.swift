internal import ArgumentParser
internal import SNMP
internal import SNMPAgentCore
internal import SNMPConfiguration

/// The options of `snmpagent serve` that say who may read, as they were written.
struct AccessOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A community that may read everything.", valueName: "name"))
    var community: [String] = []

    @Option(
        help: ArgumentHelp(
            "A host to accept datagrams from: an address, a network, or a name.",
            valueName: "source"))
    var acceptHost: [String] = []

    @Flag(help: "Accept datagrams from any host.")
    var acceptAnyHost = false

    /// Communities come before those of the file, hosts in the place of the file's; without a file
    /// what nothing is said of is ``AccessRules/embeddedDefault``.
    ///
    /// - Throws: ``DaemonError`` with the word that is no name or names no host.
    func apply(to rules: inout AccessRules, hasFile: Bool) throws(DaemonError) {
        guard !community.contains("") else {
            throw DaemonError("--community", "expected a name, found \"\"")
        }
        let ofOptions = try community.map { name throws(DaemonError) in
            CommunityRule.readingAll(
                try OctetString(community: name, of: "--community"), RuleOrigin("--community"))
        }
        rules.communities = ofOptions + rules.communities
        if rules.communities.isEmpty, !hasFile {
            rules.communities = AccessRules.embeddedDefault.communities
        }
        let hosts = try hosts()
        if !hosts.isEmpty {
            rules.acceptedHosts = hosts
        } else if !hasFile {
            rules.acceptedHosts = AccessRules.embeddedDefault.acceptedHosts
        }
    }

    private func hosts() throws(DaemonError) -> [Setting<SourceWord>] {
        guard acceptAnyHost else {
            return try acceptHost.map { word throws(DaemonError) in
                Setting(try Self.source(word), RuleOrigin("--accept-host"))
            }
        }
        guard acceptHost.isEmpty else {
            throw DaemonError("--accept-any-host", "cannot stand beside --accept-host")
        }
        return [Setting(.any, RuleOrigin("--accept-any-host"))]
    }

    /// A word that is no address and no network is a name.
    private static func source(_ word: String) throws(DaemonError) -> SourceWord {
        do throws(HostPrefixError) {
            return .prefix(try HostPrefix(parsing: word))
        } catch {
            guard error == .notAnAddress(word), !word.contains(where: { "/:".contains($0) }),
                word.contains(where: \.isLetter)
            else { throw DaemonError("--accept-host", error) }
            return .hostName(word)
        }
    }
}

extension AccessRules {
    /// The community public, from this host alone.
    static var embeddedDefault: AccessRules {
        var rules = AccessRules()
        let origin = RuleOrigin("the embedded default")
        if case .listed(let hosts) = AcceptedHosts.thisHost {
            rules.acceptedHosts = hosts.map { Setting(.prefix($0), origin) }
        }
        rules.communities = [.readingAll("public", origin)]
        return rules
    }

    /// What the agent decides by, with the names of hosts looked up now.
    ///
    /// - Throws: ``DaemonError`` for each line with a name that has no address.
    func resolved() async throws(DaemonError) -> AccessControl {
        var hosts: [String: Result<[HostPrefix], HostNameError>] = [:]
        for name in hostNames {
            hosts[name] = await HostNames.lookup(name)
        }
        do throws(ConfigurationFaults) {
            return try accessControl(hosts: hosts)
        } catch {
            throw DaemonError(error.faults)
        }
    }
}

extension CommunityRule {
    fileprivate static func readingAll(_ name: OctetString, _ origin: RuleOrigin) -> CommunityRule {
        CommunityRule(
            name, grant: .direct([.version1, .version2c], .readOnly, nil),
            origin: origin)
    }
}
