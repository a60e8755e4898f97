internal import ArgumentParser
internal import SNMPConfiguration

/// `snmpagent check-config FILE`: every fault of a configuration, not only the first.
struct CheckConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config",
        abstract: "Tell what is wrong with a configuration, or what it allows.",
        discussion: "The status is 1 where anything is wrong.")

    @Argument(help: "The file.")
    var file: String

    func run() async throws {
        let report = AgentConfiguration.parse(fileAt: file, from: LocalFiles())
        for warning in report.warnings { print("\(warning)") }
        guard report.faults.isEmpty else { throw DaemonError(report.faults) }
        let configuration = report.configuration
        let access = try await configuration.access.resolved()
        _ = try configuration.messageLimits()
        for line in access.summary { print(line) }
        print("\(file): in order")
    }
}
