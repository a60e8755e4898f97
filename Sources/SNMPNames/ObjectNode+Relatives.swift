extension ObjectNode {
    /// The node above; nil for a root.
    public var parent: ObjectNode? {
        tree.lookupNode(at: subIdentifiers.dropLast())
    }

    /// The labels from the root down to this node.
    public var path: [String] {
        let name = subIdentifiers
        return name.indices.map { last in
            tree.lookupNode(at: Array(name[...last]))?.label ?? String(name[last])
        }
    }

    /// The nodes right below, in order; of those with one number only the first.
    public var children: [ObjectNode] {
        tree.children(below: subIdentifiers)
    }

    /// As ``children``, with each label that a number has.
    package var namedChildren: [ObjectNode] {
        var last: (UInt32?, String)?
        return tree.definitions(below: subIdentifiers).filter { child in
            let name = (child.subIdentifiers.last, child.label)
            defer { last = name }
            return last.map { $0 != name } ?? true
        }
    }

    public var hasChildren: Bool {
        let name = subIdentifiers
        return tree.table.withOctets { octets in
            octets.nodeName(at: octets.lineAfterNode(at: name)).starts(with: name)
        }
    }

    /// What tells the rows of a table apart: for a row, and for a column by way of its row.
    ///
    /// Source: RFC 2578 §7.7 and §7.8; a row that augments another takes the other's.
    public var indexes: [Index] {
        rowIndexes ?? parent?.rowIndexes ?? []
    }

    /// What the node's own INDEX clause has.
    package var ownIndexes: [Index] { writtenIndexes ?? [] }

    /// The label of the row that this row adds columns to.
    public var augments: String? { attribute("g") }

    /// One object of an INDEX clause.
    public struct Index: Sendable {
        public let label: String
        /// The last index of variable length has no length before it. Source: RFC 2578 §7.7.
        public let isImplied: Bool
        /// nil where the object's module is not in the tree.
        public let node: ObjectNode?
    }

    /// The only size of an OCTET STRING, which then has no length before it in an index.
    ///
    /// Source: RFC 2578 §7.7.
    public var fixedSize: Int? {
        let sizes = ranges
        guard syntax == .octetString, sizes.count == 1, sizes[0].count == 1 else { return nil }
        return Int(exactly: sizes[0].lowerBound)
    }

    private var rowIndexes: [Index]? {
        if let own = writtenIndexes { return own }
        return augments.flatMap { tree.lookupNode(labelled: $0) }?.writtenIndexes
    }

    private var writtenIndexes: [Index]? {
        tree.table.withOctets { octets -> [(String, Bool)]? in
            octets.attribute("i", inLineAt: line).map { value in
                octets.split(value, at: UInt8(ascii: ",")).map { part in
                    let isImplied = !part.isEmpty && octets[part.lowerBound] == UInt8(ascii: "*")
                    return (octets.text(part.dropFirst(isImplied ? 1 : 0)), isImplied)
                }
            }
        }?.map { label, isImplied in
            Index(label: label, isImplied: isImplied, node: tree.lookupNode(labelled: label))
        }
    }
}

extension ObjectTree {
    /// The nodes one step below `name`, the roots below none; in order, one for each number.
    func children(below name: [UInt32]) -> [ObjectNode] {
        var last: UInt32?
        return definitions(below: name).filter { child in
            defer { last = child.subIdentifiers.last }
            return child.subIdentifiers.last != last
        }
    }

    /// As ``children(below:)``, with every definition of each number.
    func definitions(below name: [UInt32]) -> [ObjectNode] {
        table.withOctets { octets in
            var lines: [Int] = []
            var line = octets.lineAfterNode(at: name)
            while case let child = octets.nodeName(at: line), !child.isEmpty,
                child.starts(with: name)
            {
                if child.count == name.count + 1 {
                    lines.append(line)
                    line = octets.nextLine(after: line)
                } else {
                    line = octets.lineAfterSubtree(of: child.prefix(name.count + 1))
                }
            }
            return lines
        }.map { ObjectNode(tree: self, line: $0) }
    }
}

extension Span<UInt8> {
    /// The start of the first line behind those of the node at `name`.
    fileprivate func lineAfterNode(at name: [UInt32]) -> Int {
        partitionLines { compareNode(at: $0, to: name) <= 0 }
    }

    /// The start of the first line that is neither of the node at `name` nor below it.
    fileprivate func lineAfterSubtree(of name: ArraySlice<UInt32>) -> Int {
        let name = Array(name)
        return partitionLines {
            compareNode(at: $0, to: name) <= 0 || nodeName(at: $0).starts(with: name)
        }
    }
}
