public import SNMP

extension ObjectTree {
    /// How many sub-identifiers has the column of a table that `name` is an instance of; nil for
    /// any other name.
    public func columnDepth(of name: ObjectIdentifier) -> Int? {
        guard let (node, rest) = nearestNode(to: name), !rest.isEmpty, !node.indexes.isEmpty,
            !node.hasChildren
        else { return nil }
        return name.count - rest.count
    }
}
