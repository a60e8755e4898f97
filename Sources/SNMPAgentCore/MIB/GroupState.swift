/// How fresh a group's instances are.
struct GroupState: Sendable {
    /// How long at least to leave a group in peace that failed, whatever its maximum age.
    private static let pauseAfterFailure = Duration.seconds(1)

    let maximumAge: Duration?
    /// When the newest collection began, whether or not it was good.
    private var attempted: ContinuousClock.Instant?
    /// False until the first good collection.
    private(set) var hasCollected = false
    private(set) var hasFailed = false

    init(maximumAge: Duration?) {
        self.maximumAge = maximumAge
    }

    var isMissing: Bool { attempted == nil }

    func isStale(at now: ContinuousClock.Instant) -> Bool {
        guard let attempted else { return true }
        let age = hasFailed ? max(maximumAge ?? .zero, Self.pauseAfterFailure) : maximumAge
        guard let age else { return false }
        return now - attempted > age
    }

    mutating func noteCollection(at instant: ContinuousClock.Instant) {
        attempted = instant
        hasCollected = true
        hasFailed = false
    }

    /// - Returns: true when the collection before this one was good.
    mutating func noteFailure(at instant: ContinuousClock.Instant) -> Bool {
        attempted = instant
        defer { hasFailed = true }
        return !hasFailed
    }
}
