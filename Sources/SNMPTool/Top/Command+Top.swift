internal import SNMP
internal import SNMPManager

extension Command {
    /// Shows a host on one screen, again and again.
    ///
    /// - Returns: a failure where no sample was answered.
    func top(_ streams: inout StandardStreams) async throws(CommandLineError) -> ExitStatus {
        if let extra = objects.first { throw error("extra argument: \(extra)") }
        let target = try await resolveTarget()
        let reader = TopReader(session: session, target: target)
        var history = TopHistory()
        await LiveView(settings).run { view in
            do throws(SNMPManagerError) {
                history.add(try await reader.read())
            } catch {
                history.addLoss(error.shortReason)
                if view.terminal == nil { await tell(error, target, history, &streams) }
            }
            show(history, view, &streams)
        }
        return history.losses < history.samples ? .success : .failure
    }

    private func show(_ history: TopHistory, _ view: LiveView, _ streams: inout StandardStreams) {
        let screen = TopScreen(
            host: host, clock: HostClock.localTime, history: history,
            sparkline: view.terminal.map { _ in Sparkline(isUTF8: Environment.isUTF8) })
        if let terminal = view.terminal { return terminal.show(screen.lines) }
        guard history.lossReason == nil else { return }
        // A file is as long as it has to be.
        for line in screen.lines(LiveTerminal.Size(columns: 101, rows: 10_000)) {
            streams.print(line)
        }
        streams.print("")
        streams.flush()
    }

    private func tell(
        _ error: SNMPManagerError, _ target: SNMPTarget, _ history: TopHistory,
        _ streams: inout StandardStreams
    ) async {
        var printer = Printer(self, streams)
        if history.losses == history.samples {
            _ = await report(error, target, &printer, &streams)
        } else {
            _ = printer.print(error, to: &streams)
        }
    }
}
