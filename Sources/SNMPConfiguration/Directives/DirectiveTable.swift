/// Every directive, by families: each is a file beside this one.
enum DirectiveTable {
    private static let agent: [Directive] =
        IncludeDirectives.table + ListenDirectives.table + CommunityDirectives.table
        + SecurityNameDirectives.table + ViewDirectives.table + SystemDirectives.table
        + NotificationDirectives.table + WatchDirectives.table + ShownDirectives.table
        + LimitDirectives.table + ExtendDirectives.table + OverrideDirectives.table
        + WriteDirectives.table + IgnoredDirectives.agent

    private static let agentByWord = index(agent)
    private static let libraryByWord = index(IncludeDirectives.table + IgnoredDirectives.library)

    static func lookup(_ word: String, in section: ConfigurationSection) -> Directive? {
        let directives = section == .agent ? agentByWord : libraryByWord
        return directives[word.lowercased()]
    }

    /// The fault of a word that no section knows, or not this one.
    static func unknown(
        _ arguments: DirectiveArguments, in section: ConfigurationSection
    ) -> ConfigurationFault {
        let word = arguments.word
        let isElsewhere = ConfigurationSection.allCases.contains { lookup(word, in: $0) != nil }
        if isElsewhere {
            let expectation = "a word of section [\(section.rawValue)]"
            return arguments.fault(expectation, word)
        }
        guard let nearest = NearestWord.lookup(word, among: agent.map(\.word)) else {
            return arguments.fault("a known word", word)
        }
        return arguments.fault("a known word such as \(nearest)", word)
    }

    /// The words that do something, as they are documented.
    static var meaningfulWords: [String] {
        agent.compactMap { directive in
            switch directive.meaning {
            case .setting, .includeFile, .includeDirectory: directive.word
            case .ignored, .refused: nil
            }
        }
    }

    private static func index(_ directives: [Directive]) -> [String: Directive] {
        Dictionary(
            directives.map { ($0.word.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
