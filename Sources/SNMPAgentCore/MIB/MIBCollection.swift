internal import SNMP

/// One collection of a group: its instances by name, encoded. It never changes.
struct MIBCollection: Sendable {
    /// Whole varbinds, one after the other. A live one holds NULL in place of its value.
    let octets: [UInt8]
    let entries: [MIBRows.Entry]
    /// By position in `entries`.
    let liveValues: [Int: LiveValue]
    /// Where runs of Counter64 instances begin and end, so that version 1 steps over whole
    /// columns of them.
    private let counter64Runs: [Range<Int>]

    static let empty = MIBCollection(octets: [], entries: [], liveValues: [:])

    init(octets: [UInt8], entries: [MIBRows.Entry], liveValues: [Int: LiveValue]) {
        self.octets = octets
        self.entries = entries
        self.liveValues = liveValues
        counter64Runs = entries.indices.runs {
            octets[entries[$0].name.upperBound] == BERTag.counter64.rawValue
        }
    }

    /// Offsets of the varbinds at `positions`, which are not empty.
    func octetRange(_ positions: Range<Int>) -> Range<Int> {
        entries.octetRange(positions, octetCount: octets.count)
    }

    func name(at position: Int) -> ObjectIdentifier {
        ObjectIdentifier(sharing: octets, validated: entries[position].name)
    }

    /// True when the value at `position` is a Counter64, which version 1 does not have.
    func isCounter64(at position: Int) -> Bool {
        if let live = liveValues[position], case .counter64 = live() { return true }
        return octets[entries[position].name.upperBound] == BERTag.counter64.rawValue
    }

    /// The position behind the Counter64 instances that follow one another from `position` on;
    /// `position` is one of them.
    func endOfCounters64(at position: Int) -> Int {
        let next = counter64Runs.indices.partitionPoint { counter64Runs[$0].lowerBound > position }
        guard next > 0, counter64Runs[next - 1].contains(position) else { return position + 1 }
        return counter64Runs[next - 1].upperBound
    }

    /// The first position in `range` whose name is not below `name`; `isFound` when it is equal.
    func lowerBound(
        of name: Span<UInt8>, in range: Range<Int>
    ) -> (position: Int, isFound: Bool) {
        let octets = octets.span
        var isFound = false
        let position = range.partitionPoint { position in
            let order = ObjectIdentifier.compareEncoded(
                octets.extracting(entries[position].name), name)
            if order == 0 { isFound = true }
            return order >= 0
        }
        return (position, isFound)
    }

    /// The first position from `start` on whose name is not under `prefix`.
    func endOfPrefix(_ prefix: ObjectIdentifier, from start: Int) -> Int {
        (start..<entries.count).partitionPoint { !name(at: $0).hasPrefix(prefix) }
    }
}
