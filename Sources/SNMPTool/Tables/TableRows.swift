internal import SNMP
internal import SNMPText

/// What a table's cells hold, as text, row by row.
struct TableRows {
    struct Row {
        let instance: [UInt32]
        /// The index as it is printed.
        let index: String
        /// One for each column; nil for a hole.
        var cells: [String?]
    }

    private let shape: TableShape
    private var formatter: VarBindFormatter
    private let hasBrackets: Bool
    private(set) var rows: [Row] = []
    private var positions: [[UInt32]: Int] = [:]
    /// Octets that a row takes without its cells and its index.
    private static let rowSize = 128
    /// Octets that the rows may take.
    let largestSize: Int
    /// The widest cell of each column, in octets, and the sum of all.
    private var widths: [Int]
    private var width = 0
    /// Octets of what the rows begin with: what they are found by, and its text.
    private var indexCount = 0
    /// Whether the agent has columns that the module has not.
    private(set) var hasFurtherColumns = false

    init(_ shape: TableShape, _ formatter: VarBindFormatter, largestSize: Int = 1 << 28) {
        self.shape = shape
        self.formatter = formatter
        self.largestSize = largestSize
        widths = Array(repeating: 0, count: shape.columns.count)
        hasBrackets = formatter.style.hasBracketedIndexes
    }

    /// Whether the rows take more than they may, each cell as wide as the widest of its column,
    /// as it is printed: one long value makes every row as long.
    var isTooLarge: Bool {
        let size = Self.rowSize + width + shape.columns.count * MemoryLayout<String?>.stride
        return rows.count > (largestSize - min(indexCount, largestSize)) / size
    }

    /// Takes in an instance of a column.
    mutating func add(_ varBind: VarBind) {
        let rest = Array(varBind.name.subIdentifiers.dropFirst(shape.entry.count))
        guard let number = rest.first,
            let column = shape.columns.firstIndex(where: { $0.number == number })
        else {
            hasFurtherColumns = true
            return
        }
        let instance = Array(rest.dropFirst())
        let position = position(of: instance, varBind.name, shape.columns[column])
        let text = text(varBind)
        rows[position].cells[column] = text
        let wider = max(0, text.utf8.count - widths[column])
        widths[column] += wider
        width += wider
    }

    mutating func removeRows() {
        rows = []
        positions = [:]
        widths = Array(repeating: 0, count: shape.columns.count)
        width = 0
        indexCount = 0
    }

    private mutating func position(
        of instance: [UInt32], _ name: ObjectIdentifier, _ column: TableShape.Column
    ) -> Int {
        if let position = positions[instance] { return position }
        var text: [UInt8] = []
        formatter.format(name, to: &text)
        let index = text.dropFirst(column.text.count + (hasBrackets ? 0 : 1))
        indexCount += index.count + instance.count * MemoryLayout<UInt32>.stride
        rows.append(
            Row(
                instance: instance, index: String(decoding: index, as: UTF8.self),
                cells: Array(repeating: nil, count: shape.columns.count)))
        positions[instance] = rows.count - 1
        return rows.count - 1
    }

    private mutating func text(_ varBind: VarBind) -> String {
        let isValueOnly = formatter.style.isValueOnly
        formatter.style.isValueOnly = true
        defer { formatter.style.isValueOnly = isValueOnly }
        var text: [UInt8] = []
        formatter.format(varBind, to: &text)
        // Between lines of hexadecimal octets, and where a tab might begin another column.
        let cell = text.map { $0 == 0x0A ? 0x20 : $0 == 0x09 ? 0x2E : $0 }
        return String(decoding: cell, as: UTF8.self)
    }
}
