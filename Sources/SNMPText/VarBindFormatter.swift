public import SNMP
public import SNMPNames

/// Writes varbinds as net-snmp's programs print them.
///
/// Whatever a value or a module holds, no control character but the tab is written, and no line
/// end but those between 16 hexadecimal octets.
public struct VarBindFormatter: Sendable {
    public let tree: ObjectTree
    public var style: TextStyle

    /// What is known of the name that came last: in a walk the next one is mostly its neighbour.
    private var recent: Recent?

    private struct Recent {
        /// Every name that begins so has the same node nearest to it.
        let prefix: ObjectIdentifier
        let meaning: ObjectMeaning
        let depth: Int
    }

    public init(tree: ObjectTree = .core, style: TextStyle = TextStyle()) {
        self.tree = tree
        self.style = style
    }

    /// Appends `NAME = TYPE: value`, without a line end.
    public mutating func format(_ varBind: VarBind, to text: inout [UInt8]) {
        let (meaning, depth) = lookup(varBind.name)
        if !style.isValueOnly {
            append(varBind.name.subIdentifiers, meaning, depth, to: &text)
            text.append(style.isQuick && !style.hasEqualSign ? " " : " = ")
        }
        append(varBind.value, meaning, to: &text)
    }

    /// Appends a name alone.
    public mutating func format(_ name: ObjectIdentifier, to text: inout [UInt8]) {
        let (meaning, depth) = lookup(name)
        append(name.subIdentifiers, meaning, depth, to: &text)
    }

    /// Appends hundredths of a second as days, hours, minutes and seconds.
    public func format(timeTicks: UInt32, to text: inout [UInt8]) {
        appendTime(timeTicks, to: &text)
    }

    /// Appends a name alone, be it as short as only an index can hold it.
    package func format(_ subIdentifiers: [UInt32], to text: inout [UInt8]) {
        let (meaning, depth) = lookup(subIdentifiers)
        append(subIdentifiers, meaning, depth, to: &text)
    }

    /// - Returns: what is known of `name`, and of how many of its sub-identifiers that is.
    mutating func lookup(_ name: ObjectIdentifier) -> (ObjectMeaning, depth: Int) {
        if let recent, name.hasPrefix(recent.prefix) { return (recent.meaning, recent.depth) }
        let subIdentifiers = Array(name.subIdentifiers)
        let (meaning, depth) = lookup(subIdentifiers)
        // The first step that is not known leads to no node; below a leaf no step does.
        let count = max(meaning.hasChildren ? depth + 1 : depth, 2)
        if let prefix = try? ObjectIdentifier(subIdentifiers.prefix(count)),
            subIdentifiers.count >= count
        {
            recent = Recent(prefix: prefix, meaning: meaning, depth: depth)
        }
        return (meaning, depth)
    }

    private func lookup(_ subIdentifiers: [UInt32]) -> (ObjectMeaning, depth: Int) {
        guard let (node, rest) = tree.nearestNode(to: subIdentifiers) else {
            return (ObjectMeaning(), 0)
        }
        return (ObjectMeaning(node), subIdentifiers.count - rest.count)
    }
}
