internal import SNMPNames

/// Writes the tables that `ObjectTree` searches; `TableText` and `ObjectDefinition` in SNMPNames
/// describe the formats.
struct TableWriter {
    /// What a textual convention gives to its objects, and the key of its line.
    private struct SharedType: Hashable {
        let name: [UInt8]
        let attributes: [UInt8]
    }

    private(set) var nodeLines: NodeLines
    private var keys: [SharedType: [UInt8]] = [:]
    private var usedKeys: Set<[UInt8]> = []
    private var typeLines: [[UInt8]] = []

    /// - Parameter coreTypes: lines of types that are there already, without their line ends.
    init(_ reading: ModuleReader.Reading, beside coreTypes: [[UInt8]] = []) {
        nodeLines = NodeLines(expecting: reading.nodes.count)
        typeLines = coreTypes
        for line in coreTypes {
            let key = Array(line.prefix { $0 != .space })
            usedKeys.insert(key)
            let type = SharedType(
                name: Array(key.prefix { $0 != .tilde }), attributes: Array(line[key.count...]))
            keys[type] = key
        }
        for node in reading.nodes {
            let type = node.typeName.map { key(for: $0, of: node) }
            nodeLines.append(at: node.subIdentifiers) { text in
                Self.append(node, reading.moduleNames, type, to: &text)
            }
        }
    }

    /// The lines of types, in order, every one ended by a newline.
    func typeTable() -> [UInt8] {
        let lines = typeLines.sorted { $0.lexicographicallyPrecedes($1) }
        return Array(lines.map { $0 + [.newline] }.joined())
    }

    /// The whole table of nodes and types.
    func table() -> [UInt8] {
        nodeLines.text + typeTable()
    }

    /// Appends a line for each module of the node.
    private static func append(
        _ node: LoadedNode, _ moduleNames: [Int32: [UInt8]], _ type: [UInt8]?,
        to text: inout [UInt8]
    ) {
        let start = text.count
        text.appendName(node.subIdentifiers)
        text.append(.space)
        if let label = node.label {
            label.appendEscaped(to: &text)
        } else {
            // Without a label a step prints as its number.
            text.appendName([node.subIdentifiers.last ?? 0])
        }
        text.append(.space)
        let module = text.count
        let modules = node.modules
        text.append(contentsOf: modules.first.flatMap { moduleNames[$0] } ?? [UInt8(ascii: "-")])
        let attributes = text.count
        appendAttributes(of: node, type, to: &text)
        guard modules.count > 1 else { return }
        let (name, rest) = (Array(text[start..<module]), Array(text[attributes...]))
        for module in modules.dropFirst() {
            text.append(contentsOf: name + (moduleNames[module] ?? []) + rest)
        }
    }

    /// Appends what stands behind the module, to the line's end.
    private static func appendAttributes(
        of node: LoadedNode, _ type: [UInt8]?, to text: inout [UInt8]
    ) {
        text.append(.space)
        text.append(contentsOf: node.syntax.utf8)
        if let access = node.access { text.appendAttribute("a", access) }
        if let status = node.status, status != UInt8(ascii: "c") {
            text.appendAttribute("s", status)
        }
        if let type {
            text.append(contentsOf: " t:".utf8)
            text.append(contentsOf: type)
        } else {
            appendMeaning(of: node, to: &text)
        }
        text.appendAttribute("r", node.ranges, separator: "|") { range, text in
            text.appendNumber(range.lowerBound)
            text.append(contentsOf: "..".utf8)
            text.appendNumber(range.upperBound)
        }
        if let units = node.units { text.appendAttribute("u", units) }
        text.appendAttribute("i", node.indexes) { index, text in
            if index.isImplied { text.append(UInt8(ascii: "*")) }
            index.label?.appendEscaped(to: &text)
        }
        if let augments = node.augments { text.appendAttribute("g", augments) }
        text.append(.newline)
    }

    /// Appends how values are shown: the hint and the enumeration.
    private static func appendMeaning(of node: LoadedNode, to text: inout [UInt8]) {
        if let hint = node.hint { text.appendAttribute("d", hint) }
        text.appendAttribute("e", node.enumeration) { entry, text in
            entry.label?.appendEscaped(to: &text)
            text.append(UInt8(ascii: "("))
            text.appendNumber(Int64(entry.number))
            text.append(UInt8(ascii: ")"))
        }
    }

    /// The convention's name; where it stands for something else already, with a number.
    private mutating func key(for typeName: LibraryText, of node: LoadedNode) -> [UInt8] {
        var (name, attributes): ([UInt8], [UInt8]) = ([], [])
        typeName.appendEscaped(to: &name)
        Self.appendMeaning(of: node, to: &attributes)
        let type = SharedType(name: name, attributes: attributes)
        if let key = keys[type] { return key }
        var key = type.name
        var number: Int64 = 2
        while !usedKeys.insert(key).inserted {
            key = type.name + [.tilde]
            key.appendNumber(number)
            number += 1
        }
        keys[type] = key
        typeLines.append(key + type.attributes)
        return key
    }
}
