public import SNMP

/// The names of managed objects, as MIB modules lay them out in one tree.
///
/// Names are written as plain sub-identifiers here, since the roots have only one.
public struct ObjectTree: Sendable {
    /// The modules that this package brings along.
    public static let core = ObjectTree(
        table: TableText(CoreTree.table), definitions: TableText(CoreDefinitions.table))

    /// The roots alone: what is left when no module is to be read.
    public static let rootsOnly = ObjectTree(
        table: TableText("0 ccitt - -\n1 iso - -\n2 joint-iso-ccitt - -\n"))

    let table: TableText
    /// What the modules say in words; nil where that was not asked for.
    let definitions: TableText?

    init(table: TableText, definitions: TableText? = nil) {
        self.table = table
        self.definitions = definitions
    }

    /// A tree from a table that `snmp-modules` wrote.
    ///
    /// - Throws: ``ObjectTreeError`` with the number of the line at fault.
    public init(parsing octets: [UInt8]) throws(ObjectTreeError) {
        self.init(table: TableText(octets))
        if let error = table.withOctets({ $0.tableFault() }) { throw error }
    }

    /// The deepest node that `name` lies at or below, and the sub-identifiers beyond it.
    ///
    /// - Returns: nil when not even the first sub-identifier has a node.
    public func nearestNode(to name: ObjectIdentifier) -> (node: ObjectNode, rest: [UInt32])? {
        nearestNode(to: Array(name.subIdentifiers))
    }

    /// As ``nearestNode(to:)-(ObjectIdentifier)``, also for fewer than two sub-identifiers.
    public func nearestNode(to name: [UInt32]) -> (node: ObjectNode, rest: [UInt32])? {
        table.withOctets { octets -> (line: Int, depth: Int)? in
            let next = octets.partitionLines { octets.compareNode(at: $0, to: name) <= 0 }
            guard next > 0 else { return nil }
            // Whatever of `name` is known is part of the name of the node before it.
            var depth = octets.commonDepth(ofNodeAt: octets.startOfLine(at: next - 1), with: name)
            while depth > 0 {
                if let line = octets.lineOfNode(at: Array(name[..<depth])) { return (line, depth) }
                depth -= 1
            }
            return nil
        }.map { (ObjectNode(tree: self, line: $0.line), Array(name[$0.depth...])) }
    }

    /// The node that is just there.
    public func lookupNode(at name: [UInt32]) -> ObjectNode? {
        table.withOctets { $0.lineOfNode(at: name) }.map { ObjectNode(tree: self, line: $0) }
    }

    /// The first node with this label, of `module` or else of any.
    public func lookupNode(labelled label: String, in module: String? = nil) -> ObjectNode? {
        let (label, module) = (Array(label.utf8), module.map { Array($0.utf8) })
        return table.withOctets { octets -> Int? in
            var line = 0
            while line < octets.count, octets[line].isDigit {
                let name = octets.endOfWord(at: line)
                if octets.hasWord(label, at: name + 1) {
                    let found = octets.word(2, inLineAt: line)
                    if module == nil || module.map({ octets.equals(found, $0) }) == true {
                        return line
                    }
                }
                line = octets.nextLine(after: name)
            }
            return nil
        }.map { ObjectNode(tree: self, line: $0) }
    }

    /// True when some node is of this module.
    public func hasModule(_ module: String) -> Bool {
        nodes.contains { $0.module == module }
    }

    /// Every node in the order of its name; what several modules define stands for each.
    public var nodes: ObjectNodes { ObjectNodes(tree: self) }
}
