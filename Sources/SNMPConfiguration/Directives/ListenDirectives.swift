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
        var word: String? = try arguments.readWord("an address")
        while let list = word {
            // A comma at the end of a word is followed by an address in the next one.
            let isOpen = list.hasSuffix(",") && !arguments.isAtEnd
            let text = isOpen ? list.dropLast() : Substring(list)
            for part in text.split(separator: ",", omittingEmptySubsequences: false) {
                let address = try TransportWord.check(String(part), arguments)
                draft.configuration.listenAddresses.append(Setting(address, arguments.origin))
            }
            word = try arguments.readWord()
        }
    }

    /// `acceptHosts any|SOURCE…`: on several lines, all of them.
    private static func readHosts(
        _ arguments: inout DirectiveArguments, _ draft: inout ConfigurationDraft
    ) throws(ConfigurationFault) {
        var word: String? = try arguments.readWord("a source")
        while let source = word {
            let host = try SourceWord(parsing: source, arguments)
            // Those before are all any, or none is.
            let isAny = draft.configuration.access.acceptedHosts.first.map { $0.value == .any }
            guard isAny == nil || isAny == (host == .any) else {
                throw arguments.fault("either any or other sources", source)
            }
            draft.configuration.access.acceptedHosts.append(Setting(host, arguments.origin))
            word = try arguments.readWord()
        }
    }
}
