/// How many datagrams one source may send, on the average and at once.
public struct RateLimit: Hashable, Sendable {
    public static let counts = 1...1_000_000
    public static let periods = 1...3600

    /// Datagrams in a period, and at once.
    let count: Int
    /// Seconds.
    let period: Int

    /// Parses `COUNT` or `COUNT/SECONDS`: so many datagrams in so many seconds, one unless given.
    ///
    /// - Returns: nil for any other text, and for a number outside of ``counts`` or ``periods``.
    public init?(parsing text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            // Int alone would take a sign.
            part.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? Int(part) : nil
        }
        let period = numbers.count == 2 ? numbers[1] : 1
        guard numbers.count == parts.count, numbers.count <= 2, let count = numbers.first,
            Self.counts.contains(count), Self.periods.contains(period)
        else { return nil }
        self.count = count
        self.period = period
    }
}
