internal import SNMPNames

/// Writes the table of definitions; `ObjectDefinition` in SNMPNames describes the format.
enum DefinitionWriter {
    /// The lines of what was read: of several with one name only that of the first, which is the
    /// one that libsnmp prints.
    static func lines(of reading: ModuleReader.Reading) -> NodeLines {
        var lines = NodeLines(expecting: reading.nodes.count)
        var last: [UInt32] = []
        for node in reading.nodes where node.subIdentifiers != last {
            last = node.subIdentifiers
            lines.append(at: last) { append(node, of: reading, to: &$0) }
        }
        return lines
    }

    private static func append(
        _ node: LoadedNode, of reading: ModuleReader.Reading, to text: inout [UInt8]
    ) {
        text.appendName(node.subIdentifiers)
        text.appendAttribute("m", node.modules) {
            $1.append(contentsOf: reading.moduleNames[$0] ?? [])
        }
        if let status = node.status { text.appendAttribute("s", status) }
        text.appendAttribute("o", node.objects) { $0?.appendEscaped(to: &$1) }
        if let value = node.defaultValue { text.appendAttribute("v", value) }
        if let description = node.description { text.appendAttribute("d", description) }
        text.append(.newline)
    }
}
