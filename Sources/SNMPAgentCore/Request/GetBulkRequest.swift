internal import SNMP

extension CommandResponder {
    /// The instance behind each of the first names, then up to max-repetitions instances behind
    /// each of the others, repetition by repetition, as far as the bulk size and factor reach.
    ///
    /// Source: RFC 3416 §4.2.3.
    func getBulkRequest(_ exchange: Exchange) throws(Failure) -> [UInt8] {
        var writer = BulkWriter(exchange, limits)
        do throws(Failure) {
            try fill(&writer, exchange)
        } catch {
            // A group that gives nothing takes nothing from those before it.
            guard case .unanswered(.stale) = error, exchange.isFinal, writer.hasContent else {
                throw error
            }
        }
        counters.add(UInt32(clamping: writer.found), to: .inTotalReqVars)
        return writer.response()
    }

    private func fill(_ writer: inout BulkWriter, _ exchange: Exchange) throws(Failure) {
        let list = exchange.pdu.variableBindings
        let count = min(list.count, writer.limits.nameCount)
        let nonRepeaters = min(exchange.pdu.nonRepeaterCount, count)
        let repetitions = Int(max(exchange.pdu.maxRepetitions, 0))
        for index in 0..<nonRepeaters where !writer.isFull {
            var column = Column(name: list.name(at: index))
            try step(&column, exchange)
            try writer.append(column)
        }
        if nonRepeaters < count {
            var columns = (nonRepeaters..<count).map { Column(name: list.name(at: $0)) }
            try repeatColumns(&columns, repetitions, exchange, &writer)
        }
    }

    private func repeatColumns(
        _ columns: inout [Column], _ repetitions: Int, _ exchange: Exchange,
        _ writer: inout BulkWriter
    ) throws(Failure) {
        var repetition = 0
        while repetition < repetitions, !writer.isFull {
            for index in columns.indices where !writer.isFull {
                try step(&columns[index], exchange)
                try writer.append(columns[index])
            }
            repetition += 1
            // Source: RFC 3416 §4.2.3: no more after a repetition of endOfMibView alone.
            if columns.allSatisfy(\.isAtEnd) { return }
            if columns.count == 1, !writer.isFull {
                repetition += writer.appendNeighbors(
                    of: &columns[0], atMost: repetitions - repetition)
            }
        }
    }

    /// Moves a column to its next instance.
    private func step(_ column: inout Column, _ exchange: Exchange) throws(Failure) {
        guard !column.isAtEnd else { return }
        let next: MIBSnapshot.Position?
        if let position = column.position {
            do throws(StaleGroup) {
                next = try exchange.snapshot.position(after: position, stale: exchange.stale)
            } catch {
                throw .unanswered(.stale(GroupSet([error.group])))
            }
            if next == nil { column.name = exchange.snapshot.name(at: position) }
        } else {
            next = try successor(of: column.name, exchange)
        }
        column.position = next
        column.isAtEnd = next == nil
    }

    /// Where a name of the request has come to.
    private struct Column {
        /// The name asked for; at the end, the last one answered.
        var name: ObjectIdentifier
        /// The instance answered last, or to be answered now.
        var position: MIBSnapshot.Position?
        var isAtEnd = false
    }

    /// Fills a response up to the bulk size. Its first varbind alone may take a whole message, or
    /// what the bulk factor allows.
    private struct BulkWriter {
        private var writer: ResponseWriter
        private let snapshot: MIBSnapshot
        let limits: MessageLimits.Bulk
        private(set) var isFull = false
        /// Instances among the varbinds.
        private(set) var found = 0

        init(_ exchange: Exchange, _ limits: MessageLimits) {
            self.limits = limits.bulk(forRequestOf: exchange.size)
            writer = ResponseWriter(to: exchange.request, exchange.pdu, limit: self.limits.size)
            snapshot = exchange.snapshot
        }

        var hasContent: Bool { writer.count > 0 }

        mutating func append(_ column: Column) throws(Failure) {
            if write(column) { return }
            isFull = true
            guard !hasContent else { return }
            writer.setLimit(limits.maxMessageSize)
            guard write(column) else { throw .status(.tooBig, index: 0) }
        }

        private mutating func write(_ column: Column) -> Bool {
            guard let position = column.position else {
                return writer.append(VarBind(column.name, .endOfMibView))
            }
            guard writer.append(snapshot, position) else { return false }
            found += 1
            return true
        }

        /// Copies the instances that follow a column's in its segment, as many as fit.
        ///
        /// - Returns: how many there were.
        mutating func appendNeighbors(of column: inout Column, atMost limit: Int) -> Int {
            guard let position = column.position else { return 0 }
            let piece = snapshot.pieces[position.piece]
            let collection = piece.segment.collection
            guard collection.liveValues.isEmpty else { return 0 }
            let first = position.entry + 1
            let end = first + min(limit, piece.range.upperBound - first)
            let fitting = (first..<end).partitionPoint { last in
                collection.octetRange(first..<last + 1).count > writer.room
            }
            guard first < fitting, writer.append(collection, first..<fitting) else { return 0 }
            column.position?.entry = fitting - 1
            found += fitting - first
            return fitting - first
        }

        func response() -> [UInt8] {
            writer.response()
        }
    }
}

extension PDU {
    /// How many names are asked for once: the N of RFC 3416 §4.2.3.
    var nonRepeaterCount: Int {
        min(Int(max(nonRepeaters, 0)), variableBindings.count)
    }
}
