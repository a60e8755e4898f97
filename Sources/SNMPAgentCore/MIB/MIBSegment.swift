internal import SNMP

/// The instances of one subtree: a run of its group's newest collection.
struct MIBSegment: Sendable {
    let subtree: ObjectIdentifier
    let collection: MIBCollection
    /// Positions in the collection's entries.
    let range: Range<Int>

    /// The part of `collection` that is under `subtree`.
    init(of collection: MIBCollection, subtree: ObjectIdentifier) {
        self.subtree = subtree
        self.collection = collection
        let everything = collection.entries.indices
        let start = subtree.withEncodedContent { name in
            collection.lowerBound(of: name, in: everything).position
        }
        range = start..<collection.endOfPrefix(subtree, from: start)
    }

    /// Runs of positions whose names `view` contains.
    ///
    /// Between two edges of the view's subtrees every name has the same fate, so that only one
    /// of them is asked; a mask with a wildcard makes an edge of each name.
    func ranges(in view: MIBView) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        let edges = edges(of: view)
        for (start, end) in zip(edges, edges.dropFirst())
        where view.contains(collection.name(at: start)) {
            if let last = ranges.last, last.upperBound == start {
                ranges[ranges.count - 1] = last.lowerBound..<end
            } else {
                ranges.append(start..<end)
            }
        }
        return ranges
    }

    private func edges(of view: MIBView) -> [Int] {
        let families = view.families.filter { $0.overlaps(subtree) }
        if families.contains(where: \.hasWildcard) {
            return Array(range.lowerBound...range.upperBound)
        }
        var edges: Set = [range.lowerBound, range.upperBound]
        for family in families {
            let start = family.subtree.withEncodedContent { name in
                collection.lowerBound(of: name, in: range).position
            }
            let end = collection.endOfPrefix(family.subtree, from: start)
            edges.formUnion([start, min(end, range.upperBound)])
        }
        return edges.sorted()
    }
}
