public import SNMP

/// Scalars, or the columns of a table, under one name, and where each takes its value from.
///
/// ```swift
/// static let load = MIBObjects<LoadAverage>(
///     under: [1, 3, 6, 1, 4, 1, 2021, 10, 1],
///     [3: { .octetString(OctetString($0.text)) }, 5: { .integer($0.hundredths) }])
/// ```
public struct MIBObjects<Element>: Sendable {
    /// An element's value of one object; nil where it has no such instance.
    public typealias Value = @Sendable (Element) -> ObjectSyntax?

    /// A table's entry, or what scalars have in common.
    public let parent: ObjectIdentifier
    @usableFromInline let members: [(object: ObjectIdentifier, value: Value)]

    private init(under parent: ObjectIdentifier, members: [(ObjectIdentifier, Value)]) {
        self.parent = parent
        self.members = members
    }

    /// A name that cannot be encoded stops the program, as in a literal.
    ///
    /// - Parameter values: by the last sub-identifier of the object's name, in rising order.
    public init(under parent: ObjectIdentifier, _ values: KeyValuePairs<UInt32, Value>) {
        self.parent = parent
        members = values.map { number, value in (parent.object(number), value) }
    }

    /// The same but for the objects whose names end in `numbers`.
    public func omitting(_ numbers: Set<UInt32>) -> MIBObjects {
        MIBObjects(
            under: parent,
            members: members.filter { object, _ in
                !numbers.contains { object == parent.object($0) }
            })
    }

    /// What a group gives as ``MIBGroup/objects``.
    public var objects: [ObjectIdentifier] { members.map(\.object) }
}

extension ObjectIdentifier {
    fileprivate func object(_ number: UInt32) -> ObjectIdentifier {
        do {
            return try appending(number)
        } catch {
            // Both parts stand in source code, never in input.
            preconditionFailure("\(error)")
        }
    }
}
