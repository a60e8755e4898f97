/// Lays rows out in columns, as net-snmp's snmptable does.
struct TableLayout {
    private let shape: TableShape
    private let flags: Settings.ApplicationFlags
    private var widths: [Int]
    private var indexWidth = "index ".utf8.count
    private var isFirst = true

    init(_ shape: TableShape, _ flags: Settings.ApplicationFlags) {
        self.shape = shape
        self.flags = flags
        widths = shape.columns.map(\.label.utf8.count)
    }

    /// Gives the text of some rows to `write`, line by line, with headings the first time.
    mutating func format(_ rows: [TableRows.Row], _ write: (String) -> Void) {
        widen(for: rows)
        let hasHeadings = isFirst && !flags.hidesHeadings
        if hasHeadings, !flags.showsHeadingsOnly { write("SNMP table: \(shape.name)\n\n") }
        var part = 1
        var rest = shape.columns.indices
        while !rest.isEmpty {
            if part > 1, !flags.hidesHeadings {
                write("\nSNMP table \(shape.name), part \(part)\n\n")
            }
            let columns = partColumns(rest, hasHeadings)
            if hasHeadings { write(headings(columns) + "\n") }
            for row in rows { write(line(row, columns) + "\n") }
            rest = columns.upperBound..<rest.upperBound
            part += 1
        }
        isFirst = false
    }

    private mutating func widen(for rows: [TableRows.Row]) {
        for row in rows {
            if flags.showsIndex { indexWidth = max(indexWidth, row.index.utf8.count) }
            for (column, cell) in row.cells.enumerated() {
                widths[column] = max(widths[column], cell?.utf8.count ?? 0)
            }
        }
    }

    /// The first columns of `rest`, as many as a line has room for.
    private func partColumns(_ rest: Range<Int>, _ hasHeadings: Bool) -> Range<Int> {
        guard let lineWidth = flags.lineWidth, flags.columnWidth == nil else { return rest }
        var width = flags.showsIndex && hasHeadings ? indexWidth : 0
        for column in rest {
            width += widths[column] + 1
            if column != rest.lowerBound, width > lineWidth { return rest.lowerBound..<column }
        }
        return rest
    }

    private func headings(_ columns: Range<Int>) -> String {
        var text = ""
        if flags.showsIndex, flags.columnWidth == nil { text += padded("index", indexWidth) }
        return text + cells(columns) { shape.columns[$0].label }
    }

    private func line(_ row: TableRows.Row, _ columns: Range<Int>) -> String {
        var text = ""
        if flags.showsIndex {
            text +=
                flags.columnWidth == nil
                ? padded(row.index, indexWidth) : "\nindex: \(row.index)\n"
        }
        return text + cells(columns) { row.cells[$0] ?? "?" }
    }

    private func cells(_ columns: Range<Int>, _ cell: (Int) -> String) -> String {
        var text = ""
        var width = 0
        for column in columns {
            if let columnWidth = flags.columnWidth, let lineWidth = flags.lineWidth {
                width += columnWidth
                if column != columns.lowerBound, width > lineWidth {
                    text += "\n"
                    width = columnWidth
                }
            }
            text += formatted(cell(column), column)
        }
        return text
    }

    private func formatted(_ cell: String, _ column: Int) -> String {
        if let columnWidth = flags.columnWidth {
            return padded(
                String(decoding: cell.utf8.prefix(columnWidth - 1), as: UTF8.self), columnWidth)
        }
        guard let separator = flags.separator else { return padded(cell, widths[column] + 1) }
        return column == 0 && !flags.showsIndex ? cell : separator + cell
    }

    /// With spaces up to `width` octets; with a separator, as it is.
    private func padded(_ text: String, _ width: Int) -> String {
        if flags.separator != nil, flags.columnWidth == nil { return text }
        let spaces = String(repeating: " ", count: max(0, width - text.utf8.count))
        return flags.isLeftJustified ? text + spaces : spaces + text
    }
}
