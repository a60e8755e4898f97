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
    /// Everything runs on this thread, which is that of the sockets: a request is answered before
    /// there is anything else to do, and threads cost more to start than a request takes.
    static func main() {
        var streams = StandardStreams()
        guard let invocation = Invocation(CommandLine.arguments) else {
            return end(showOverview(CommandLine.arguments.dropFirst(), &streams), &streams)
        }
        guard let settings = readSettings(invocation, &streams) else { return }
        ManagerTaskExecutor.giveThread { [streams] in
            var streams = streams
            do throws(CommandLineError) {
                let call = try Call(invocation.subcommand, settings)
                end(try await call.run(&streams), &streams)
            } catch {
                fail(error, invocation, &streams)
            }
        }
    }

    /// - Returns: what the command line asks for; nil where the tool has ended.
    private static func readSettings(
        _ invocation: Invocation, _ streams: inout StandardStreams
    ) -> Settings? {
        var parser = OptionParser(invocation.subcommand, invocation.arguments)
        do throws(CommandLineError) {
            // Nobody shall read there for longer than it takes to read it here.
            defer { ArgumentVector.wipe(parser.secrets) }
            try parser.parse()
        } catch {
            fail(error, invocation, &streams)
            return nil
        }
        switch parser.settings.notice {
        case .version: streams.print(Usage.versionLine)
        case .directives: streams.printError(Usage.directives)
        case nil: return parser.settings
        }
        end(.success, &streams)
        return nil
    }

    private static func fail(
        _ error: CommandLineError, _ invocation: Invocation, _ streams: inout StandardStreams
    ) {
        if !error.message.isEmpty { streams.printError(error.message) }
        if error.showsUsage {
            streams.printError(Usage.text(for: invocation.subcommand, isLink: invocation.isLink))
        }
        end(error.exitStatus, &streams)
    }

    private static func end(_ status: ExitStatus, _ streams: inout StandardStreams) {
        streams.flush()
        exit(status.rawValue)
    }

    /// What `snmp` says without a subcommand.
    private static func showOverview(
        _ words: ArraySlice<String>, _ streams: inout StandardStreams
    ) -> ExitStatus {
        switch words.first {
        case "-V", "--version":
            streams.print(Usage.versionLine)
            return .success
        case "-h", "--help", "help":
            streams.print(Usage.overview)
            return .success
        case "--generate-completion-script":
            if let script = words.dropFirst().first.flatMap(CompletionScript.init(rawValue:)) {
                streams.text += Array(script.text.utf8)
                return .success
            }
            let shells = CompletionScript.allCases.map(\.rawValue).joined(separator: ", ")
            streams.printError("snmp: expected one of \(shells)")
            return .failure
        case "--generate-manual":
            streams.text += Array(ManualPage.text.utf8)
            return .success
        case let word?:
            streams.printError("snmp: \(word) is no subcommand")
        case nil:
            streams.printError("No subcommand specified.")
        }
        streams.printError(Usage.overview)
        return .failure
    }
}

/// Which subcommand is called, and how.
struct Invocation: Sendable {
    let subcommand: Subcommand
    /// Whether the program has the classic name of its subcommand.
    let isLink: Bool
    /// Indexed as the command line is.
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
