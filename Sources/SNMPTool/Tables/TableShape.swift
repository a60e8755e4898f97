internal import SNMP
internal import SNMPNames
internal import SNMPText

/// The columns of a table, as its module has them.
struct TableShape: Sendable {
    struct Column: Sendable {
        let number: UInt32
        /// What stands above it.
        var label: String
        /// The name of the column as it begins the names of its instances.
        let text: [UInt8]
    }

    let name: String
    /// The table's rows.
    let entry: ObjectIdentifier
    var columns: [Column] = []

    /// - Throws: ``CommandLineError`` where `root` is no table.
    init(
        at root: [UInt32], _ tree: ObjectTree, _ formatter: VarBindFormatter
    ) throws(CommandLineError) {
        var formatter = formatter
        name = Self.text(root, &formatter)
        let fault = CommandLineError(message: "Was that a table? \(name)")
        guard let row = tree.lookupNode(at: root)?.children.first,
            let entry = try? ObjectIdentifier(row.subIdentifiers)
        else { throw fault }
        self.entry = entry
        for node in row.children where node.access != .notAccessible {
            guard let number = node.subIdentifiers.last else { continue }
            let text = Self.text(node.subIdentifiers, &formatter)
            let label = text.split(whereSeparator: { $0 == "." || $0 == ":" }).last ?? ""
            guard label.first?.isNumber == false else { throw fault }
            columns.append(Column(number: number, label: String(label), text: Array(text.utf8)))
        }
        guard !columns.isEmpty else { throw fault }
    }

    private static func text(_ name: [UInt32], _ formatter: inout VarBindFormatter) -> String {
        var text: [UInt8] = []
        if let name = try? ObjectIdentifier(name) { formatter.format(name, to: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Takes away what all labels begin with.
    mutating func shorten() {
        guard columns.count > 1 else { return }
        let labels = columns.reversed().map { Array($0.label.utf8) }
        var common = labels[0].count
        for (previous, label) in zip(labels, labels.dropFirst()) {
            let same = zip(previous, label).prefix { $0 == $1 }.count
            // As net-snmp counts: of one that begins with another a letter more is left.
            common = min(common, same == previous.count ? same - 1 : same)
        }
        for position in columns.indices {
            columns[position].label = String(columns[position].label.dropFirst(max(0, common)))
        }
    }
}
