public import SNMP

/// A set of names, as included and excluded subtrees. Source: RFC 3415 §4 and §5.
public struct MIBView: Sendable, Hashable {
    /// One row of vacmViewTreeFamilyTable.
    public struct Family: Sendable, Hashable {
        public var subtree: ObjectIdentifier
        /// One element per sub-identifier of `subtree`, true where it must be equal; those
        /// that are missing are true. Empty: all must be equal.
        public var mask: [Bool]
        public var isIncluded: Bool

        public init(_ subtree: ObjectIdentifier, mask: [Bool] = [], isIncluded: Bool = true) {
            self.subtree = subtree
            self.mask = mask
            self.isIncluded = isIncluded
        }

        var hasWildcard: Bool { mask.contains(false) }

        /// True when `name` is in the family: it is as long, and equal where the mask says so.
        func contains(_ name: ObjectIdentifier) -> Bool {
            guard hasWildcard else { return name.hasPrefix(subtree) }
            return commonCount(with: name) == subtree.count
        }

        /// True when `name` is in the family or above it.
        func overlaps(_ name: ObjectIdentifier) -> Bool {
            commonCount(with: name) == min(subtree.count, name.count)
        }

        /// Leading sub-identifiers in which `name` fits.
        private func commonCount(with name: ObjectIdentifier) -> Int {
            var count = 0
            for (own, other) in zip(subtree.subIdentifiers, name.subIdentifiers) {
                let mustEqual = count < mask.count ? mask[count] : true
                if mustEqual, own != other { break }
                count += 1
            }
            return count
        }
    }

    /// Longest subtree first; of those as long, the lexicographically greater one.
    let families: [Family]
    /// Of `families`, since each request looks for what its view sees.
    private let digest: Int

    /// - Parameter families: of two with one subtree the later counts. Source: RFC 3415 §4, the
    ///   INDEX of vacmViewTreeFamilyTable.
    public init(_ families: [Family]) {
        let unique = Dictionary(families.map { ($0.subtree, $0) }, uniquingKeysWith: { $1 })
        self.families = unique.values.sorted { left, right in
            let (leftCount, rightCount) = (left.subtree.count, right.subtree.count)
            return leftCount != rightCount
                ? leftCount > rightCount : left.subtree > right.subtree
        }
        digest = self.families.hashValue
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(digest)
    }

    public func contains(_ name: ObjectIdentifier) -> Bool {
        families.first { $0.contains(name) }?.isIncluded ?? false
    }

    /// False when the view holds no name at or under `subtree`.
    func reaches(_ subtree: ObjectIdentifier) -> Bool {
        contains(subtree)
            || families.contains { family in
                family.isIncluded && family.subtree.count > subtree.count
                    && family.overlaps(subtree)
            }
    }
}
