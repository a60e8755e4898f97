/// A set of groups of one store, by their positions.
public struct GroupSet: Hashable, Sendable {
    /// How many groups a store can have.
    static let capacity = 64

    private var bits: UInt64 = 0

    public static let none = GroupSet()

    private init() {}

    public init(_ positions: some Sequence<Int>) {
        for position in positions { insert(position) }
    }

    var isEmpty: Bool { bits == 0 }

    func contains(_ group: Int) -> Bool {
        bits & (1 << UInt64(group)) != 0
    }

    /// A position that no store can have is left out.
    mutating func insert(_ group: Int) {
        guard 0..<Self.capacity ~= group else { return }
        bits |= 1 << UInt64(group)
    }

    /// Those that are not in `other`.
    public func subtracting(_ other: GroupSet) -> GroupSet {
        var rest = self
        rest.bits &= ~other.bits
        return rest
    }

    /// The positions, lowest first.
    public var positions: [Int] {
        (0..<Self.capacity).filter(contains)
    }
}
