internal import SNMP
internal import SNMPNames

/// Tells names of instances from others, as far as the modules that come along know them.
enum InstanceName {
    /// What is expected in the place of `name`; nil where it may be the name of an instance.
    ///
    /// A name below an object that no module has may be one; so may a column that its table lacks.
    static func expectation(inPlaceOf name: ObjectIdentifier) -> String? {
        guard let (node, rest) = ObjectTree.core.nearestNode(to: name), node.access != nil else {
            return nil
        }
        guard !node.hasChildren else { return rest.isEmpty ? "the name of an instance" : nil }
        guard !node.indexes.isEmpty else {
            return rest == [0] ? nil : "the name of an instance, \(node.label).0"
        }
        let labels = node.indexes.map(\.label).joined(separator: ", ")
        return isIndex(rest, of: node.indexes)
            ? nil : "the name of an instance, \(node.label) with \(labels) behind it"
    }

    /// Source: RFC 2578 §7.7.
    private static func isIndex(_ subIdentifiers: [UInt32], of indexes: [ObjectNode.Index]) -> Bool
    {
        var rest = subIdentifiers[...]
        for index in indexes {
            guard let part = index.part(of: rest) else { return false }
            rest = rest.dropFirst(part.count)
        }
        return rest.isEmpty
    }
}

extension ObjectNode.Index {
    /// What of a row's index, read so far, is this object's; nil where it is not a value of it.
    fileprivate func part(of rest: ArraySlice<UInt32>) -> ArraySlice<UInt32>? {
        // What no module tells the kind of takes what there is.
        guard let node else { return rest }
        switch node.syntax {
        case .ipAddress:
            return rest.part(4) { $0.isOctets }
        case .networkAddress:
            return rest.part(5) { $0.first == 1 && $0.dropFirst().isOctets }
        case .octetString, .bits:
            if let size = node.fixedSize { return rest.part(size) { $0.isOctets } }
            return rest.part(count(in: rest)) { $0.dropFirst(isImplied ? 0 : 1).isOctets }
        case .objectIdentifier:
            return rest.part(count(in: rest)) { _ in true }
        default:
            return rest.part(1) { _ in true }
        }
    }

    /// How many sub-identifiers a value of variable length has, with its length before it.
    private func count(in rest: ArraySlice<UInt32>) -> Int {
        isImplied ? rest.count : 1 + (rest.first.map { Int($0) } ?? 0)
    }
}

extension ArraySlice<UInt32> {
    fileprivate var isOctets: Bool { allSatisfy { $0 <= 255 } }

    /// The first `count`; nil where there are fewer, or they are not as they have to be.
    fileprivate func part(_ count: Int, where isSound: (Self) -> Bool) -> Self? {
        let part = prefix(count)
        return part.count == count && isSound(part) ? part : nil
    }
}
