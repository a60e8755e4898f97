internal import Synchronization

/// How the collections of a store's groups went.
public final class CollectionLog: Sendable {
    /// The collections of one group since the agent started.
    public struct Record: Sendable, Hashable {
        public let group: String
        public let maximumAge: Duration?
        /// When the newest good collection began; nil before it.
        public fileprivate(set) var newest: ContinuousClock.Instant?
        /// How long the newest collection took, good or not.
        public fileprivate(set) var duration = Duration.zero
        public fileprivate(set) var collections: UInt64 = 0
        public fileprivate(set) var failures: UInt64 = 0
        public fileprivate(set) var isFailing = false
    }

    private let log = Mutex<[Record]>([])

    public init() {}

    /// By the groups' positions in the store.
    public var records: [Record] {
        log.withLock { $0 }
    }

    func begin(_ groups: [any MIBGroup]) {
        log.withLock { records in
            records = groups.map { Record(group: $0.name, maximumAge: $0.maximumAge) }
        }
    }

    func note(
        _ position: Int, from start: ContinuousClock.Instant, to end: ContinuousClock.Instant,
        isGood: Bool
    ) {
        log.withLock { records in
            records[position].duration = end - start
            records[position].collections &+= 1
            records[position].isFailing = !isGood
            if isGood {
                records[position].newest = start
            } else {
                records[position].failures &+= 1
            }
        }
    }
}
