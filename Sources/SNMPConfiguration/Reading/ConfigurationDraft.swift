internal import SNMP
internal import SNMPAgentCore

/// What the lines so far say.
struct ConfigurationDraft {
    var configuration = AgentConfiguration()
    private(set) var warnings: [ConfigurationWarning] = []
    /// Of the last `trapcommunity`.
    var trapCommunity: OctetString = "public"
    private var warnedWords: Set<String> = []

    /// Warns once of each `word`, whatever its case.
    mutating func warn(of word: String, _ text: String, at origin: RuleOrigin) {
        guard warnedWords.insert(word.lowercased()).inserted else { return }
        warnings.append(ConfigurationWarning(origin, "\"\(word)\" \(text)"))
    }
}
