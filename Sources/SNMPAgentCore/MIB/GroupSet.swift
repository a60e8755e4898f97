/// A set of groups of one store, by their positions.
public struct GroupSet: Hashable, Sendable {
    /// How many groups a store can have.
    static let capacity = 64

    private var bits: UInt64 = 0

    public static let none = GroupSet()

    private init() {}

    init(_ group: Int) {
        insert(group)
    }

    var isEmpty: Bool { bits == 0 }

    func contains(_ group: Int) -> Bool {
        bits & (1 << UInt64(group)) != 0
    }

    mutating func insert(_ group: Int) {
        bits |= 1 << UInt64(group)
    }

    /// The positions, lowest first.
    public var positions: [Int] {
        (0..<Self.capacity).filter(contains)
    }
}
