internal import SNMP

/// All instances at one moment, sorted by name, as one view sees them. It never changes, so
/// that one reply cannot mix two collections of a group.
struct MIBSnapshot: Sendable {
    /// A run of positions in a segment. An empty one stands where instances may come up.
    struct Piece: Sendable {
        let segment: MIBSegment
        let range: Range<Int>
        let group: Int
        /// No instance of this piece, or of one behind it, has a name below this.
        let lowerBound: ObjectIdentifier
    }

    /// An instance: a piece and a position in its collection.
    struct Position: Sendable {
        var piece: Int
        var entry: Int
    }

    private(set) var pieces: [Piece]
    /// The names of all scalars and columns, sorted.
    private(set) var objects: [ObjectIdentifier]
    private let groups: [GroupState]
    /// The groups that were never collected.
    let missingGroups: GroupSet
    /// When groups become stale, the first one first, each with those that are stale by then.
    private let expiries: [(instant: ContinuousClock.Instant, stale: GroupSet)]

    init(
        segments: [(segment: MIBSegment, group: Int)],
        objects: [ObjectIdentifier], groups: [GroupState]
    ) {
        self.objects = objects
        self.groups = groups
        let missing = GroupSet(groups.indices.filter { groups[$0].isMissing })
        missingGroups = missing
        expiries = Self.expiries(of: groups, missing)
        pieces = segments.map { segment, group in
            Piece(
                segment: segment, range: segment.range, group: group,
                lowerBound: segment.subtree)
        }
    }

    /// What `view` sees of this snapshot.
    func restricted(to view: MIBView) -> MIBSnapshot {
        var restricted = self
        restricted.objects = objects.filter(view.reaches)
        restricted.pieces = pieces.flatMap { piece -> [Piece] in
            guard view.reaches(piece.segment.subtree) else { return [] }
            var ranges = piece.segment.ranges(in: view)
            if ranges.isEmpty { ranges = [piece.range.prefix(0)] }
            return ranges.enumerated().map { index, range in
                Piece(
                    segment: piece.segment, range: range, group: piece.group,
                    lowerBound: index == 0
                        ? piece.lowerBound : piece.segment.collection.name(at: range.lowerBound))
            }
        }
        return restricted
    }

    private static func expiries(
        of groups: [GroupState], _ missing: GroupSet
    ) -> [(instant: ContinuousClock.Instant, stale: GroupSet)] {
        let ends = groups.enumerated().compactMap { group, state in
            state.expiry.map { (instant: $0, group: group) }
        }.sorted { $0.instant < $1.instant }
        var stale = missing
        return ends.map { instant, group in
            stale.insert(group)
            return (instant, stale)
        }
    }

    /// The groups that are older than they may be, or were never collected.
    func staleGroups(at now: ContinuousClock.Instant) -> GroupSet {
        let passed = expiries.indices.partitionPoint { expiries[$0].instant >= now }
        return passed == 0 ? missingGroups : expiries[passed - 1].stale
    }
}

extension MIBSnapshot {
    /// The group in one of whose subtrees `name` is.
    func group(of name: ObjectIdentifier) -> Int? {
        guard let index = piece(at: name), name.hasPrefix(pieces[index].segment.subtree) else {
            return nil
        }
        return pieces[index].group
    }

    /// The group that `name` is in, or else the one whose instances come next.
    func group(near name: ObjectIdentifier) -> Int? {
        if let own = group(of: name) { return own }
        let next = piece(at: name).map { $0 + 1 } ?? 0
        return next < pieces.count ? pieces[next].group : nil
    }

    /// The last piece that begins at or before `name`.
    private func piece(at name: ObjectIdentifier) -> Int? {
        let next = (0..<pieces.count).partitionPoint { pieces[$0].lowerBound > name }
        return next > 0 ? next - 1 : nil
    }

    func name(at position: Position) -> ObjectIdentifier {
        pieces[position.piece].segment.collection.name(at: position.entry)
    }

    func isCounter64(_ position: Position) -> Bool {
        pieces[position.piece].segment.collection.isCounter64(at: position.entry)
    }

    /// The last of the Counter64 instances that begin at `position` and follow one another.
    func endOfCounters64(at position: Position) -> Position {
        let piece = pieces[position.piece]
        let end = piece.segment.collection.endOfCounters64(at: position.entry)
        return Position(piece: position.piece, entry: min(end, piece.range.upperBound) - 1)
    }

    /// The instance named `name`.
    func position(of name: ObjectIdentifier) -> Position? {
        guard let index = piece(at: name) else { return nil }
        let piece = pieces[index]
        let (entry, isFound) = name.withEncodedContent {
            piece.segment.collection.lowerBound(of: $0, in: piece.range)
        }
        return isFound ? Position(piece: index, entry: entry) : nil
    }

    /// The first instance behind `name`.
    ///
    /// - Throws: ``StaleGroup`` when the way there leads over a group of `stale`.
    func position(
        after name: ObjectIdentifier, stale: GroupSet
    ) throws(StaleGroup) -> Position? {
        guard let index = piece(at: name) else {
            return try firstPosition(from: 0, stale: stale)
        }
        let piece = pieces[index]
        guard name.hasPrefix(piece.segment.subtree) else {
            return try firstPosition(from: index + 1, stale: stale)
        }
        if stale.contains(piece.group) { throw StaleGroup(group: piece.group) }
        var (entry, isFound) = name.withEncodedContent {
            piece.segment.collection.lowerBound(of: $0, in: piece.range)
        }
        if isFound { entry += 1 }
        if entry < piece.range.upperBound { return Position(piece: index, entry: entry) }
        return try firstPosition(from: index + 1, stale: stale)
    }

    /// The instance behind the one at `position`.
    ///
    /// - Throws: ``StaleGroup`` when the way there leads over a group of `stale`.
    func position(
        after position: Position, stale: GroupSet
    ) throws(StaleGroup) -> Position? {
        let next = Position(piece: position.piece, entry: position.entry + 1)
        if next.entry < pieces[next.piece].range.upperBound { return next }
        return try firstPosition(from: position.piece + 1, stale: stale)
    }

    private func firstPosition(
        from first: Int, stale: GroupSet
    ) throws(StaleGroup) -> Position? {
        var index = first
        while index < pieces.count {
            let piece = pieces[index]
            if stale.contains(piece.group) { throw StaleGroup(group: piece.group) }
            if !piece.range.isEmpty {
                return Position(piece: index, entry: piece.range.lowerBound)
            }
            index += 1
        }
        return nil
    }

    /// True when `name` is in a group that gave its instances once, or in none.
    func isCollected(at name: ObjectIdentifier) -> Bool {
        group(of: name).map { groups[$0].hasCollected } ?? true
    }

    /// Why there is no instance `name`: no such scalar or column, or no such instance of it.
    ///
    /// Source: RFC 3416 §4.2.1 (1) and (2).
    func exception(for name: ObjectIdentifier) -> ObjectSyntax {
        let next = (0..<objects.count).partitionPoint { objects[$0] > name }
        guard next > 0, name.hasPrefix(objects[next - 1]) else { return .noSuchObject }
        return .noSuchInstance
    }
}

/// A request met a group that has to be collected first.
struct StaleGroup: Error {
    let group: Int
}
