internal import SNMP

/// The columns of a table, several of which are gone through at the same time; what they hold is
/// given out in order.
///
/// Where a column ends and the next one begins is known beforehand from the objects' names; that
/// there is a next one is a guess, which the end of the column before it confirms or not.
struct ParallelColumns {
    private let walk: WalkSequence
    /// The name of the table's rows: the columns are its children.
    private let entry: ObjectIdentifier
    /// In order; the first one is being given out.
    private var lanes: [WalkLane]
    private var batches: WalkLane.Batches.Iterator
    /// The first column that no lane goes through.
    private var frontier: ObjectIdentifier?
    private var control: RepetitionControl
    /// Whether anything of the first column was given out.
    private var isFirstFound = true
    /// Why the walk ended, where it ended in a column.
    private(set) var end: WalkSequence.End?

    /// - Parameters:
    ///   - cursor: within a column, which is the first one.
    ///   - batch: what it has found last.
    /// - Returns: nil where one request at a time is as good, or nothing is known of columns.
    init?(_ walk: WalkSequence, _ cursor: WalkCursor, after batch: VarBindList.SubSequence) {
        guard walk.options.requestsInFlight > 1, walk.options.checksOrder, cursor.end == nil,
            let first = batch.first?.name, let last = batch.last?.name, first != last,
            let depth = walk.columnDepth(first), depth < first.count,
            let column = first.prefix(depth), let entry = first.prefix(depth - 1),
            last.hasPrefix(column)
        else { return nil }
        self.walk = walk
        self.entry = entry
        var own = cursor
        let end = WalkScope(below: column).end
        own.scope = own.scope.ending(at: end)
        let lane = WalkLane(own)
        lanes = [lane]
        batches = lane.batches.makeAsyncIterator()
        frontier = end
        control = cursor.control
        fill()
    }

    /// A cursor behind the columns; nil where the walk ended in them.
    var next: WalkCursor? {
        guard end == nil, let frontier else { return nil }
        return WalkCursor(walk, walk.scope.beginning(at: frontier), control)
    }

    /// The varbinds that come next; nil behind the last column.
    mutating func nextBatch(
        isolation actor: isolated (any Actor)?
    ) async throws(SNMPManagerError) -> VarBindList.SubSequence? {
        while let lane = lanes.first {
            if let outcome = await batches.next(isolation: actor) {
                let batch = try outcome.get()
                lane.release(batch)
                isFirstFound = true
                return batch
            }
            let cursor = await lane.cursor
            control = cursor.control
            lanes.removeFirst()
            guard isFirstFound || cursor.beyond == nil else {
                // Something was seen there before. Whoever says so of column after column ends
                // nothing; asked one request at a time it has to give something each time.
                lanes.removeAll()
                frontier = lane.scope.start
                return nil
            }
            let varBind = close(cursor)
            isFirstFound = varBind != nil
            if let lane = lanes.first { batches = lane.batches.makeAsyncIterator() }
            if let varBind { return VarBindList([varBind])[...] }
        }
        return nil
    }

    /// Learns from the end of a column which of the next ones there are.
    ///
    /// - Returns: an instance with the very name of the next column, which no request for what
    ///   comes after that name finds.
    private mutating func close(_ cursor: WalkCursor) -> VarBind? {
        guard let beyond = cursor.beyond, walk.scope.contains(beyond.name) else {
            // What ends in a column has nothing behind it.
            end = cursor.end
            lanes.removeAll()
            return nil
        }
        // Nothing is between this column and what was seen behind it.
        while let lane = lanes.first, let end = lane.scope.end, end <= beyond.name {
            lanes.removeFirst()
        }
        if beyond.name.hasPrefix(entry) {
            if let frontier, frontier < beyond.name, lanes.isEmpty {
                self.frontier = beyond.name.prefix(entry.count + 1) ?? frontier
            }
            fill()
        } else {
            frontier = lanes.first?.scope.start ?? frontier
            lanes.removeAll()
        }
        let start = lanes.first?.scope.start ?? frontier
        return beyond.name == start ? beyond : nil
    }

    /// Sends more lanes ahead.
    private mutating func fill() {
        while lanes.count < walk.options.requestsInFlight, let start = frontier,
            start.hasPrefix(entry), walk.scope.contains(start)
        {
            frontier = WalkScope(below: start).end
            let scope = walk.scope.beginning(at: start).ending(at: frontier)
            lanes.append(WalkLane(WalkCursor(walk, scope, control)))
        }
    }
}

extension WalkScope {
    /// The part of it from `name` on, before which nothing can come.
    fileprivate func beginning(at name: ObjectIdentifier) -> WalkScope {
        WalkScope(start: name, end: end)
    }

    /// The part of it before `name`; all of it where that is nil or not within.
    fileprivate func ending(at name: ObjectIdentifier?) -> WalkScope {
        var scope = self
        if let name { scope.end = end.map { min($0, name) } ?? name }
        return scope
    }
}

extension ObjectIdentifier {
    /// Its first `count` sub-identifiers; nil for fewer than a name has.
    fileprivate func prefix(_ count: Int) -> ObjectIdentifier? {
        count < 2 ? nil : try? ObjectIdentifier(Array(subIdentifiers.prefix(count)))
    }
}
