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
    func settings() -> HostResourceSettings {
        var settings = HostResourceSettings()
        if !includeMount.isEmpty { settings.mounts.include = includeMount }
        if !excludeMount.isEmpty { settings.mounts.exclude = excludeMount }
        if !includeDisk.isEmpty { settings.disks.include = includeDisk }
        if !excludeDisk.isEmpty { settings.disks.exclude = excludeDisk }
        settings.showsInstalledSoftware = softwareInstalled
        return settings
    }
}
