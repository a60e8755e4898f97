internal import SNMP
internal import SNMPManager
internal import SNMPText

extension Command {
    /// Prints a table, row by row.
    func table(
        _ streams: inout StandardStreams
    ) async throws(CommandLineError) -> ExitStatus {
        guard let object = objects.first, objects.count == 1 else {
            throw CommandLineError(message: "Must have exactly one table name", showsUsage: true)
        }
        var style = settings.style
        style.masksLineBreaks = streams.isTerminal
        let formatter = VarBindFormatter(tree: settings.outputTree, style: style)
        var shape = try TableShape(at: resolve(object), settings.inputTree, formatter)
        if settings.application.hasBriefHeadings { shape.shorten() }
        let target = try await resolveTarget()
        var reader = TableReader(self, shape, formatter, target)
        return await reader.run(&streams)
    }
}

/// A table that is being read and printed.
private struct TableReader {
    private let command: Command
    private let shape: TableShape
    private let target: SNMPTarget
    private var rows: TableRows
    private var layout: TableLayout
    private var count = 0

    private var flags: Settings.ApplicationFlags { command.settings.application }

    init(
        _ command: Command, _ shape: TableShape, _ formatter: VarBindFormatter,
        _ target: SNMPTarget
    ) {
        self.command = command
        self.shape = shape
        self.target = target
        rows = TableRows(shape, formatter)
        layout = TableLayout(shape, command.settings.application)
    }

    mutating func run(_ streams: inout StandardStreams) async -> ExitStatus {
        do throws(SNMPManagerError) {
            if flags.showsHeadingsOnly {
                printRows(&streams)
            } else if flags.usesGetNext || target.version == .version1 {
                try await readRows(&streams)
            } else {
                try await readColumns()
                if !rows.isTooLarge, !rows.rows.isEmpty { printRows(&streams) }
            }
        } catch {
            // What has come is shown.
            if !rows.rows.isEmpty { printRows(&streams) }
            var printer = Printer(command, streams)
            return await command.report(error, target, &printer, &streams)
        }
        if rows.isTooLarge { return refuse(&streams) }
        if count == 0 { streams.print("\(shape.name): No entries") }
        if rows.hasFurtherColumns {
            streams.print("\(shape.name): WARNING: More columns on agent than in MIB")
        }
        return .success
    }

    private func refuse(_ streams: inout StandardStreams) -> ExitStatus {
        streams.printError("Error: more than \(rows.largestSize) octets of \(shape.name)")
        return .failure
    }

    private mutating func printRows(_ streams: inout StandardStreams) {
        count += rows.rows.count
        layout.format(rows.rows) { text in
            streams.text += text.utf8
            streams.flushIfDue()
        }
        rows.removeRows()
    }

    /// Column by column, by GetBulk.
    private mutating func readColumns() async throws(SNMPManagerError) {
        var options = WalkOptions(maximumVarBinds: command.settings.maximumVarBinds)
        if let count = flags.rowsPerRequest { options.method = .getBulk(maxRepetitions: count) }
        let walk = command.session.walk(shape.entry, of: target, options: options)
        for try await varBind in walk {
            rows.add(varBind)
            if rows.isTooLarge { return }
        }
    }

    /// Row by row, by GetNext, so many rows being laid out at a time.
    private mutating func readRows(
        _ streams: inout StandardStreams
    ) async throws(SNMPManagerError) {
        let isWhole = flags.lineWidth != nil && flags.columnWidth == nil
        let chunk = isWhole ? Int.max : Int(flags.rowsPerRequest ?? 10)
        var instance: [UInt32] = []
        while true {
            let columns = shape.columns.map { shape.entry.appending([$0.number]) }
            let names = columns.map { $0.appending(instance) }
            let request = SNMPRequest(.getNext, names)
            let response = try await command.session.send(request, to: target)
            if response.errorStatus == .noSuchName {
                streams.print("End of MIB")
                break
            }
            let (varBinds, fault) = request.judge(response)
            if let fault { throw fault }
            guard let next = add(varBinds, columns, after: instance) else { break }
            instance = next
            if rows.rows.count >= chunk { printRows(&streams) }
            if rows.isTooLarge { return }
            if let limit = command.settings.maximumVarBinds,
                count + rows.rows.count > limit / names.count
            {
                throw SNMPManagerError(tooManyVarBinds: limit)
            }
        }
        if !rows.rows.isEmpty { printRows(&streams) }
    }

    /// Takes in those instances that come first, which are a row; the others are behind a hole.
    ///
    /// - Returns: the row's instance; nil behind the last one.
    private mutating func add(
        _ varBinds: VarBindList.SubSequence, _ columns: [ObjectIdentifier],
        after instance: [UInt32]
    ) -> [UInt32]? {
        let cells = zip(varBinds, columns).compactMap { varBind, column -> ([UInt32], VarBind)? in
            guard varBind.name.hasPrefix(column), !varBind.value.isException else { return nil }
            let found = Array(varBind.name.subIdentifiers.dropFirst(column.count))
            // What does not rise would come for ever.
            return instance.lexicographicallyPrecedes(found) ? (found, varBind) : nil
        }
        let first = cells.map(\.0).min { $0.lexicographicallyPrecedes($1) }
        for (found, varBind) in cells where found == first { rows.add(varBind) }
        return first
    }
}
