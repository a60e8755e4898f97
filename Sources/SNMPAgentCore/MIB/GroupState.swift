/// How fresh a group's instances are.
struct GroupState: Sendable {
    /// How long at least to leave a group in peace that failed, whatever its maximum age.
    private static let pauseAfterFailure = Duration.seconds(1)
    /// Collecting takes at most one part in so many of the time: a group that is slow is kept
    /// longer than its maximum age, up to ``longestRest``.
    private static let restFactor = 50
    private static let longestRest = Duration.seconds(15)

    private let maximumAge: Duration?
    private let isWork: Bool
    /// True until the first collection, good or not.
    private(set) var isMissing = true
    /// False until the first good collection.
    private(set) var hasCollected = false
    private var hasFailed = false
    /// The last instant at which it need not be collected again; nil for all to come.
    private(set) var expiry: ContinuousClock.Instant?

    init(maximumAge: Duration?, isWork: Bool = true) {
        self.maximumAge = maximumAge
        self.isWork = isWork
    }

    /// - Parameter start: when the collection began, after which its values may have changed.
    mutating func noteCollection(
        from start: ContinuousClock.Instant, to end: ContinuousClock.Instant
    ) {
        let rest = isWork ? min((end - start) * Self.restFactor, Self.longestRest) : .zero
        expiry = maximumAge.map { start + max($0, rest) }
        isMissing = false
        hasCollected = true
        hasFailed = false
    }

    /// - Returns: true when the collection before this one was good.
    mutating func noteFailure(from start: ContinuousClock.Instant) -> Bool {
        expiry = start + max(maximumAge ?? .zero, Self.pauseAfterFailure)
        isMissing = false
        defer { hasFailed = true }
        return !hasFailed
    }
}
