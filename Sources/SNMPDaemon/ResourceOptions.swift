internal import ArgumentParser
internal import HostMIB

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
    func settings() throws(DaemonError) -> HostResourceSettings {
        try Self.check("--include-mount", includeMount, isPattern: Self.isPath, "a path")
        try Self.check("--exclude-mount", excludeMount, isPattern: Self.isPath, "a path")
        try Self.check("--include-disk", includeDisk, isPattern: Self.isName, "a name")
        try Self.check("--exclude-disk", excludeDisk, isPattern: Self.isName, "a name")
        var settings = HostResourceSettings()
        if !includeMount.isEmpty { settings.mounts.include = includeMount }
        if !excludeMount.isEmpty { settings.mounts.exclude = excludeMount }
        if !includeDisk.isEmpty { settings.disks.include = includeDisk }
        settings.disks.exclude = excludeDisk
        settings.showsInstalledSoftware = softwareInstalled
        return settings
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
