/// Where the agent listens, and whom it hears.
enum ListenDirectives {
    static let table = [
        Directive("agentAddress", readAddresses),
        Directive("acceptHosts", readHosts),
    ]

    /// `agentAddress ADDRESS[,ADDRESS]…`
    private static func readAddresses(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        repeat {
            for part in try arguments.readList("an address") {
                let address = try TransportWord.check(part, arguments)
                draft.configuration.listenAddresses.append(Setting(address, arguments.origin))
            }
        } while !arguments.isAtEnd
    }

    /// `acceptHosts any|SOURCE[,SOURCE]…`: on several lines, all of them.
    private static func readHosts(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        repeat {
            for source in try arguments.readList("a source") {
                let host = try SourceWord(parsing: source, arguments)
                // Those before are all any, or none is.
                let isAny = draft.configuration.access.acceptedHosts.first.map { $0.value == .any }
                guard isAny == nil || isAny == (host == .any) else {
                    throw arguments.fault("either any or other sources", source)
                }
                draft.configuration.access.acceptedHosts.append(Setting(host, arguments.origin))
            }
        } while !arguments.isAtEnd
    }
}
