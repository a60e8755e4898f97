/// How many authenticationFailure notifications there are: within any second one of each source,
/// and ``mostPerSecond`` of all.
///
/// The first of a source is told at once. What is kept is bounded by what is told.
struct AuthenticationFailureLimit {
    static let mostPerSecond = 10

    /// What was told within the last second, the oldest first.
    private var told: [(source: IPAddress, instant: ContinuousClock.Instant)] = []

    /// - Returns: whether to tell of `source` now.
    mutating func admit(_ source: IPAddress, at now: ContinuousClock.Instant) -> Bool {
        told.removeAll { $0.instant.duration(to: now) >= .seconds(1) }
        guard told.count < Self.mostPerSecond, !told.contains(where: { $0.source == source }) else {
            return false
        }
        told.append((source, now))
        return true
    }
}
