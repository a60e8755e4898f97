/// Numbers for things with a name, the same for as long as the agent runs.
struct StableIndexes<Name: Hashable & Sendable>: Sendable {
    private var known: [Name: UInt32] = [:]
    private var last: UInt32

    /// - Parameter first: the first number.
    init(from first: UInt32) {
        last = first &- 1
    }

    /// The number of `name`, which is the next one where it has none yet.
    mutating func index(of name: Name) -> UInt32 {
        if let index = known[name] { return index }
        last &+= 1
        known[name] = last
        return last
    }

    /// Forgets what is not in `names`, where much has gathered: things that come and go must not
    /// fill the memory. Their numbers are not given again.
    mutating func prune(to names: some Sequence<Name>) {
        guard known.count > Self.capacity else { return }
        let current = Set(names)
        known = known.filter { current.contains($0.key) }
    }

    private static var capacity: Int { 10_000 }
}
