internal import ArgumentParser
internal import FoundationEssentials
internal import SNMPConfiguration

/// The file of the configuration.
struct ConfigurationOption: ParsableArguments {
    static let usualPath = "/etc/snmpagent/snmpagent.conf"

    @Option(
        help: ArgumentHelp(
            "The configuration, in the language of snmpd.conf; \(usualPath) where that is there.",
            valueName: "file"))
    var config: String?

    /// What reading the file finds; nil without one.
    func read() -> ConfigurationReport? {
        (config ?? Self.usualFile).map {
            AgentConfiguration.parse(fileAt: $0, from: LocalFiles())
        }
    }

    private static var usualFile: String? {
        FileManager.default.fileExists(atPath: usualPath) ? usualPath : nil
    }
}
