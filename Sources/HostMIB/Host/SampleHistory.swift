/// Counters of earlier moments, by which averages over a time are made.
struct SampleHistory<Counters: Sendable>: Sendable {
    struct Sample: Sendable {
        let instant: ContinuousClock.Instant
        let counters: Counters
    }

    /// Between two samples.
    static var interval: Duration { .seconds(15) }

    /// How far back averages go.
    let longest: Duration
    /// Oldest first.
    private var samples: [Sample] = []

    init(longest: Duration) {
        self.longest = longest
    }

    mutating func add(_ counters: Counters, at instant: ContinuousClock.Instant) {
        let last = samples.last
        let oldest = longest + Self.interval
        samples.removeAll { instant - $0.instant > oldest }
        // One that is older is kept where there is no other.
        if samples.isEmpty, let last { samples.append(last) }
        samples.append(Sample(instant: instant, counters: counters))
    }

    /// Whether a new sample is an interval younger than the last one.
    func isDue(at now: ContinuousClock.Instant) -> Bool {
        samples.last.map { now - $0.instant >= Self.interval } ?? true
    }

    /// The sample by which an average over `window` is made: the one nearest to that age.
    ///
    /// - Returns: nil before there is a sample of at least one interval's age.
    func reference(for window: Duration, at now: ContinuousClock.Instant) -> Sample? {
        func distance(_ sample: Sample) -> Duration {
            let age = now - sample.instant
            return age > window ? age - window : window - age
        }
        return samples.filter { now - $0.instant >= Self.interval }
            .min { distance($0) < distance($1) }
    }
}
