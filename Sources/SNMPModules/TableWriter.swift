/// Writes the table that `ObjectTree` searches; `TableText` in SNMPNames describes the format.
struct TableWriter {
    /// What a textual convention gives to its objects, and the key of its line.
    private struct SharedType: Hashable {
        let name: String
        let attributes: String
    }

    private var keys: [SharedType: String] = [:]
    private var usedKeys: Set<String> = []
    private var nodeLines: [String] = []
    private var typeLines: [String] = []

    /// The whole table, every line ended by a newline.
    static func table(of nodes: [LoadedNode]) -> String {
        var writer = TableWriter()
        for node in inOrder(nodes) {
            writer.append(node)
        }
        writer.typeLines.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return (writer.nodeLines + writer.typeLines).map { $0 + "\n" }.joined()
    }

    /// By sub-identifiers; of nodes with the same name the one first that libsnmp prints, its last.
    private static func inOrder(_ nodes: [LoadedNode]) -> [LoadedNode] {
        nodes.enumerated().sorted { left, right in
            let (leftName, rightName) = (left.element.subIdentifiers, right.element.subIdentifiers)
            return leftName == rightName
                ? left.offset > right.offset : leftName.lexicographicallyPrecedes(rightName)
        }.map(\.element)
    }

    private mutating func append(_ node: LoadedNode) {
        let name = node.subIdentifiers.map { String($0) }.joined(separator: ".")
        // Without a label a step prints as its number.
        let label = node.label.map(Self.escaped) ?? String(node.subIdentifiers.last ?? 0)
        let attributes = attributes(of: node)
        for module in node.modules.isEmpty ? ["-"] : node.modules {
            nodeLines.append("\(name) \(label) \(Self.escaped(module)) \(node.syntax)\(attributes)")
        }
    }

    private mutating func attributes(of node: LoadedNode) -> String {
        var text = ""
        if let access = node.access { text += " a:\(access)" }
        if let status = node.status { text += " s:\(status)" }
        if let typeName = node.typeName {
            text += " t:\(key(for: SharedType(name: typeName, attributes: meaning(of: node))))"
        } else {
            text += meaning(of: node)
        }
        if !node.ranges.isEmpty {
            let ranges = node.ranges.map { "\($0.lowerBound)..\($0.upperBound)" }
            text += " r:\(ranges.joined(separator: "|"))"
        }
        if let units = node.units { text += " u:\(Self.escaped(units))" }
        if !node.indexes.isEmpty {
            let indexes = node.indexes.map { ($0.isImplied ? "*" : "") + Self.escaped($0.label) }
            text += " i:\(indexes.joined(separator: ","))"
        }
        if let augments = node.augments { text += " g:\(Self.escaped(augments))" }
        return text
    }

    /// How values are shown: the hint and the enumeration.
    private func meaning(of node: LoadedNode) -> String {
        var text = ""
        if let hint = node.hint { text += " d:\(Self.escaped(hint))" }
        if !node.enumeration.isEmpty {
            let entries = node.enumeration.map { "\(Self.escaped($0.label))(\($0.number))" }
            text += " e:\(entries.joined(separator: ","))"
        }
        return text
    }

    /// The convention's name; where it stands for something else already, with a number.
    private mutating func key(for type: SharedType) -> String {
        if let key = keys[type] { return key }
        let name = Self.escaped(type.name)
        var key = name
        var number = 2
        while !usedKeys.insert(key).inserted {
            key = "\(name)~\(number)"
            number += 1
        }
        keys[type] = key
        typeLines.append(key + type.attributes)
        return key
    }

    /// Keeps what separates things in the table, and what Swift would read, out of a word.
    private static func escaped(_ text: String) -> String {
        text.utf8.map { octet in
            switch octet {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "_"):
                String(UnicodeScalar(octet))
            default:
                "%" + (octet < 16 ? "0" : "") + String(octet, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
