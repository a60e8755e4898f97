internal import SNMP
internal import SNMPAgentCore

/// How much is taken and given, and where the agent shows how it is. The words are our own.
enum LimitDirectives {
    private static let messageSizes = MessageLimits.minimum...MessageLimits.maximum

    static let table = [
        Directive("maxRoutes") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.limits.maxRoutes = try readCount(
                &arguments, "routes", 0...10_000_000)
        },
        Directive("bulkSize") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.limits.bulkSize = try readCount(
                &arguments, "octets", messageSizes)
        },
        Directive("bulkFactor") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.limits.bulkFactor = try readCount(
                &arguments, "times", MessageLimits.bulkFactors)
        },
        Directive("maxMessageSize") { (arguments, draft) throws(ConfigurationFault) in
            draft.configuration.limits.maxMessageSize = try readCount(
                &arguments, "octets", messageSizes)
        },
        Directive("rateLimit") { (arguments, draft) throws(ConfigurationFault) in
            let word = try arguments.readWord("COUNT or COUNT/SECONDS")
            let parts = word.split(separator: "/", omittingEmptySubsequences: false)
            let isRate =
                parts.count <= 2
                && parts.allSatisfy { part in
                    DirectiveArguments.parseNumber(part, in: 1...UInt32.max) != nil
                }
            guard isRate else { throw arguments.fault("COUNT or COUNT/SECONDS", word) }
            try arguments.readEnd()
            draft.configuration.limits.rate = Setting(word, arguments.origin)
        },
        Directive("healthRoot") { (arguments, draft) throws(ConfigurationFault) in
            let name = try arguments.readName()
            // The agent's tables have names of four sub-identifiers more.
            let most = ObjectIdentifier.maximumCount - 4
            guard name.count <= most else {
                throw arguments.fault("a name of at most \(most) sub-identifiers", "\(name)")
            }
            try arguments.readEnd()
            draft.configuration.healthRoot = Setting(name, arguments.origin)
        },
    ]

    private static func readCount(
        _ arguments: inout DirectiveArguments, _ unit: String, _ range: ClosedRange<Int>
    ) throws(ConfigurationFault) -> Setting<Int> {
        let count = try arguments.readNumber(unit, in: range)
        try arguments.readEnd()
        return Setting(count, arguments.origin)
    }
}
