public import SNMP

/// A value that is read when it is asked for, because every reply should see the newest.
public typealias LiveValue = @Sendable () -> ObjectSyntax

/// What a group's collection adds its instances to, in any order; by name is the quickest.
public struct MIBRows: ~Copyable {
    /// Where an encoded varbind begins and where the content of its name stands: in eight octets,
    /// for there are many.
    struct Entry: Sendable {
        private(set) var start: UInt32
        private let nameOffset: UInt16
        private let nameCount: UInt16

        init(start: Int, name: Range<Int>) {
            self.start = UInt32(truncatingIfNeeded: start)
            nameOffset = UInt16(truncatingIfNeeded: name.lowerBound &- start)
            nameCount = UInt16(truncatingIfNeeded: name.count)
        }

        var name: Range<Int> {
            let start = Int(start) &+ Int(nameOffset)
            return start..<start &+ Int(nameCount)
        }

        func moved(to start: Int) -> Entry {
            var entry = self
            entry.start = UInt32(truncatingIfNeeded: start)
            return entry
        }
    }

    private var octets: [UInt8] = []
    private var entries: [Entry] = []
    /// By position in `entries`.
    private var liveValues: [Int: LiveValue] = [:]
    private var isSorted = true

    init() {}

    /// Adds one instance; of two with the same name the later one is kept.
    public mutating func add(_ name: ObjectIdentifier, _ value: ObjectSyntax) {
        let start = octets.count
        let nameRange = VarBind(name, value).encode(to: &octets)
        note(Entry(start: start, name: nameRange))
    }

    /// Adds an instance of a column.
    ///
    /// - Parameter isBehindLast: whether its name is known to be behind the one added before it.
    /// - Throws: ``ObjectIdentifierError/tooLong``
    @usableFromInline mutating func add(
        _ column: ObjectIdentifier, _ index: NameSuffix, _ value: ObjectSyntax, isBehindLast: Bool
    ) throws(ObjectIdentifierError) {
        let start = octets.count
        let nameRange = try VarBind.encode(column, index, value, to: &octets)
        note(Entry(start: start, name: nameRange), isBehindLast: isBehindLast)
    }

    private mutating func note(_ entry: Entry, isBehindLast: Bool = false) {
        if !isBehindLast, isSorted, let last = entries.last {
            isSorted = octets.span.compare(last, entry.name) < 0
        }
        entries.append(entry)
    }

    /// Adds one instance whose value is read for each reply.
    public mutating func addLive(_ name: ObjectIdentifier, _ value: @escaping LiveValue) {
        liveValues[entries.count] = value
        add(name, .null)
    }

    /// Adds the only instance of a scalar object, `object.0`.
    ///
    /// - Throws: ``ObjectIdentifierError/tooLong``
    public mutating func add(
        scalar object: ObjectIdentifier, _ value: ObjectSyntax
    ) throws(ObjectIdentifierError) {
        add(try object.appending(0), value)
    }

    /// Adds the only instances of scalar objects.
    ///
    /// - Throws: ``ObjectIdentifierError/tooLong``
    public mutating func add<Element>(
        _ scalars: MIBObjects<Element>, of element: Element
    ) throws(ObjectIdentifierError) {
        try add(scalars, of: CollectionOfOne(element)) { _ in [0] }
    }

    /// Adds a table, column by column: an instance for each element that has one.
    ///
    /// - Parameter index: the row's index, which follows the columns' names.
    /// - Throws: ``ObjectIdentifierError/tooLong``
    @inlinable public mutating func add<Element>(
        _ columns: MIBObjects<Element>, of elements: some Collection<Element>,
        index: (Element) -> [UInt32]
    ) throws(ObjectIdentifierError) {
        try add([columns], of: elements, index: index)
    }

    /// Adds tables whose rows are of the same elements, as one that augments another.
    ///
    /// It is compiled for each table's rows: five thousand take half the time.
    /// - Parameter index: the row's index, which follows the columns' names.
    /// - Throws: ``ObjectIdentifierError/tooLong``
    @inlinable public mutating func add<Element>(
        _ tables: [MIBObjects<Element>], of elements: some Collection<Element>,
        index: (Element) -> [UInt32]
    ) throws(ObjectIdentifierError) {
        let elements = Array(elements)
        let indexes = elements.map(index)
        // Rows may be large: their places are sorted, and none is copied.
        let order = elements.indices.sorted {
            indexes[$0].lexicographicallyPrecedes(indexes[$1])
        }
        let suffixes = indexes.map { NameSuffix($0) }
        let areDistinct = zip(order, order.dropFirst()).allSatisfy { indexes[$0] != indexes[$1] }
        reserve(tables.reduce(0) { $0 + $1.members.count } * order.count)
        let rows = elements.span
        for table in tables {
            for column in table.members {
                var isBehindLast = false
                for position in order {
                    guard let value = column.value(rows[position]) else { continue }
                    try add(
                        column.object, suffixes[position], value, isBehindLast: isBehindLast)
                    isBehindLast = areDistinct
                }
            }
        }
    }

    /// Makes room for so many instances more, with short values; for small tables one after the
    /// other it grows by doubling all the same.
    @usableFromInline mutating func reserve(_ count: Int) {
        let wanted = entries.count + count
        guard wanted > entries.capacity else { return }
        entries.reserveCapacity(max(wanted, 2 * entries.capacity))
        octets.reserveCapacity(max(wanted * Self.usualLength, 2 * octets.capacity))
    }

    /// Octets of a varbind whose value is a number.
    private static let usualLength = 24

    /// Everything added, by name and each name once.
    consuming func finish() -> MIBCollection {
        guard !isSorted else {
            return MIBCollection(octets: octets, entries: entries, liveValues: liveValues)
        }
        let order = Self.order(octets.span, entries)
        var sorted = MIBRows()
        for position in order { sorted.take(position, of: self) }
        return MIBCollection(
            octets: sorted.octets, entries: sorted.entries, liveValues: sorted.liveValues)
    }

    /// The positions of `entries` by name; of equal names the last one alone.
    private static func order(_ octets: Span<UInt8>, _ entries: [Entry]) -> [Int] {
        var order = Array(entries.indices)
        order.sort { left, right in
            let order = octets.compare(entries[left], entries[right].name)
            return order == 0 ? left < right : order < 0
        }
        var unique: [Int] = []
        for position in order {
            if let last = unique.last, octets.compare(entries[last], entries[position].name) == 0 {
                unique.removeLast()
            }
            unique.append(position)
        }
        return unique
    }

    /// Copies an encoded varbind.
    private mutating func take(_ position: Int, of source: borrowing MIBRows) {
        let range = source.entries.octetRange(
            position..<position + 1, octetCount: source.octets.count)
        liveValues[entries.count] = source.liveValues[position]
        entries.append(source.entries[position].moved(to: octets.count))
        octets.append(contentsOf: source.octets[range])
    }
}

extension [MIBRows.Entry] {
    /// Offsets of the varbinds at `positions`, which are not empty.
    ///
    /// - Parameter octetCount: octets of all varbinds: where the last one ends.
    func octetRange(_ positions: Range<Int>, octetCount: Int) -> Range<Int> {
        let next = positions.upperBound
        let end = next < count ? Int(self[next].start) : octetCount
        return Int(self[positions.lowerBound].start)..<end
    }
}

extension Span<UInt8> {
    /// Orders two names by the offsets of their content.
    fileprivate func compare(_ left: MIBRows.Entry, _ right: Range<Int>) -> Int {
        ObjectIdentifier.compareEncoded(extracting(left.name), extracting(right))
    }
}
