internal import SNMP
internal import SNMPManager
internal import SNMPNames

extension Command {
    /// Prints everything below an OID, 1.3.6.1.2.1 if none is given.
    func walk(_ streams: inout StandardStreams) async throws(CommandLineError) -> ExitStatus {
        let scope = try walkScope()
        if subcommand == .bulkWalk { try requireBulk() }
        let target = try await resolveTarget()
        var walker = Walker(command: self, scope: scope, target: target, streams: streams)
        return await walker.run(&streams)
    }

    func walkScope() throws(CommandLineError) -> WalkScope {
        if case .scope(let scope)? = prepared { return scope }
        let text = objects.first
        let root = try text.map(resolve) ?? [1, 3, 6, 1, 2, 1]
        var scope: WalkScope
        do throws(ObjectIdentifierError) {
            scope = try WalkScope(below: root)
        } catch {
            throw CommandLineError(message: "\(text ?? ""): \(error)")
        }
        if let end = settings.application.end { scope.end = try resolveName(end) }
        // As net-snmp has it: snmpwalk calls a name before the root out of order.
        scope.endsBeforeStart = subcommand == .bulkWalk
        return scope
    }

    var walkOptions: WalkOptions {
        let application = settings.application
        let method: WalkOptions.Method
        if subcommand == .bulkWalk {
            method = .getBulk(
                nonRepeaters: application.nonRepeaters,
                maxRepetitions: application.maxRepetitions)
        } else {
            method = settings.usesGetNext ? .getNext : .adaptive
        }
        var options = WalkOptions(
            method: method, checksOrder: !application.ignoresOrder,
            maximumVarBinds: settings.maximumVarBinds)
        if let count = settings.requestsInFlight {
            options.requestsInFlight = count
        } else if method == .adaptive {
            // All columns of a table such as ifTable, which has 22.
            (options.requestsInFlight, options.parallelFrom) = (24, .microseconds(500))
        }
        return options
    }
}

/// A walk under way.
private struct Walker {
    private let command: Command
    private let scope: WalkScope
    private let target: SNMPTarget
    private let clock = ContinuousClock()
    private var printer: Printer

    private var session: SNMPSession { command.session }
    private var flags: Settings.ApplicationFlags { command.settings.application }

    init(command: Command, scope: WalkScope, target: SNMPTarget, streams: StandardStreams) {
        self.command = command
        self.scope = scope
        self.target = target
        printer = Printer(command, streams)
    }

    mutating func run(_ streams: inout StandardStreams) async -> ExitStatus {
        var rootStatus = ExitStatus.success
        if flags.includesRoot { rootStatus = await printRoot(tellsFault: true, &streams) }
        let start = clock.now
        let (status, isAnswered) = await printWalk(&streams)
        let time = start.duration(to: clock.now)
        // The root may be a leaf, which has nothing below it.
        if printer.count == 0, isAnswered, !flags.skipsLeaf {
            rootStatus = await printRoot(tellsFault: status == .success, &streams)
        }
        if flags.showsCount { printer.note("Variables found: \(printer.count)", to: &streams) }
        if flags.showsTotalTime {
            streams.printError("Total traversal time = \(time.microsecondText) seconds")
        }
        return max(status, rootStatus)
    }

    /// - Returns: the exit status, and whether the agent answered at all at the end.
    private mutating func printWalk(_ streams: inout StandardStreams) async -> (ExitStatus, Bool) {
        let walk = session.walk(scope, of: target, options: command.walkOptions) {
            [tree = command.settings.tree] name in
            tree.columnDepth(of: name)
        }
        var iterator = walk.makeAsyncIterator()
        var start = clock.now
        var progress = ProgressLine(streams)
        do throws(SNMPManagerError) {
            while let batch = try await iterator.nextBatch() {
                progress.eraseForOutput()
                let prefix = timePrefix(since: start)
                for varBind in batch { printer.print(varBind, prefix: prefix, to: &streams) }
                streams.flushIfDue()
                progress.update(printer.count, printer.text(batch.last?.name))
                start = clock.now
            }
            progress.erase()
        } catch {
            progress.erase()
            if let varBind = error.varBind {
                printer.print(varBind, prefix: timePrefix(since: start), to: &streams)
            }
            let status = await command.report(error, target, &printer, &streams)
            let isSilent = [.timeout, .sendFailed, .cancelled].contains(error.code)
            return (status, !isSilent)
        }
        switch iterator.end {
        case .exception(let varBind):
            printer.print(varBind, prefix: timePrefix(since: start), to: &streams)
        case .noSuchName: printer.note("End of MIB", to: &streams)
        case .outOfScope, nil: break
        }
        return (.success, true)
    }

    /// One GET of the root, of which a failure is not told, but for a response to something else.
    private mutating func printRoot(
        tellsFault: Bool, _ streams: inout StandardStreams
    ) async -> ExitStatus {
        do throws(SNMPManagerError) {
            let varBinds = try await session.get([scope.start], from: target)
            for varBind in varBinds { printer.print(varBind, to: &streams) }
        } catch {
            if tellsFault, error.code == .otherVarBinds {
                return printer.print(error, to: &streams)
            }
        }
        return .success
    }

    private func timePrefix(since start: ContinuousClock.Instant) -> String {
        guard flags.showsLineTime else { return "" }
        return start.duration(to: clock.now).microsecondText + " s: "
    }
}

extension Duration {
    /// Seconds with six digits behind the point.
    fileprivate var microsecondText: String {
        let microseconds = components.attoseconds / 1_000_000_000_000
        let digits = String(microseconds)
        return "\(components.seconds)." + String(repeating: "0", count: 6 - digits.count) + digits
    }
}
