internal import SNMP

/// The instances of one subtree, sorted by name and encoded. It never changes.
struct MIBSegment: Sendable {
    /// Offsets of one varbind in `octets`; it ends where the next one starts.
    struct Entry: Sendable {
        let start: UInt32
        let nameStart: UInt32
        let nameEnd: UInt32
    }

    let subtree: ObjectIdentifier
    /// Whole varbinds, one after the other. A live one holds NULL in place of its value.
    let octets: [UInt8]
    let entries: [Entry]
    /// By position of the entry.
    let liveValues: [Int: LiveValue]

    /// Encodes `rows`, which are sorted by name and under `subtree`.
    init(subtree: ObjectIdentifier, rows: ArraySlice<MIBRows.Row>) {
        var octets: [UInt8] = []
        var entries: [Entry] = []
        var liveValues: [Int: LiveValue] = [:]
        octets.reserveCapacity(rows.count * 24)
        entries.reserveCapacity(rows.count)
        for row in rows {
            let start = octets.count
            let name = VarBind(row.name, row.value).encode(to: &octets)
            if let live = row.live { liveValues[entries.count] = live }
            entries.append(
                Entry(
                    start: UInt32(truncatingIfNeeded: start),
                    nameStart: UInt32(truncatingIfNeeded: name.lowerBound),
                    nameEnd: UInt32(truncatingIfNeeded: name.upperBound)))
        }
        self.subtree = subtree
        self.octets = octets
        self.entries = entries
        self.liveValues = liveValues
    }

    var count: Int { entries.count }

    /// Offsets of the varbinds at `positions`, which are not empty.
    func octetRange(_ positions: Range<Int>) -> Range<Int> {
        let start = Int(entries[positions.lowerBound].start)
        let next = positions.upperBound
        return start..<(next < entries.count ? Int(entries[next].start) : octets.count)
    }

    func name(at position: Int) -> ObjectIdentifier {
        let entry = entries[position]
        return ObjectIdentifier(
            sharing: octets, validated: Int(entry.nameStart)..<Int(entry.nameEnd))
    }

    /// True when the value at `position` is a Counter64, which version 1 does not have.
    func isCounter64(at position: Int) -> Bool {
        if let live = liveValues[position], case .counter64 = live() { return true }
        return octets[Int(entries[position].nameEnd)] == BERTag.counter64.rawValue
    }

    /// The first position in `range` whose name is not below `name`; `isFound` when it is equal.
    func lowerBound(
        of name: Span<UInt8>, in range: Range<Int>
    ) -> (position: Int, isFound: Bool) {
        let octets = octets.span
        var isFound = false
        let position = range.partitionPoint { position in
            let entry = entries[position]
            let order = ObjectIdentifier.compareEncoded(
                octets.extracting(Int(entry.nameStart)..<Int(entry.nameEnd)), name)
            if order == 0 { isFound = true }
            return order >= 0
        }
        return (position, isFound)
    }
}

extension MIBSegment {
    /// Runs of positions whose names `view` contains.
    ///
    /// Between two edges of the view's subtrees every name has the same fate, so that only one
    /// of them is asked; a mask with a wildcard makes an edge of each name.
    func ranges(in view: MIBView) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        let edges = edges(of: view)
        for (start, end) in zip(edges, edges.dropFirst()) where view.contains(name(at: start)) {
            if let last = ranges.last, last.upperBound == start {
                ranges[ranges.count - 1] = last.lowerBound..<end
            } else {
                ranges.append(start..<end)
            }
        }
        return ranges
    }

    private func edges(of view: MIBView) -> [Int] {
        let families = view.families.filter { $0.overlaps(subtree) || isAbove($0.subtree) }
        if families.contains(where: \.hasWildcard) { return Array(0...count) }
        var edges: Set = [0, count]
        for family in families {
            let start = family.subtree.withEncodedContent { name in
                lowerBound(of: name, in: 0..<count).position
            }
            edges.insert(start)
            edges.insert(endOfPrefix(family.subtree, from: start))
        }
        return edges.sorted()
    }

    private func isAbove(_ name: ObjectIdentifier) -> Bool {
        name.hasPrefix(subtree)
    }

    /// The first position from `start` on whose name is not under `prefix`.
    private func endOfPrefix(_ prefix: ObjectIdentifier, from start: Int) -> Int {
        (start..<count).partitionPoint { !name(at: $0).hasPrefix(prefix) }
    }
}
