internal import SNMPNames

/// Writes the table of definitions; `ObjectDefinition` in SNMPNames describes the format.
enum DefinitionWriter {
    /// The lines of `nodes`, which are in the order of their names: of several with one name only
    /// that of the first, which is the one that libsnmp prints.
    static func lines(of nodes: [LoadedNode]) -> [TableWriter.NodeLine] {
        var lines: [TableWriter.NodeLine] = []
        for node in nodes where node.subIdentifiers != lines.last?.subIdentifiers {
            lines.append(
                TableWriter.NodeLine(subIdentifiers: node.subIdentifiers, text: line(of: node)))
        }
        return lines
    }

    static func table(of nodes: [LoadedNode]) -> [UInt8] {
        Array(lines(of: nodes).map(\.text).joined())
    }

    private static func line(of node: LoadedNode) -> [UInt8] {
        var text: [UInt8] = []
        text.appendName(node.subIdentifiers)
        text.appendAttribute("m", node.modules) { $1.appendEscaped($0) }
        if let status = node.status { text.appendAttribute("s", String(status)) }
        if let definition = node.definition {
            text.appendAttribute("o", definition.objects) { $1.appendEscaped($0) }
            if let value = definition.defaultValue { text.appendAttribute("v", value) }
            if let description = definition.description {
                text.appendAttribute("d", description)
            }
        }
        text.append(.newline)
        return text
    }
}
