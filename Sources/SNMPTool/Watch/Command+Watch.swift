internal import SNMP
internal import SNMPManager
internal import SNMPText
internal import SNMPTransport

extension Command {
    /// Shows values again and again, and of counters how fast they count.
    ///
    /// - Returns: a failure where no sample was answered.
    func watch(_ streams: inout StandardStreams) async throws(CommandLineError) -> ExitStatus {
        guard !objects.isEmpty else {
            throw CommandLineError(message: "Missing object name", showsUsage: true)
        }
        let names = try resolveNames()
        let target = try await resolveTarget()
        var watcher = Watcher(self, WatchReader(session, target, names), target, streams)
        await LiveView(settings).run { await watcher.look($0) }
        streams = watcher.streams
        return watcher.status
    }
}

/// The samples of one call.
private struct Watcher {
    private let command: Command
    private let target: SNMPTarget
    private var reader: WatchReader
    private var history = WatchHistory()
    private var printer: Printer
    private(set) var streams: StandardStreams

    init(
        _ command: Command, _ reader: WatchReader, _ target: SNMPTarget, _ streams: StandardStreams
    ) {
        self.command = command
        self.reader = reader
        self.target = target
        self.streams = streams
        printer = Printer(command, streams)
    }

    var status: ExitStatus { history.losses < history.samples ? .success : .failure }

    mutating func look(_ view: LiveView) async {
        do throws(SNMPManagerError) {
            let (varBinds, time) = try await reader.read()
            history.add(varBinds, at: time)
            if view.terminal == nil { printRows() }
        } catch {
            history.addLoss(error.shortReason)
            if view.terminal == nil { await printLoss(error) }
        }
        view.terminal?.show(
            WatchScreen(
                host: command.host, clock: HostClock.localTime, history,
                VarBindFormatter(tree: command.settings.outputTree, style: command.settings.style),
                Sparkline(isUTF8: Environment.isUTF8)
            ).lines)
    }

    private mutating func printRows() {
        let isJSON = command.settings.format == .json
        let time = isJSON ? HostClock.universalTime : HostClock.localTime
        for row in history.rows {
            printer.print(VarBind(row.name, row.value), time: time, rate: row.rate, to: &streams)
        }
        streams.flush()
    }

    private mutating func printLoss(_ error: SNMPManagerError) async {
        if status == .failure {
            _ = await command.report(error, target, &printer, &streams)
        } else {
            _ = printer.print(error, to: &streams)
        }
        streams.flush()
    }
}

extension SNMPManagerError {
    /// A few words for a line of a screen.
    var shortReason: String {
        switch code {
        case .timeout: "timeout"
        case .sendFailed: socketFailure?.reason ?? "it cannot be sent"
        case .errorStatus: response?.errorStatus.reason ?? "refused"
        default: "\(self)"
        }
    }
}
