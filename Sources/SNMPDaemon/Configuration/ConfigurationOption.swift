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

    /// What the file says; nil without one.
    ///
    /// - Throws: ``DaemonError`` with every fault.
    func load() throws(DaemonError) -> ConfigurationReport? {
        guard let path = config ?? Self.usualFile else { return nil }
        let report = AgentConfiguration.parse(fileAt: path, from: LocalFiles())
        guard report.faults.isEmpty else { throw DaemonError(report.faults) }
        return report
    }

    private static var usualFile: String? {
        FileManager.default.fileExists(atPath: usualPath) ? usualPath : nil
    }
}
