import SNMP
import SNMPAgentCore

/// The RFCs' rules in the plainest words, over a sorted array of arrays: slow, and with nothing
/// in common with the agent but the codec.
struct NaiveAgent {
    typealias Name = [UInt32]

    let version: SNMPVersion
    private let instances: [(name: Name, varBind: VarBind)]
    private let objects: [Name]

    init(_ tree: RandomTree, view: [MIBView.Family]?, version: SNMPVersion) {
        self.version = version
        instances = tree.varBinds.map { (Array($0.name.subIdentifiers), $0) }
            .filter { Self.isVisible($0.0, view) }
            .sorted { $0.0.lexicographicallyPrecedes($1.0) }
        objects = tree.objects.map { Array($0.subIdentifiers) }
            .filter { Self.isReachable($0, view) }
    }

    /// RFC 3415 §5, vacmViewTreeFamilyMask and -Type.
    private static func isVisible(_ name: Name, _ view: [MIBView.Family]?) -> Bool {
        guard let view else { return true }
        var best: (subtree: Name, isIncluded: Bool)?
        for family in view {
            let subtree = Array(family.subtree.subIdentifiers)
            let mask = family.mask + Array(repeating: true, count: 128)
            guard subtree.count <= name.count,
                subtree.indices.allSatisfy({ !mask[$0] || subtree[$0] == name[$0] })
            else { continue }
            if let best, best.subtree.count > subtree.count { continue }
            if let best, best.subtree.count == subtree.count,
                subtree.lexicographicallyPrecedes(best.subtree)
            {
                continue
            }
            best = (subtree, family.isIncluded)
        }
        return best?.isIncluded ?? false
    }

    /// Whether there may be a visible instance of `object`; only for views without wildcards.
    private static func isReachable(_ object: Name, _ view: [MIBView.Family]?) -> Bool {
        // No random tree has this number.
        if isVisible(object + [123_456_789], view) { return true }
        return (view ?? []).contains { family in
            let subtree = Array(family.subtree.subIdentifiers)
            return family.isIncluded && subtree.count > object.count
                && subtree.starts(with: object)
        }
    }

    func isExpressible(_ value: ObjectSyntax) -> Bool {
        guard version == .version1 else { return true }
        if case .counter64 = value { return false }
        return !value.isException
    }

    /// RFC 3416 §4.2.1.
    func get(_ name: ObjectIdentifier) -> VarBind {
        if let known = instances.first(where: { $0.varBind.name == name }) {
            return known.varBind
        }
        let subIdentifiers = Array(name.subIdentifiers)
        let isKnown = objects.contains { subIdentifiers.starts(with: $0) }
        return VarBind(name, isKnown ? .noSuchInstance : .noSuchObject)
    }

    /// RFC 3416 §4.2.2.
    func getNext(_ name: ObjectIdentifier) -> VarBind {
        let subIdentifiers = Array(name.subIdentifiers)
        let next = instances.first { instance in
            subIdentifiers.lexicographicallyPrecedes(instance.name)
                && isExpressible(instance.varBind.value)
        }
        return next?.varBind ?? VarBind(name, .endOfMibView)
    }

    /// RFC 3416 §4.2.3, until the varbinds alone are above `limit` octets.
    func getBulk(
        _ names: [ObjectIdentifier], _ nonRepeaters: Int32, _ maxRepetitions: Int32, limit: Int
    ) -> [VarBind] {
        let count = min(names.count, Int(max(nonRepeaters, 0)))
        var list = names.prefix(count).map { getNext($0) }
        var repeaters = Array(names.dropFirst(count))
        var repetition: Int32 = 0
        while repetition < maxRepetitions, !repeaters.isEmpty {
            let row = repeaters.map { getNext($0) }
            list += row
            repeaters = row.map(\.name)
            repetition += 1
            if row.allSatisfy({ $0.value == .endOfMibView }) { break }
            if list.reduce(0, { $0 + $1.encodedCount }) > limit { break }
        }
        return list
    }
}
