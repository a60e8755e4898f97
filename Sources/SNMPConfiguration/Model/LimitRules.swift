/// How much is taken, and given.
public struct LimitRules: Hashable, Sendable {
    /// Routes shown at most: 0 to 10 000 000.
    public var maxRoutes: Setting<Int>?
    /// Octets of a response to a GetBulk: 484 to 65507.
    public var bulkSize: Setting<Int>?
    /// How many times as large as its request a response to a GetBulk may be: 0, for any number
    /// of times, to 1000.
    public var bulkFactor: Setting<Int>?
    /// Octets of any other response: 484 to 65507.
    public var maxMessageSize: Setting<Int>?
    /// Datagrams of each source: `COUNT[/SECONDS]`.
    public var rate: Setting<String>?

    public init() {}
}
