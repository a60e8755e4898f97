/// How fresh a group's instances are.
struct GroupState: Sendable {
    /// How long to leave a group in peace that failed and has no maximum age.
    private static let pauseAfterFailure = Duration.seconds(5)

    let maximumAge: Duration?
    /// When the newest collection began, whether or not it was good.
    private var attempted: ContinuousClock.Instant?
    private var hasCollected = false
    private(set) var hasFailed = false

    init(maximumAge: Duration?) {
        self.maximumAge = maximumAge
    }

    /// True when it was asked for its instances and never gave any.
    var isBroken: Bool { hasFailed && !hasCollected }

    var isMissing: Bool { attempted == nil }

    func isStale(at now: ContinuousClock.Instant) -> Bool {
        guard let attempted else { return true }
        guard let age = maximumAge ?? (hasFailed ? Self.pauseAfterFailure : nil) else {
            return false
        }
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
