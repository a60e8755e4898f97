internal import ArgumentParser
internal import SNMPAgentCore
internal import SNMPConfiguration

/// The options of `snmpagent serve` that say what is shown of the host's resources.
///
/// In a pattern `*` stands for any characters or none, and `?` for one.
struct ResourceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Show file systems mounted there, and no others.", valueName: "pattern"))
    var includeMount: [String] = []

    @Option(
        help: ArgumentHelp(
            "Do not show file systems mounted there; those of containers unless given.",
            valueName: "pattern"))
    var excludeMount: [String] = []

    @Option(
        help: ArgumentHelp("Show disks with such names, and no others.", valueName: "pattern"))
    var includeDisk: [String] = []

    @Option(help: ArgumentHelp("Do not show disks with such names.", valueName: "pattern"))
    var excludeDisk: [String] = []

    @Flag(help: "Show what software is installed.")
    var softwareInstalled = false
}

extension ResourceOptions {
    /// - Throws: ``DaemonError`` for a pattern that no path, or no disk's name, can match.
    func apply(to rules: inout ShownRules) throws(DaemonError) {
        for (option, words, path) in [
            ("--include-mount", includeMount, \ShownRules.includedMounts),
            ("--exclude-mount", excludeMount, \ShownRules.excludedMounts),
        ] {
            try Self.check(option, words, isPattern: Self.isPath, "a path")
            if !words.isEmpty { rules[keyPath: path] = words.settings(option) }
        }
        for (option, words, path) in [
            ("--include-disk", includeDisk, \ShownRules.includedDisks),
            ("--exclude-disk", excludeDisk, \ShownRules.excludedDisks),
        ] {
            try Self.check(option, words, isPattern: Self.isName, "a name")
            if !words.isEmpty { rules[keyPath: path] = words.settings(option) }
        }
        if softwareInstalled {
            rules.installedSoftware = Setting(true, RuleOrigin("--software-installed"))
        }
    }

    private static func check(
        _ option: String, _ words: [String], isPattern: (String) -> Bool, _ kind: String
    ) throws(DaemonError) {
        for word in words where !isPattern(word) {
            throw DaemonError(option, "expected \(kind) with * and ?, found \"\(word)\"")
        }
    }

    private static func isPath(_ word: String) -> Bool {
        word.hasPrefix("/") || word.hasPrefix("*") || word.hasPrefix("?")
    }

    /// Without the lists in brackets that shells know.
    private static func isName(_ word: String) -> Bool {
        !word.isEmpty && word.allSatisfy { !"[]{}".contains($0) && !$0.isWhitespace }
    }
}

extension [String] {
    fileprivate func settings(_ option: String) -> [Setting<String>] {
        map { Setting($0, RuleOrigin(option)) }
    }
}
