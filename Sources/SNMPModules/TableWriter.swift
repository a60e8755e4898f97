internal import SNMPNames

/// Writes the tables that `ObjectTree` searches; `TableText` and `ObjectDefinition` in SNMPNames
/// describe the formats.
struct TableWriter {
    /// A line of the table of nodes, or several of one name.
    struct NodeLine {
        let subIdentifiers: [UInt32]
        let text: [UInt8]
    }

    /// What a textual convention gives to its objects, and the key of its line.
    private struct SharedType: Hashable {
        let name: [UInt8]
        let attributes: [UInt8]
    }

    private(set) var nodeLines: [NodeLine] = []
    private var keys: [SharedType: [UInt8]] = [:]
    private var usedKeys: Set<[UInt8]> = []
    private var typeLines: [[UInt8]] = []

    /// - Parameters:
    ///   - nodes: in the order of their names.
    ///   - coreTypes: lines of types that are there already, without their line ends.
    init(_ nodes: [LoadedNode], beside coreTypes: [[UInt8]] = []) {
        typeLines = coreTypes
        for line in coreTypes {
            let key = Array(line.prefix { $0 != .space })
            usedKeys.insert(key)
            let type = SharedType(
                name: Array(key.prefix { $0 != .tilde }), attributes: Array(line[key.count...]))
            keys[type] = key
        }
        nodeLines.reserveCapacity(nodes.count)
        for node in nodes { append(node) }
    }

    /// The lines of types, in order, every one ended by a newline.
    func typeTable() -> [UInt8] {
        let lines = typeLines.sorted { $0.lexicographicallyPrecedes($1) }
        return Array(lines.map { $0 + [.newline] }.joined())
    }

    /// The whole table of nodes and types.
    func table() -> [UInt8] {
        Array(nodeLines.map(\.text).joined()) + typeTable()
    }

    private mutating func append(_ node: LoadedNode) {
        var name: [UInt8] = []
        name.appendName(node.subIdentifiers)
        name.append(.space)
        // Without a label a step prints as its number.
        name.appendEscaped(node.label ?? String(node.subIdentifiers.last ?? 0))
        name.append(.space)
        var attributes: [UInt8] = [.space]
        attributes.append(contentsOf: node.syntax.utf8)
        appendAttributes(of: node, to: &attributes)
        attributes.append(.newline)
        var lines: [UInt8] = []
        lines.reserveCapacity(name.count + attributes.count + 24)
        for module in node.modules.isEmpty ? ["-"] : node.modules {
            lines.append(contentsOf: name)
            lines.appendEscaped(module)
            lines.append(contentsOf: attributes)
        }
        nodeLines.append(NodeLine(subIdentifiers: node.subIdentifiers, text: lines))
    }

    private mutating func appendAttributes(of node: LoadedNode, to text: inout [UInt8]) {
        if let access = node.access { text.appendAttribute("a", String(access)) }
        if let status = node.status, status != "c" { text.appendAttribute("s", String(status)) }
        if let typeName = node.typeName {
            var name: [UInt8] = []
            name.appendEscaped(typeName)
            text.append(contentsOf: " t:".utf8)
            text.append(
                contentsOf: key(for: SharedType(name: name, attributes: Self.meaning(of: node))))
        } else {
            text.append(contentsOf: Self.meaning(of: node))
        }
        text.appendAttribute("r", node.ranges, separator: "|") { range, text in
            text.append(contentsOf: "\(range.lowerBound)..\(range.upperBound)".utf8)
        }
        if let units = node.units { text.appendAttribute("u", units) }
        text.appendAttribute("i", node.indexes) { index, text in
            if index.isImplied { text.append(UInt8(ascii: "*")) }
            text.appendEscaped(index.label)
        }
        if let augments = node.augments { text.appendAttribute("g", augments) }
    }

    /// How values are shown: the hint and the enumeration.
    private static func meaning(of node: LoadedNode) -> [UInt8] {
        var text: [UInt8] = []
        if let hint = node.hint { text.appendAttribute("d", hint) }
        text.appendAttribute("e", node.enumeration) { entry, text in
            text.appendEscaped(entry.label)
            text.append(contentsOf: "(\(entry.number))".utf8)
        }
        return text
    }

    /// The convention's name; where it stands for something else already, with a number.
    private mutating func key(for type: SharedType) -> [UInt8] {
        if let key = keys[type] { return key }
        var key = type.name
        var number = 2
        while !usedKeys.insert(key).inserted {
            key = type.name + Array("~\(number)".utf8)
            number += 1
        }
        keys[type] = key
        typeLines.append(key + type.attributes)
        return key
    }
}

extension [UInt8] {
    mutating func appendName(_ subIdentifiers: [UInt32]) {
        var isFirst = true
        for subIdentifier in subIdentifiers {
            if !isFirst { append(UInt8(ascii: ".")) }
            isFirst = false
            append(contentsOf: String(subIdentifier).utf8)
        }
    }

    mutating func appendAttribute(_ letter: Character, _ value: String) {
        appendAttribute(letter, [value]) { $1.appendEscaped($0) }
    }

    /// Nothing where there are no elements.
    mutating func appendAttribute<Value>(
        _ letter: Character, _ elements: [Value], separator: Character = ",",
        _ appendElement: (Value, inout [UInt8]) -> Void
    ) {
        var isFirst = true
        for element in elements {
            append(contentsOf: isFirst ? " \(letter):".utf8 : "\(separator)".utf8)
            isFirst = false
            appendElement(element, &self)
        }
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let tilde = UInt8(ascii: "~")
}
