internal import SNMP
internal import SNMPAgentCore

extension AccessRules {
    func hasView(_ name: String) -> Bool {
        views.contains { $0.name == name }
    }

    /// - Returns: nil for all there is.
    func resolve(_ reference: ViewReference) -> NamedView? {
        switch reference {
        case .subtree(let subtree):
            let name = "." + subtree.map(String.init).joined(separator: ".")
            return NamedView(name, MIBView(Self.families(subtree, mask: [], isIncluded: true)))
        case .named("_all_") where !hasView("_all_"):
            return nil
        case .named(let name):
            return NamedView(name, MIBView(Self.unique(families(of: name))))
        }
    }

    private func families(of name: String) -> [MIBView.Family] {
        // net-snmp makes these before it reads a line; what is below a root is what a line adds.
        let isPredefined = name == "_all_" || name == "_none_"
        let roots =
            isPredefined
            ? [0, 1, 2].flatMap { Self.families([$0], mask: [], isIncluded: name == "_all_") } : []
        return roots
            + views.filter { $0.name == name }.flatMap { view in
                Self.families(view.subtree, mask: view.mask, isIncluded: view.isIncluded)
            }
    }

    /// Of two lines for a subtree the first counts, as in net-snmp.
    private static func unique(_ families: [MIBView.Family]) -> [MIBView.Family] {
        var seen: Set<ObjectIdentifier> = []
        return families.filter { seen.insert($0.subtree).inserted }
    }

    /// The families that a line stands for: one, but for a single sub-identifier, which has no
    /// encoding. Below 0 and 1 that is each of the 40 names of two; below 2 there are too many,
    /// and a wildcard stands for them, which costs more where anything is served there.
    private static func families(
        _ subtree: [UInt32], mask: [Bool], isIncluded: Bool
    ) -> [MIBView.Family] {
        let mask = Array(mask.prefix(subtree.count))
        guard subtree.count == 1, let root = subtree.first else {
            return family(subtree, mask, isIncluded)
        }
        guard mask != [false] else {
            return [0, 1, 2].flatMap { families([$0], mask: [], isIncluded: isIncluded) }
        }
        guard root < 2 else { return family([root, 0], [true, false], isIncluded) }
        return (0..<40).flatMap { family([root, $0], [], isIncluded) }
    }

    private static func family(
        _ subtree: [UInt32], _ mask: [Bool], _ isIncluded: Bool
    ) -> [MIBView.Family] {
        do throws(ObjectIdentifierError) {
            let name = try ObjectIdentifier(subtree)
            let mask = mask.allSatisfy { $0 } ? [] : mask
            return [MIBView.Family(name, mask: mask, isIncluded: isIncluded)]
        } catch {
            // A view's subtree is parsed as one that can be encoded.
            return []
        }
    }
}
