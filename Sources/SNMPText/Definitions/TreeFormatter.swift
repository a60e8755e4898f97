package import SNMPNames

/// Draws a node and all below it, as snmptranslate's `-Tp` does.
package struct TreeFormatter {
    private let width: Int
    private var text: [UInt8] = []
    /// What stands before a node's line, with the place of its branch at the end.
    private var indent: [UInt8] = [UInt8(ascii: " ")]
    /// Whether the line before was a leaf's, behind which no empty line is needed.
    private var wasSimple = true

    package static func format(_ node: ObjectNode, width: Int = 1_000_000) -> [UInt8] {
        var formatter = TreeFormatter(width: width)
        formatter.append(node)
        var text: [UInt8] = []
        VarBindFormatter.appendMaskedLines(formatter.text, to: &text)
        return text
    }

    private init(width: Int) {
        self.width = width
    }

    private mutating func append(_ node: ObjectNode) {
        let place = indent.count - 1
        let trunk = indent[place]
        indent[place] = UInt8(ascii: "+")
        if node.syntax.isValue {
            appendLeaf(node, place: place, trunk: trunk)
        } else {
            appendBranch(node, place: place, trunk: trunk)
        }
        indent[place] = trunk
        indent += Array("  |".utf8)
        wasSimple = node.syntax != .none
        appendChildren(of: node, place: place + 3)
        indent.removeSubrange((place + 1)...)
    }

    private mutating func appendChildren(of node: ObjectNode, place: Int) {
        let children = node.namedChildren
        guard !children.isEmpty else { return }
        for (index, child) in children.enumerated() {
            if !wasSimple || child.syntax == .none { appendLine("") }
            if index == children.count - 1 { indent[place] = UInt8(ascii: " ") }
            append(child)
        }
        wasSimple = false
    }

    private mutating func appendBranch(_ node: ObjectNode, place: Int, trunk: UInt8) {
        appendLine("--\(node.label)(\(node.subIdentifiers.last ?? 0))")
        let labels = node.ownIndexes.map(\.label)
        guard !labels.isEmpty else { return }
        indent[place] = trunk
        text += indent
        text.append("  |  Index: ")
        let limit = width - indent.count - 12
        var column = 0
        var isFirst = true
        for label in labels {
            if !isFirst { text.append(", ") }
            isFirst = false
            column += label.utf8.count + 2
            if column > limit {
                text.append(UInt8(ascii: "\n"))
                text += indent
                text.append("  |         ")
                column = label.utf8.count + 2
            }
            text.append(label)
        }
        text.append(UInt8(ascii: "\n"))
    }

    private mutating func appendLeaf(_ node: ObjectNode, place: Int, trunk: UInt8) {
        appendLine(
            "-- \(Self.access(of: node)) \(Self.type(of: node)) \(node.label)"
                + "(\(node.subIdentifiers.last ?? 0))")
        indent[place] = trunk
        if let name = node.typeName { appendLine("        Textual Convention: \(name)") }
        appendLabels(node.enumeration?.entries ?? [])
        let ranges = node.rangeWords.joined(separator: " | ")
        guard !ranges.isEmpty else { return }
        switch node.syntax {
        case .octetString: appendLine("        Size: \(ranges)")
        // As net-snmp has it: of an Opaque no size is told.
        case .opaque: appendLine("        Size: ")
        default: appendLine("        Range: \(ranges)")
        }
    }

    private mutating func appendLabels(_ entries: [Enumeration.Entry]) {
        guard !entries.isEmpty else { return }
        text += indent
        text.append("        Values: ")
        let limit = width - indent.count - 16
        var column = 0
        var isFirst = true
        for entry in entries {
            if !isFirst { text.append(", ") }
            isFirst = false
            let word = "\(entry.label)(\(entry.number))"
            column += word.utf8.count + 2
            if column >= limit {
                text.append(UInt8(ascii: "\n"))
                text += indent
                text.append("                ")
                column = word.utf8.count + 2
            }
            text.append(word)
        }
        text.append(UInt8(ascii: "\n"))
    }

    private mutating func appendLine(_ line: String) {
        text += indent
        text.append(line)
        text.append(UInt8(ascii: "\n"))
    }
}

// MARK: Words of one length

extension TreeFormatter {
    private static func access(of node: ObjectNode) -> String {
        switch node.access {
        case .notAccessible: "----"
        case .readOnly: "-R--"
        case .writeOnly: "--W-"
        case .readWrite: "-RW-"
        case .accessibleForNotify: "---N"
        case .readCreate: "CR--"
        case nil: "    "
        }
    }

    private static func type(of node: ObjectNode) -> String {
        switch node.syntax {
        case .objectIdentifier: "ObjID    "
        case .octetString: "String   "
        case .integer: node.enumeration == nil ? "INTEGER  " : "EnumVal  "
        case .networkAddress: "NetAddr  "
        case .ipAddress: "IpAddr   "
        case .counter32: "Counter  "
        case .gauge32: "Gauge    "
        case .timeTicks: "TimeTicks"
        case .opaque: "Opaque   "
        case .null: "Null     "
        case .counter64: "Counter64"
        case .bits: "BitString"
        case .nsapAddress: "NsapAddr "
        case .unsigned32: "Unsigned "
        case .uInteger32: "UInteger "
        case .integer32: "Integer32"
        default: "         "
        }
    }
}

extension ObjectNode.Syntax {
    /// Whether such a node has values.
    fileprivate var isValue: Bool { words != nil }
}
