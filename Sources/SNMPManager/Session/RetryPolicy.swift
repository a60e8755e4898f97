/// How long to wait for a reply, and how often to ask again.
///
/// There is no back-off: an agent that stays silent is given up after
/// `timeout` × (`retries` + 1).
public struct RetryPolicy: Hashable, Sendable {
    /// The time for the reply to one try.
    public var timeout: Duration
    /// Tries after the first, with the same request-id, so that a late reply still counts.
    public var retries: Int

    /// Without arguments one second and five retries, as net-snmp has it.
    public init(timeout: Duration = .seconds(1), retries: Int = 5) {
        self.timeout = timeout
        self.retries = retries
    }

    /// All tries, at least one.
    var tries: Int { min(max(retries, 0), Int.max - 1) + 1 }
}
