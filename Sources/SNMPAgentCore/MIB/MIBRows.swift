public import SNMP

/// A value that is read when it is asked for, because every reply should see the newest.
public typealias LiveValue = @Sendable () -> ObjectSyntax

/// What a group's collection adds its instances to, in any order.
public struct MIBRows: ~Copyable {
    struct Row {
        let name: ObjectIdentifier
        let value: ObjectSyntax
        let live: LiveValue?
    }

    private(set) var rows: [Row] = []

    init() {}

    /// Adds one instance; of two with the same name the later one is kept.
    public mutating func add(_ name: ObjectIdentifier, _ value: ObjectSyntax) {
        rows.append(Row(name: name, value: value, live: nil))
    }

    /// Adds one instance whose value is read for each reply.
    public mutating func addLive(_ name: ObjectIdentifier, _ value: @escaping LiveValue) {
        rows.append(Row(name: name, value: .null, live: value))
    }

    /// Adds the only instance of a scalar object, `object.0`.
    ///
    /// - Throws: ``ObjectIdentifierError/tooLong``
    public mutating func add(
        scalar object: ObjectIdentifier, _ value: ObjectSyntax
    ) throws(ObjectIdentifierError) {
        add(try object.appending(0), value)
    }

    /// Adds one column: an instance for each element, unless its value is nil.
    ///
    /// - Parameter index: the row's index, appended to the column's name.
    /// - Throws: ``ObjectIdentifierError/tooLong``
    public mutating func add<Element>(
        column: ObjectIdentifier, _ elements: [Element], index: (Element) -> UInt32,
        value: (Element) -> ObjectSyntax?
    ) throws(ObjectIdentifierError) {
        rows.reserveCapacity(rows.count + elements.count)
        for element in elements {
            guard let value = value(element) else { continue }
            add(try column.appending(index(element)), value)
        }
    }

    /// The instances by name, each name once.
    consuming func sorted() -> [Row] {
        var rows = rows
        let isSorted = zip(rows, rows.dropFirst()).allSatisfy { $0.name < $1.name }
        guard !isSorted else { return rows }
        // Sorting by position too keeps the later of two equal names behind the earlier.
        rows = rows.enumerated().sorted { left, right in
            left.element.name == right.element.name
                ? left.offset < right.offset : left.element.name < right.element.name
        }.map(\.element)
        var unique: [Row] = []
        unique.reserveCapacity(rows.count)
        for row in rows {
            if unique.last?.name == row.name { unique.removeLast() }
            unique.append(row)
        }
        return unique
    }
}
