internal import ArgumentParser
internal import SNMPExtend

/// The options of `snmpagent serve` that name commands, as they were written.
struct ExtendOptions: ParsableArguments {
    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "A command to show the output of, as behind extend in snmpd.conf(5): name, program and arguments.",
            valueName: "command"))
    var extend: [String] = []

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp("The same for a command that a shell runs.", valueName: "command"))
    var extendSh: [String] = []

    /// - Throws: ``DaemonError`` for what is no command, and for a second one of the same name.
    func commands() throws(DaemonError) -> [ExtendCommand] {
        var commands: [ExtendCommand] = []
        for (option, isShell, texts) in [
            ("--extend", false, extend), ("--extend-sh", true, extendSh),
        ] {
            for text in texts {
                let command = try Self.command(option, text, isShell)
                let isKnown = commands.contains {
                    $0.name == command.name && $0.root == command.root
                }
                guard !isKnown else {
                    throw DaemonError(option, "expected a new name, found \"\(command.name)\"")
                }
                commands.append(command)
            }
        }
        return commands
    }

    private static func command(
        _ option: String, _ text: String, _ isShell: Bool
    ) throws(DaemonError) -> ExtendCommand {
        do throws(ExtendCommandError) {
            return try ExtendCommand(parsing: text, isShell: isShell)
        } catch {
            throw DaemonError(option, error)
        }
    }
}
