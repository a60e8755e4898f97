internal import SNMP
internal import SNMPAgentCore

/// Security names, groups, and what they may read. Source: snmpd.conf(5), "VACM Configuration".
enum SecurityNameDirectives {
    static let table = [
        Directive("com2sec") { (arguments, draft) throws(ConfigurationFault) in
            try readSecurityName(&arguments, &draft, .ipv4)
        },
        Directive("com2sec6") { (arguments, draft) throws(ConfigurationFault) in
            try readSecurityName(&arguments, &draft, .ipv6)
        },
        Directive("group", readGroup),
        Directive("access", readAccess),
    ]

    /// `com2sec [-Cn CONTEXT] SECNAME SOURCE COMMUNITY`
    private static func readSecurityName(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft,
        _ family: IPAddress.Family
    ) throws(ConfigurationFault) {
        var hasContext = false
        if try arguments.readOption("-Cn"), let context = try arguments.readWord(), context != "" {
            hasContext = true
            draft.warn(
                of: context, "is a context, and nothing is served in it", at: arguments.origin)
        }
        let securityName = try arguments.readWord("a security name")
        let source = try arguments.readSource(family, &draft)
        let name = try arguments.readCommunity()
        try arguments.checkEndBehindCommunity()
        guard let source else { return }
        let isServed = !source.isDenied && !hasContext
        draft.configuration.access.communities.append(
            CommunityRule(
                name, family: family, from: [source.word],
                grant: isServed ? .securityName(securityName) : .direct([], .none, nil),
                origin: arguments.origin))
    }

    /// `group GROUP MODEL SECNAME`
    private static func readGroup(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        let group = try arguments.readWord("a group")
        let model = try arguments.readModel(&draft)
        let securityName = try arguments.readWord("a security name")
        try arguments.readEnd()
        guard let model else { return }
        draft.configuration.access.groups.append(
            GroupRule(
                group: group, model: model, securityName: securityName, origin: arguments.origin))
    }

    /// `access GROUP CONTEXT MODEL LEVEL PREFIX READ WRITE NOTIFY`
    private static func readAccess(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        let group = try arguments.readWord("a group")
        guard let context = try arguments.readWord() else {
            throw ConfigurationFault(atEnd: arguments.origin, expected: "a context")
        }
        let model = try arguments.readModel(&draft)
        let isForEverybody = try arguments.readLevel()
        let isExact = try arguments.readMatch()
        let readView = try arguments.readWord("a view to read")
        let writeView = try arguments.readWord("a view to write")
        let notifyView = try arguments.readWord("a view to notify")
        try arguments.readEnd()
        guard ["none", "_none_"].contains(writeView) else {
            throw arguments.fault(
                "none as the view to write, since this agent is read-only", writeView)
        }
        // Communities have neither a context nor a level above noauth.
        guard let model, isForEverybody, context.isEmpty else { return }
        draft.configuration.access.accesses.append(
            AccessRule(
                group: group, model: model, isExact: isExact, readView: readView,
                notifyView: notifyView, origin: arguments.origin))
    }
}

extension DirectiveArguments {
    /// - Returns: nil, with a warning, for a model of SNMPv3.
    fileprivate mutating func readModel(
        _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) -> SecurityModel? {
        let expectation = "one of any, v1, v2c, usm, tsm, ksm"
        let word = try readWord(expectation)
        switch word.lowercased() {
        case "any": return .any
        case "v1": return .version1
        case "v2c": return .version2c
        case "usm", "tsm", "ksm":
            draft.warn(of: word, "has no meaning here: SNMPv3 is not spoken", at: origin)
            return nil
        default: throw fault(expectation, word)
        }
    }

    /// - Returns: whether the level is one that a community has.
    fileprivate mutating func readLevel() throws(ConfigurationFault) -> Bool {
        let word = try readWord("noauth, auth or priv")
        switch word.lowercased() {
        case "noauth", "noauthnopriv": return true
        case "auth", "authnopriv", "priv", "authpriv": return false
        default: throw fault("noauth, auth or priv", word)
        }
    }

    /// - Returns: whether the context is compared as a whole.
    fileprivate mutating func readMatch() throws(ConfigurationFault) -> Bool {
        let word = try readWord("exact or prefix")
        switch word.lowercased() {
        case "exact", "0": return true
        case "prefix": return false
        default: throw fault("exact or prefix", word)
        }
    }
}
