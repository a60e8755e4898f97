/// Rows of a name, some cells, and a line of bars where there is room for one.
struct ScreenTable: Sendable {
    private static let gap = "  "
    /// Columns of the bars at least.
    private static let leastBars = 8
    /// Columns of the name at least.
    private static let leastName = 8

    struct Row: Sendable {
        let name: String
        let cells: [String]
        let numbers: [Double?]
        /// Where not all rows fit, those that weigh most are shown.
        let weight: Double
    }

    let heading: String
    let headings: [String]
    let rows: [Row]
    /// Nil for no bars.
    let sparkline: Sparkline?

    /// The heading and at most so many rows, in their order; cells that do not fit are left out
    /// from the right.
    func lines(rows count: Int, columns: Int) -> [String] {
        let shown = heaviest(count)
        let hidden = rows.count - shown.count
        let title = hidden > 0 ? "\(heading) (\(hidden) more)" : heading
        var widths: [Int] = []
        var rest = columns - Self.leastName
        for (position, heading) in headings.enumerated() {
            let width = rows.reduce(max(heading.count, 6)) { width, row in
                row.cells.indices.contains(position)
                    ? max(width, DisplayText.width(row.cells[position])) : width
            }
            guard rest >= width + Self.gap.count else { break }
            rest -= width + Self.gap.count
            widths.append(width)
        }
        let names = shown.map { DisplayText.width($0.name) }.max() ?? 0
        let name = min(max(Self.leastName, title.count, names), Self.leastName + max(0, rest))
        let bars = rest + Self.leastName - name - Self.gap.count
        return [line(title, headings, name, widths)]
            + shown.map { row in
                line(row.name, row.cells, name, widths) + self.bars(row.numbers, width: bars)
            }
    }

    private func bars(_ numbers: [Double?], width: Int) -> String {
        guard width >= Self.leastBars, let sparkline else { return "" }
        let text = sparkline.text(numbers, from: 0, width: width)
        return text.isEmpty ? "" : Self.gap + text
    }

    private func heaviest(_ count: Int) -> [Row] {
        guard rows.count > count else { return rows }
        let order = rows.indices.sorted {
            (rows[$1].weight, $0) < (rows[$0].weight, $1)
        }
        return order.prefix(max(0, count)).sorted().map { rows[$0] }
    }

    private func line(
        _ name: String, _ cells: [String], _ width: Int, _ widths: [Int]
    ) -> String {
        let aligned = zip(cells, widths).map { DisplayText.aligned($0, $1) }
        return ([DisplayText.padded(name, width)] + aligned).joined(separator: Self.gap)
    }
}
