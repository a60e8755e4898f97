internal import NIOCore
internal import SNMPAgentCore

/// Lets a source's datagrams through as its token bucket has it.
///
/// A source is an IPv4 address, or the /64 that an IPv6 address is in, since a host can have any
/// number of those. The buckets are ``capacity`` at most, in a table that never grows, and each
/// datagram looks at ``ways`` of them: where all are other sources', the fullest one gives way,
/// which has the least to tell. A flood of forged sources can so make the agent forget that a
/// source has used its bucket up, and no more.
struct RateLimiter {
    /// Buckets: 192 KiB.
    static let capacity = 4096
    /// The places in the table that a source can have.
    static let ways = 4

    private struct Bucket {
        var source: IPAddress
        /// When it is full again.
        var fullAt: NIODeadline
    }

    private let interval: TimeAmount
    private let refill: TimeAmount
    private var buckets: [Bucket]

    init(_ limit: RateLimit) {
        let period = TimeAmount.seconds(Int64(limit.period))
        interval = .nanoseconds(period.nanoseconds / Int64(limit.count))
        refill = interval * limit.count
        // Nobody's, and full.
        let nobody = Bucket(source: IPAddress(v4: 0), fullAt: .uptimeNanoseconds(0))
        buckets = [Bucket](repeating: nobody, count: Self.capacity)
    }

    /// Takes a token of the source's, where it has one.
    mutating func admits(_ source: IPAddress, at now: NIODeadline) -> Bool {
        let source = source.family == .ipv6 ? source.masked(to: 64) : source
        let place = place(of: source)
        // A bucket that was full before now is full now.
        let start = max(buckets[place].fullAt, now)
        guard start + interval - now <= refill else { return false }
        buckets[place].fullAt = start + interval
        return true
    }

    /// Where its bucket is, a full one where it had none.
    private mutating func place(of source: IPAddress) -> Int {
        // Seeded by the process, so that nobody can choose sources that collide.
        let first = (source.hashValue & (Self.capacity / Self.ways - 1)) * Self.ways
        var fullest = first
        for place in first..<(first + Self.ways) {
            if buckets[place].source == source { return place }
            if buckets[place].fullAt < buckets[fullest].fullAt { fullest = place }
        }
        buckets[fullest] = Bucket(source: source, fullAt: .uptimeNanoseconds(0))
        return fullest
    }
}
