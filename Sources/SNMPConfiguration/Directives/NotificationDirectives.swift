internal import SNMP

/// What is told unasked. Source: snmpd.conf(5), "Notification Handling".
enum NotificationDirectives {
    static let table = [
        Directive("authtrapenable", readAuthenticationTraps),
        Directive("trapcommunity") { (arguments, draft) throws(ConfigurationFault) in
            let community = try arguments.readCommunity()
            try arguments.checkEndBehindCommunity()
            draft.trapCommunity = community
        },
        Directive("trapsink") { (arguments, draft) throws(ConfigurationFault) in
            try readSink(&arguments, &draft, .version1Trap)
        },
        Directive("trap2sink") { (arguments, draft) throws(ConfigurationFault) in
            try readSink(&arguments, &draft, .version2Trap)
        },
        Directive("informsink") { (arguments, draft) throws(ConfigurationFault) in
            try readSink(&arguments, &draft, .inform)
        },
    ]

    /// `authtrapenable 1|2`. Source: RFC 3418 §2, snmpEnableAuthenTraps.
    private static func readAuthenticationTraps(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        let word = try arguments.readWord("1 or 2")
        try arguments.readEnd()
        guard ["1", "2", "enable", "disable"].contains(word) else {
            throw arguments.fault("1 for enabled or 2 for disabled", word)
        }
        draft.configuration.notifications.tellsAuthenticationFailures = Setting(
            word == "1" || word == "enable", arguments.origin)
    }

    /// `trap2sink [-profile P] [-name N] [-tag T] [-s SOURCE] HOST [COMMUNITY [PORT]]`
    private static func readSink(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft,
        _ kind: NotificationSink.Kind
    ) throws(ConfigurationFault) {
        try readOptions(&arguments, &draft)
        let host = try arguments.readWord("a host")
        guard !host.hasPrefix("-") else { throw arguments.fault("a host", host) }
        let address = try TransportWord.check(host, arguments)
        let community = try arguments.isAtEnd ? draft.trapCommunity : arguments.readCommunity()
        let port = try readPort(&arguments)
        try arguments.checkEndBehindCommunity()
        draft.configuration.notifications.sinks.append(
            NotificationSink(
                kind: kind, address: address, port: port, community: community,
                origin: arguments.origin))
    }

    /// Options for tables that are not served, and for the address to send from.
    private static func readOptions(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        while let option = try arguments.peekWord(),
            ["-profile", "-name", "-tag", "-s"].contains(option)
        {
            _ = try arguments.readWord()
            _ = try arguments.readWord("the value of \(option)")
            draft.warn(of: option, "has no meaning here", at: arguments.origin)
        }
    }

    /// What is no port may be the rest of a community: it is not shown.
    private static func readPort(
        _ arguments: inout DirectiveArguments
    ) throws(ConfigurationFault) -> UInt16? {
        guard let word = try arguments.readWord() else { return nil }
        guard let port = DirectiveArguments.parseNumber(word, in: 1...UInt16.max) else {
            throw ConfigurationFault(
                arguments.origin,
                reason: "expected a port behind the community, found another word")
        }
        return port
    }
}
