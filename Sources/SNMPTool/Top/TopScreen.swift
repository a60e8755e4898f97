/// What `top` shows: a line about the host, its processors and memory, then as many interfaces and
/// file systems as fit.
struct TopScreen: Sendable {
    let host: String
    /// The local time of the newest sample, as it is printed.
    let clock: String
    let history: TopHistory
    /// Nil for no bars.
    let sparkline: Sparkline?

    func lines(_ size: LiveTerminal.Size) -> [String] {
        let columns = size.columns - 1
        var lines = [status]
        if let sample = history.last {
            lines += [processorLine(sample), memoryLine(sample), swapLine(sample)]
                .compactMap { $0 }
            lines.append("")
            let room = max(0, size.rows - lines.count)
            let storage = storageTable(sample)
            let interfaces = interfaceTable(sample)
            // Both headings and the line between them are no rows; storage gets a third of them
            // at least, and what the interfaces leave.
            let rows = max(0, room - (storage.rows.isEmpty ? 1 : 3))
            let storageRows = min(
                storage.rows.count, max(rows / 3, rows - interfaces.rows.count))
            lines += interfaces.lines(rows: rows - storageRows, columns: columns)
            if storageRows > 0 {
                lines += [""] + storage.lines(rows: storageRows, columns: columns)
            }
        }
        return lines.prefix(size.rows).map { DisplayText.line($0, columns) }
    }

    private var status: String {
        var words = [MaskedText.string(Array(host.utf8))]
        if let sample = history.last {
            if !sample.sysName.isEmpty { words[0] += " (\(sample.sysName))" }
            if let ticks = sample.time.upTime { words.append("up \(Self.upTime(ticks))") }
        }
        words += [clock, "sample \(history.samples)"]
        if history.losses > 0 { words.append("\(history.losses) lost") }
        if let reason = history.lossReason { words.append("no answer now: \(reason)") }
        if history.isRestarted { words.append("the agent has restarted") }
        return words.joined(separator: "  ")
    }

    /// Hundredths of a second as days, hours and minutes.
    private static func upTime(_ ticks: UInt32) -> String {
        let minutes = ticks / 6000
        let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
        let clock = "\(hours):\(rest < 10 ? "0" : "")\(rest)"
        return days == 0 ? clock : "\(days) day\(days == 1 ? "" : "s") \(clock)"
    }
}

// MARK: Processors and memory

extension TopScreen {
    private func processorLine(_ sample: TopSample) -> String? {
        var words: [String] = []
        if let usage = history.usage {
            let shares = [
                (usage.user, "user"), (usage.system, "system"), (usage.wait, "wait"),
                (usage.idle, "idle"),
            ]
            words += shares.map { share, name in
                "\(DisplayText.aligned(ScaledNumber.percent(share, of: 1), 4)) \(name)"
            }
        } else if !sample.loads.isEmpty {
            let mean = sample.loads.reduce(0, +) / Double(sample.loads.count)
            words.append("\(DisplayText.aligned(ScaledNumber.percent(mean, of: 100), 4)) busy")
        }
        if !sample.loads.isEmpty {
            let count = sample.loads.count
            words.append("\(count) processor\(count == 1 ? "" : "s")")
        }
        if !sample.loadAverages.isEmpty {
            words.append("load " + sample.loadAverages.joined(separator: " "))
        }
        return words.isEmpty ? nil : "CPU     " + words.joined(separator: "  ")
    }

    private func memoryLine(_ sample: TopSample) -> String? {
        if let memory = sample.memory {
            let free = memory.available + memory.buffers + memory.cached
            return Self.usage("Memory", memory.total, max(0, memory.total - free))
                + "  buffers \(ScaledNumber.octets(memory.buffers))"
                + "  cached \(ScaledNumber.octets(memory.cached))"
        }
        // Source: RFC 2790, hrStorageRam.
        guard
            let row = sample.storage.sorted(by: { $0.key < $1.key }).map(\.value)
                .first(where: { $0.type == 2 })
        else { return nil }
        return Self.usage("Memory", row.size * row.units, row.used * row.units)
    }

    private func swapLine(_ sample: TopSample) -> String? {
        guard let memory = sample.memory, memory.swapTotal > 0 else { return nil }
        return Self.usage("Swap", memory.swapTotal, memory.swapTotal - memory.swapAvailable)
    }

    private static func usage(_ name: String, _ total: Double, _ used: Double) -> String {
        DisplayText.padded(name, 8) + DisplayText.aligned(ScaledNumber.percent(used, of: total), 4)
            + " used  \(ScaledNumber.octets(used)) of \(ScaledNumber.octets(total))"
    }
}

// MARK: Tables

extension TopScreen {
    private func interfaceTable(_ sample: TopSample) -> ScreenTable {
        let rows = sample.interfaces.sorted { $0.key < $1.key }.map { index, interface in
            let flow = history.flows[index] ?? TopHistory.Flow()
            let name = interface.name.isEmpty ? interface.description : interface.name
            return ScreenTable.Row(
                name: name.isEmpty ? "\(index)" : name,
                cells: [
                    Self.status(interface.status), Self.rate(flow.bitsIn), Self.rate(flow.bitsOut),
                    "\(interface.errorsIn?.number ?? 0)", "\(interface.errorsOut?.number ?? 0)",
                    Self.rate(Self.sum(flow.errorsIn, flow.errorsOut)),
                ],
                numbers: flow.numbers, weight: flow.bits)
        }
        return ScreenTable(
            heading: "INTERFACE",
            headings: ["STATUS", "IN b/s", "OUT b/s", "ERR IN", "ERR OUT", "ERR/s"],
            rows: rows, sparkline: sparkline)
    }

    /// Source: RFC 2790, hrStorageTypes: what holds files.
    private func storageTable(_ sample: TopSample) -> ScreenTable {
        let rows = sample.storage.sorted { $0.key < $1.key }.map(\.value)
            .filter { ($0.type ?? 0) >= 4 && $0.size > 0 }
            .map { row in
                let (size, used) = (row.size * row.units, row.used * row.units)
                return ScreenTable.Row(
                    name: row.name,
                    cells: [
                        ScaledNumber.octets(size), ScaledNumber.octets(used),
                        ScaledNumber.percent(used, of: size),
                    ],
                    numbers: [], weight: used / size)
            }
        return ScreenTable(
            heading: "STORAGE", headings: ["SIZE", "USED", "USED%"], rows: rows,
            sparkline: sparkline)
    }

    private static func sum(_ left: Double?, _ right: Double?) -> Double? {
        left == nil && right == nil ? nil : (left ?? 0) + (right ?? 0)
    }

    private static func rate(_ number: Double?) -> String {
        number.map(ScaledNumber.decimal) ?? "-"
    }

    /// Source: RFC 2863, ifOperStatus.
    private static func status(_ number: Int32?) -> String {
        let names = ["up", "down", "testing", "unknown", "dormant", "absent", "lower"]
        guard let number else { return "-" }
        return number > 0 && number <= names.count ? names[Int(number) - 1] : "\(number)"
    }
}
