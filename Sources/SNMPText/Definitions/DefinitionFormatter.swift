package import SNMPNames

/// Writes what a module says of a node in the words of RFC 2578, as snmptranslate's `-Td` does.
package struct DefinitionFormatter {
    /// Columns of a line, beyond which a list goes on in the next one.
    private let width: Int
    private var text: [UInt8] = []
    private var column = 0

    /// - Returns: the definition of the node nearest to `name`, without a last line end; nothing
    ///   where there is none.
    package static func format(
        _ name: [UInt32], in tree: ObjectTree, width: Int = 1_000_000
    ) -> [UInt8] {
        guard let (node, _) = tree.nearestNode(to: name) else { return [] }
        var formatter = DefinitionFormatter(width: width)
        formatter.append(node)
        formatter.append(placeOf: name, tree)
        var text: [UInt8] = []
        VarBindFormatter.appendMaskedLines(formatter.text, to: &text)
        return text
    }

    private init(width: Int) {
        self.width = width
    }

    private mutating func append(_ node: ObjectNode) {
        let definition = node.definition
        text.append("\(node.label) \(Self.macro(of: node))\n")
        appendModules(definition?.modules ?? node.module.map { [$0] } ?? [])
        if let name = node.typeName { text.append("  -- TEXTUAL CONVENTION \(name)\n") }
        appendSyntax(of: node)
        if let hint = node.hint { text.append("  DISPLAY-HINT\t\"\(hint)\"\n") }
        if let units = node.units { text.append("  UNITS\t\t\"\(units)\"\n") }
        if let access = node.access { text.append("  MAX-ACCESS\t\(access.words)\n") }
        if let status = definition?.status { text.append("  STATUS\t\(status)\n") }
        if let augments = node.augments { text.append("  AUGMENTS\t{ \(augments) }\n") }
        appendList(
            "  INDEX\t\t{ ", node.ownIndexes.map { ($0.isImplied ? "IMPLIED " : "") + $0.label })
        appendList(
            node.syntax == .trapType ? "  VARIABLES\t{ " : "  OBJECTS\t{ ",
            definition?.objects ?? [])
        if let description = definition?.description {
            text.append("  DESCRIPTION\t\"\(description)\"\n")
        }
        if let value = definition?.defaultValue { text.append("  DEFVAL\t{ \(value) }\n") }
    }

    /// The macro that defines such a node; libsnmp's number where it has no word for it.
    private static func macro(of node: ObjectNode) -> String {
        switch node.syntax {
        case .trapType, .notificationType, .objectGroup, .moduleIdentity, .agentCapabilities,
            .moduleCompliance, .objectIdentity:
            node.syntax.rawValue
        case .notificationGroup: "type_\(node.syntax.number)"
        default: "OBJECT-TYPE"
        }
    }
}

// MARK: Clauses

extension DefinitionFormatter {
    private mutating func appendModules(_ modules: [String]) {
        let first = modules.first ?? "#-1"
        text.append("  -- FROM\t\(first)")
        column = 16 + first.utf8.count
        for module in modules.dropFirst() {
            if column + module.utf8.count + 2 > width {
                text.append(",\n  --\t\t")
                column = 16
            } else {
                text.append(", ")
                column += 2
            }
            text.append(module)
            column += module.utf8.count
        }
        text.append(UInt8(ascii: "\n"))
    }

    private mutating func appendSyntax(of node: ObjectNode) {
        guard let words = node.syntax.words else { return }
        text.append("  SYNTAX\t\(words)")
        let ranges = node.rangeWords
        if !ranges.isEmpty { text.append(" (\(ranges.joined(separator: " | "))) ") }
        let labels = node.enumeration?.entries.map { "\($0.label)(\($0.number))" } ?? []
        if !labels.isEmpty {
            text.append(" {")
            column = 16 + words.utf8.count + 2
            append(labels)
            text.append("} ")
        }
        text.append(UInt8(ascii: "\n"))
    }

    private mutating func appendList(_ start: String, _ words: [String]) {
        guard !words.isEmpty else { return }
        text.append(start)
        column = 18
        append(words)
        text.append(" }\n")
    }

    /// Words between commas, in as many lines as it takes.
    private mutating func append(_ words: [String]) {
        var isFirst = true
        for word in words {
            if !isFirst { text.append(", ") }
            isFirst = false
            if column + word.utf8.count + 2 > width {
                text.append("\n\t\t  ")
                column = 18
            }
            text.append(word)
            column += word.utf8.count + 2
        }
    }

    /// `::= { iso(1) org(3) 6 }`
    private mutating func append(placeOf name: [UInt32], _ tree: ObjectTree) {
        text.append("::= {")
        column = 5
        for (index, number) in name.enumerated() {
            let isLast = index == name.count - 1
            let node = isLast ? nil : tree.lookupNode(at: Array(name[...index]))
            var word = " \(number)"
            // A step that no module names has its number as its label.
            if let node, node.label != "\(number)" { word = " \(node.label)(\(number))" }
            if isLast { word += " }" }
            if column + word.utf8.count + 2 > width {
                text.append("\n     ")
                column = 5
            }
            text.append(word)
            column += word.utf8.count
        }
    }
}
