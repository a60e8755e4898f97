/// The nodes of an ``ObjectTree`` in the order of their names.
public struct ObjectNodes: Sequence, Sendable {
    let tree: ObjectTree

    public func makeIterator() -> Iterator {
        Iterator(tree: tree)
    }

    public struct Iterator: IteratorProtocol {
        let tree: ObjectTree
        private var line = 0

        init(tree: ObjectTree) {
            self.tree = tree
        }

        public mutating func next() -> ObjectNode? {
            let (line, following) = tree.table.withOctets { [line] octets -> (Int?, Int) in
                guard line < octets.count, octets[line].isDigit else { return (nil, line) }
                return (line, octets.nextLine(after: line))
            }
            self.line = following
            return line.map { ObjectNode(tree: tree, line: $0) }
        }
    }
}
