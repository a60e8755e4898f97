public import SNMP

/// The part of the tree that a walk shows: from what comes after `start` to before `end`.
public struct WalkScope: Hashable, Sendable {
    /// The name of the first request.
    public var start: ObjectIdentifier
    /// The first name that is outside; nil for none.
    public var end: ObjectIdentifier?
    /// Whether a name before `start` is outside too, rather than out of order.
    public var endsBeforeStart: Bool

    public init(start: ObjectIdentifier, end: ObjectIdentifier?, endsBeforeStart: Bool = false) {
        self.start = start
        self.end = end
        self.endsBeforeStart = endsBeforeStart
    }

    /// Everything below `root`.
    public init(below root: ObjectIdentifier) {
        self.init(start: root, end: Self.sibling(after: Array(root.subIdentifiers)))
    }

    /// Everything below a root of any number of sub-identifiers, such as `.1`.
    ///
    /// - Throws: ``ObjectIdentifierError`` when no name begins with `root`.
    public init(below root: [UInt32]) throws(ObjectIdentifierError) {
        let padding = [UInt32](repeating: 0, count: max(2 - root.count, 0))
        self.init(start: try ObjectIdentifier(root + padding), end: Self.sibling(after: root))
    }

    func contains(_ name: ObjectIdentifier) -> Bool {
        if let end, name >= end { return false }
        return !endsBeforeStart || name >= start
    }

    /// The first name that comes after all below `root`; nil when there is none.
    private static func sibling(after root: [UInt32]) -> ObjectIdentifier? {
        var next = root
        while let last = next.popLast() {
            // After 1.39 comes 2.0. Source: X.690 §8.19.4.
            let maximum: UInt32 =
                switch next.count {
                case 0: 2
                case 1 where next[0] < 2: 39
                default: .max
                }
            guard last < maximum else { continue }
            next.append(last + 1)
            if next.count == 1 { next.append(0) }
            // Each sub-identifier is within its bounds.
            return try? ObjectIdentifier(next)
        }
        return nil
    }
}
