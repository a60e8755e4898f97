package import SNMPNames

/// Lists all nodes of a tree, as snmptranslate's `-Ta`, `-Tl`, `-To`, `-Ts`, `-Tt` and `-Tz` do.
package struct TreeReport {
    /// What is printed of each node, in this order.
    package struct Lines: OptionSet, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) {
            self.rawValue = rawValue
        }

        /// `l`: `.iso(1).org(3)`
        package static let labelled = Lines(rawValue: 1)
        /// `o`: `.1.3`
        package static let numeric = Lines(rawValue: 2)
        /// `s`: `.iso.org`
        package static let symbolic = Lines(rawValue: 4)
        /// `z`: `"org"` and `"1.3"`
        package static let labelAndNumber = Lines(rawValue: 8)
        /// `t`: the label, indented, with its type
        package static let indented = Lines(rawValue: 16)
    }

    private let lines: Lines
    private var text: [UInt8] = []
    private var path: [(label: String, number: UInt32)] = []

    /// Every node below the roots, those of iso first.
    package static func format(_ tree: ObjectTree, _ lines: Lines) -> [UInt8] {
        var report = TreeReport(lines: lines)
        for root in roots(of: tree) { report.appendChildren(of: root) }
        var text: [UInt8] = []
        VarBindFormatter.appendMaskedLines(report.text, to: &text)
        return text
    }

    /// A module that gives every node below iso its number (`-Ta`).
    package static func formatModule(_ tree: ObjectTree) -> [UInt8] {
        var module: [UInt8] = []
        module.append("dump DEFINITIONS ::= BEGIN\n")
        if let root = roots(of: tree).first { appendAssignments(below: root, to: &module) }
        module.append("END\n")
        var text: [UInt8] = []
        VarBindFormatter.appendMaskedLines(module, to: &text)
        return text
    }

    private init(lines: Lines) {
        self.lines = lines
    }

    private static func roots(of tree: ObjectTree) -> [ObjectNode] {
        [1, 0, 2].compactMap { tree.lookupNode(at: [$0]) }
    }

    private static func appendAssignments(below node: ObjectNode, to text: inout [UInt8]) {
        let children = node.namedChildren
        for child in children {
            text.append(
                "\(child.label) OBJECT IDENTIFIER ::= "
                    + "{ \(node.label) \(child.subIdentifiers.last ?? 0) }\n")
        }
        for child in children where child.hasChildren {
            appendAssignments(below: child, to: &text)
        }
    }

    private mutating func appendChildren(of node: ObjectNode) {
        path.append((node.label, node.subIdentifiers.last ?? 0))
        for child in node.namedChildren {
            append(child)
            appendChildren(of: child)
        }
        path.removeLast()
    }

    private mutating func append(_ node: ObjectNode) {
        let number = node.subIdentifiers.last ?? 0
        let steps = path + [(node.label, number)]
        if lines.contains(.labelled) {
            appendLine(steps.map { ".\($0.label)(\($0.number))" }.joined())
        }
        let numbers = steps.map { "\($0.number)" }.joined(separator: ".")
        if lines.contains(.numeric) { appendLine("." + numbers) }
        if lines.contains(.symbolic) { appendLine(steps.map { "." + $0.label }.joined()) }
        if lines.contains(.labelAndNumber) {
            appendLine("\"\(node.label)\"\t\t\t\"\(numbers)\"")
        }
        if lines.contains(.indented) {
            var line = String(repeating: "  ", count: path.count)
            line += "\(node.label)(\(number)) type=\(node.syntax.number)"
            if let hint = node.hint { line += " hint=\(hint)" }
            if let units = node.units { line += " units=\(units)" }
            appendLine(line)
        }
    }

    private mutating func appendLine(_ line: String) {
        text.append(line)
        text.append(UInt8(ascii: "\n"))
    }
}
