internal import SNMPAgentCore

/// Whose directives the lines are: `[snmpd]` alone on a line holds until the next such line or
/// the end of the file, before a directive for that one.
///
/// Source: snmp_config(5), "Switching configuration types in mid-file".
enum ConfigurationSection: String, CaseIterable {
    case agent = "snmpd"
    /// Of net-snmp's library and all its programs.
    case library = "snmp"
    case agentX = "agentx"

    /// - Parameter word: with the brackets.
    init(_ word: String, at origin: RuleOrigin) throws(ConfigurationFault) {
        let name = word.dropFirst().dropLast().lowercased()
        guard word.hasSuffix("]"), let section = ConfigurationSection(rawValue: name) else {
            let names = Self.allCases.map { "[\($0.rawValue)]" }.joined(separator: ", ")
            throw ConfigurationFault(origin, expected: "one of \(names)", found: word)
        }
        self = section
    }
}
