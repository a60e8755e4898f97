internal import ArgumentParser
internal import FoundationEssentials
internal import Glibc
internal import Logging

/// `snmpagent`: without a subcommand it serves.
@main
struct SNMPAgentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snmpagent",
        abstract: "A read-only SNMP agent for Linux hosts.",
        version: "snmpagent 0.1.0",
        subcommands: [ServeCommand.self, CheckConfigCommand.self, CheckAccessCommand.self],
        defaultSubcommand: ServeCommand.self)

    /// Ends with status 0, or with 1 and a line that says what is wrong.
    static func main() {
        // Whoever changes a file may not wait until the agent has started.
        FirstThread.holdHangups()
        MemoryArenas.share()
        let arguments = ArgumentVector.take()
        do {
            try becomeUser(arguments)
        } catch {
            fail(error)
        }
        FirstThread.run {
            await runToEnd(arguments)
            Glibc.exit(0)
        }
    }

    /// Drops root's rights while there is one thread, so that no other ever has them.
    private static func becomeUser(_ arguments: [String]) throws {
        guard let command = try parseAsRoot(arguments) as? ServeCommand else {
            return FirstThread.releaseHangups()
        }
        if let user = command.options.user { try Privileges.drop(to: user) }
    }

    private static func runToEnd(_ arguments: [String]) async {
        do {
            // Parsed again: a command cannot be handed from thread to thread.
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            fail(error)
        }
    }

    private static func fail(_ error: any Error) -> Never {
        if let status = error as? ExitCode { Glibc.exit(status.rawValue) }
        // Help and version are errors too, of status 0.
        guard error is DaemonError || exitCode(for: error) != .success else {
            exit(withError: error)
        }
        let reasons = (error as? DaemonError)?.lines ?? [message(for: error)]
        let format = LogFormat.ofStandardError(environment: ProcessInfo.processInfo.environment)
        let level = format == .journald ? "<\(Logger.Level.error.priority)>" : ""
        for reason in reasons { StandardError.write(line: "\(level)snmpagent: \(reason)") }
        Glibc.exit(1)
    }
}
