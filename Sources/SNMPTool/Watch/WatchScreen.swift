internal import SNMP
internal import SNMPText

/// What `watch` shows: a line about the samples, a heading, and a line for each object.
struct WatchScreen: Sendable {
    let host: String
    /// The local time of the newest sample, as it is printed.
    let clock: String
    let history: WatchHistory
    let sparkline: Sparkline
    private let formatter: VarBindFormatter

    init(
        host: String, clock: String, _ history: WatchHistory, _ formatter: VarBindFormatter,
        _ sparkline: Sparkline
    ) {
        self.host = host
        self.clock = clock
        self.history = history
        self.sparkline = sparkline
        var formatter = formatter
        formatter.style.isValueOnly = true
        formatter.style.isQuick = true
        formatter.style.masksLineBreaks = true
        formatter.style.isSingleLine = true
        formatter.style.hexLineLength = 0
        self.formatter = formatter
    }

    /// As many lines as fit.
    func lines(_ size: LiveTerminal.Size) -> [String] {
        var formatter = formatter
        let shown = history.rows.prefix(max(0, size.rows - 3))
        let cells = shown.map { self.cells(of: $0, &formatter) }
        let layout = Layout(cells, columns: size.columns - 1)
        let heading = Cells(name: "NAME", value: "VALUE", rate: "PER SECOND")
        var lines = [status, "", layout.line(heading)]
        for (row, cells) in zip(shown, cells) {
            let base = CounterRate.isCounter(row.value) ? 0.0 : nil
            let bars = sparkline.text(row.numbers, from: base, width: layout.bars)
            lines.append(layout.line(cells) + (bars.isEmpty ? "" : Layout.gap + bars))
        }
        let hidden = history.rows.count - shown.count
        if hidden > 0 { lines[1] = "\(hidden) more below" }
        return lines.map { DisplayText.line($0, size.columns - 1) }
    }

    private var status: String {
        var words = ["\(host)", clock, "sample \(history.samples)"]
        if history.losses > 0 { words.append("\(history.losses) lost") }
        if let reason = history.lossReason { words.append("no answer now: \(reason)") }
        if history.isRestarted { words.append("the agent has restarted") }
        return words.map { MaskedText.string(Array($0.utf8)) }.joined(separator: "  ")
    }

    /// The text of one line's columns.
    struct Cells {
        let name: String
        let value: String
        let rate: String
    }

    private func cells(of row: WatchHistory.Row, _ formatter: inout VarBindFormatter) -> Cells {
        var (name, value): ([UInt8], [UInt8]) = ([], [])
        formatter.format(row.name, to: &name)
        formatter.format(VarBind(row.name, row.value), to: &value)
        let isCounter = CounterRate.isCounter(row.value)
        let rate = row.rate.map { ScaledNumber.decimal($0) } ?? (isCounter ? "-" : "")
        return Cells(name: MaskedText.string(name), value: MaskedText.string(value), rate: rate)
    }

    /// How wide the columns are.
    private struct Layout {
        static let gap = "  "
        private static let leastBars = 8

        private(set) var name: Int
        private(set) var value: Int
        private(set) var rate: Int
        private(set) var bars: Int

        init(_ cells: [Cells], columns: Int) {
            name = max(4, cells.map { DisplayText.width($0.name) }.max() ?? 0)
            value = max(5, cells.map { DisplayText.width($0.value) }.max() ?? 0)
            rate = max(10, cells.map { DisplayText.width($0.rate) }.max() ?? 0)
            // Values that are long are cut before names are; half of what is there is theirs.
            let reserved = columns < 60 ? 0 : Self.leastBars + Self.gap.count
            let rest = max(2, columns - rate - reserved - 2 * Self.gap.count)
            if name + value > rest {
                value = min(value, max(rest - name, rest / 2))
                name = min(name, rest - value)
            }
            bars = max(0, columns - name - value - rate - 3 * Self.gap.count)
        }

        func line(_ cells: Cells) -> String {
            [
                DisplayText.padded(DisplayText.end(cells.name, name), name),
                DisplayText.aligned(cells.value, value), DisplayText.aligned(cells.rate, rate),
            ].joined(separator: Self.gap)
        }
    }
}
