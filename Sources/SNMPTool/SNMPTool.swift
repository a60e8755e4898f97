internal import SNMPManager
internal import SNMPTransport

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// `snmp SUBCOMMAND …`, and each subcommand under the name of its classic program.
@main
struct SNMPTool {
    /// Everything runs on the thread of the sockets: a request is answered before there is
    /// anything else to do, and threads cost more to start than a request takes.
    static func main() {
        Task(executorPreference: ManagerTaskExecutor.shared) {
            var streams = StandardStreams()
            let status = await run(CommandLine.arguments, &streams)
            streams.flush()
            exit(status)
        }
        while true { pause() }
    }

    /// - Returns: the exit status.
    private static func run(_ arguments: [String], _ streams: inout StandardStreams) async -> Int32
    {
        guard let invocation = Invocation(arguments) else {
            return showOverview(arguments.dropFirst().first, &streams)
        }
        do throws(CommandLineError) {
            var settings = try OptionParser.parse(invocation.subcommand, invocation.arguments)
            if settings.showsVersion {
                streams.print(Usage.versionLine)
                return 0
            }
            for fault in settings.loadModules(for: invocation.subcommand.names(in: settings)) {
                streams.printError(fault)
            }
            let command = try Command(invocation.subcommand, settings)
            return try await command.run(&streams)
        } catch {
            if !error.message.isEmpty { streams.printError(error.message) }
            if error.showsUsage {
                streams.printError(
                    Usage.text(for: invocation.subcommand, isLink: invocation.isLink))
            }
            return error.exitStatus
        }
    }

    /// What `snmp` says without a subcommand.
    private static func showOverview(
        _ word: String?, _ streams: inout StandardStreams
    ) -> Int32 {
        switch word {
        case "-V", "--version":
            streams.print(Usage.versionLine)
            return 0
        case "-h", "--help", "help":
            streams.print(Usage.overview)
            return 0
        case let word?:
            streams.printError("snmp: \(word) is no subcommand")
        case nil:
            streams.printError("No subcommand specified.")
        }
        streams.printError(Usage.overview)
        return 1
    }
}

/// Which subcommand is called, and how.
struct Invocation {
    let subcommand: Subcommand
    /// Whether the program has the classic name of its subcommand.
    let isLink: Bool
    let arguments: ArraySlice<String>

    /// Nil when there is no subcommand.
    init?(_ arguments: [String]) {
        let path = arguments.first ?? ""
        let name = path.split(separator: "/").last.map { String($0) } ?? ""
        if let subcommand = Subcommand(programName: name) {
            self.subcommand = subcommand
            isLink = true
            self.arguments = arguments.dropFirst()
        } else if let word = arguments.dropFirst().first,
            let subcommand = Subcommand(rawValue: word)
        {
            self.subcommand = subcommand
            isLink = false
            self.arguments = arguments.dropFirst(2)
        } else {
            return nil
        }
    }
}
