internal import SNMP
internal import SNMPAgentCore

/// Communities that read. Source: snmpd.conf(5), "Traditional Access Control"; `community` is our
/// own.
enum CommunityDirectives {
    static let table = [
        Directive("rocommunity") { (arguments, draft) throws(ConfigurationFault) in
            try readCommunity(&arguments, &draft, .ipv4, .readOnly)
        },
        Directive("rocommunity6") { (arguments, draft) throws(ConfigurationFault) in
            try readCommunity(&arguments, &draft, .ipv6, .readOnly)
        },
        Directive("authcommunity", readTypedCommunity),
        Directive("community", readOwnCommunity),
    ]

    /// `rocommunity [-v VERSION] COMMUNITY [SOURCE [OID|-V VIEW [CONTEXT]]]`
    private static func readCommunity(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft,
        _ family: IPAddress.Family?, _ rights: AccessRights
    ) throws(ConfigurationFault) {
        var versions: [SNMPVersion] = [.version1, .version2c]
        if try arguments.readOption("-v") { versions = [try arguments.readVersion()] }
        let name = try arguments.readCommunity()
        let source = try arguments.isAtEnd ? (.any, false) : arguments.readSource(family, &draft)
        let view = try arguments.readView()
        let hasContext = try arguments.readContext(&draft)
        try arguments.readEnd()
        // What is not heard by this family is no line at all, as in net-snmp.
        guard let source else { return }
        let isServed = !source.isDenied && !hasContext
        draft.configuration.access.communities.append(
            CommunityRule(
                name, family: family, from: [source.word],
                grant: .direct(isServed ? versions : [], rights, view), origin: arguments.origin))
    }

    /// `authcommunity TYPE[,TYPE]… COMMUNITY [SOURCE [OID|-V VIEW [CONTEXT]]]`
    private static func readTypedCommunity(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        let word = try arguments.readWord("types of access")
        let types = word.split(whereSeparator: { ",|:".contains($0) }).map(String.init)
        for type in types where !["read", "notify", "log", "execute", "net"].contains(type) {
            guard type != "write" else {
                throw arguments.fault("read or notify, since this agent is read-only", type)
            }
            // A community may stand there by mistake.
            throw ConfigurationFault(
                arguments.origin, reason: "expected read or notify, found another word")
        }
        let rights: AccessRights =
            types.contains("read") ? .readOnly : types.contains("notify") ? .notify : .none
        try readCommunity(&arguments, &draft, nil, rights)
    }

    /// `community NAME [SOURCE[,SOURCE]…] [-V VIEW] [-R none|notify|readOnly]`, of both families.
    private static func readOwnCommunity(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        let name = try arguments.readCommunity()
        var (sources, view, rights) = ([SourceWord](), ViewReference?.none, AccessRights.readOnly)
        while !arguments.isAtEnd {
            if try arguments.readOption("-V") {
                view = .named(try arguments.readWord("the name of a view"))
            } else if try arguments.readOption("-R") {
                rights = try arguments.readRights()
            } else {
                for source in try arguments.readList("a source") {
                    sources.append(try SourceWord(parsing: source, arguments))
                }
            }
        }
        draft.configuration.access.communities.append(
            CommunityRule(
                name, from: sources.isEmpty ? [.any] : sources,
                grant: .direct([.version1, .version2c], rights, view), origin: arguments.origin))
    }
}

extension DirectiveArguments {
    /// A source, and whether it is one that is denied: `!192.0.2.0/24`.
    typealias DeniableSource = (word: SourceWord, isDenied: Bool)

    /// Reads a community's name, but for the one that stands in net-snmp's examples, and for an
    /// option that came too early.
    mutating func readCommunity() throws(ConfigurationFault) -> OctetString {
        let name = try readWord("a community")
        guard name != "COMMUNITY" else { throw fault("a community of your own", name) }
        guard !["-V", "-v", "-R", "-Cn"].contains(name) else { throw fault("a community", name) }
        let (limit, count) = (Community.longestName, name.utf8.count)
        guard count <= limit else {
            throw ConfigurationFault(
                origin,
                reason: "expected a community of at most \(limit) octets, found one of \(count)")
        }
        return OctetString(name)
    }

    /// - Returns: nil, with a warning, for an IPv4 address where IPv6 is meant, which net-snmp
    ///   passes over since roles write each source for both.
    mutating func readSource(
        _ family: IPAddress.Family?, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) -> DeniableSource? {
        let text = try readWord("a source")
        let isDenied = text.hasPrefix("!")
        let word = try SourceWord(parsing: isDenied ? String(text.dropFirst()) : text, self)
        guard case .prefix(let prefix) = word, let family, prefix.address.family != family else {
            return (word, isDenied)
        }
        guard family == .ipv6 else { throw fault("an IPv4 address", text) }
        draft.warn(of: text, "is an IPv4 address, and nothing to \(self.word)", at: origin)
        return nil
    }

    /// Reads `-V VIEW` or a subtree, if there is anything.
    ///
    /// - Throws: a fault without the word, which may be the rest of a community.
    fileprivate mutating func readView() throws(ConfigurationFault) -> ViewReference? {
        if try readOption("-V") { return .named(try readWord("the name of a view")) }
        guard !isAtEnd else { return nil }
        guard let subtree = Self.parseSubtree(try readWord("a subtree")) else {
            throw ConfigurationFault(
                origin, reason: "expected a subtree behind the source, found another word")
        }
        return .subtree(subtree)
    }

    /// - Returns: whether there is a context, in which nothing is served here.
    fileprivate mutating func readContext(
        _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) -> Bool {
        guard let context = try readWord() else { return false }
        draft.warn(of: context, "is a context, and nothing is served in it", at: origin)
        return true
    }

    fileprivate mutating func readVersion() throws(ConfigurationFault) -> SNMPVersion {
        let word = try readWord("1 or 2c")
        switch word.lowercased() {
        case "1", "v1": return .version1
        case "2c", "v2c": return .version2c
        default: throw fault("1 or 2c", word)
        }
    }

    fileprivate mutating func readRights() throws(ConfigurationFault) -> AccessRights {
        let word = try readWord("none, notify or readOnly")
        switch word.lowercased() {
        case "none": return .none
        case "notify": return .notify
        case "readonly": return .readOnly
        default: throw fault("none, notify or readOnly", word)
        }
    }
}
