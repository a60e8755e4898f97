internal import ArgumentParser
internal import Logging
internal import SNMPAgentCore
internal import SNMPConfiguration

/// `snmpagent check-config FILE`: every fault of a configuration, not only the first.
struct CheckConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-config",
        abstract: "Tell what is wrong with a configuration, or what it allows.",
        discussion: """
            Behind -- stand the options that serve is started with beside the file. The status is 1 \
            where anything is wrong.
            """)

    @Argument(help: "The file.")
    var file: String

    @Argument(
        parsing: .postTerminator,
        help: ArgumentHelp("The options of serve.", valueName: "option"))
    var options: [String] = []

    func run() async throws {
        // What the daemon would do with this file and these options, but for its sockets.
        let options = try ServeOptions.parse(["--config", file] + options)
        let silent = Logger(label: "check-config") { _ in SwiftLogNoOpLogHandler() }
        let configuration = try await DaemonConfiguration(options, logger: silent)
        _ = try AgentParts(configuration, AgentStatus(), logger: silent)
        for warning in configuration.warnings { print("\(warning)") }
        for line in configuration.access.summary { print(LogText.escaped(line)) }
        print("\(file): in order")
    }
}
