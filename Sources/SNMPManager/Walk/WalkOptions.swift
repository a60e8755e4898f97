/// How a walk asks, and what it bears.
public struct WalkOptions: Hashable, Sendable {
    public enum Method: Hashable, Sendable {
        /// One name a request, as net-snmp's `snmpwalk` asks.
        case getNext
        /// This many names a request, fewer after a reply that was lost or too big.
        case getBulk(nonRepeaters: Int32 = 0, maxRepetitions: Int32)
        /// GetBulk with repetitions that grow while replies are full and halve when one is lost
        /// or too big; GetNext where the agent refuses GetBulk or does not answer it.
        case adaptive
    }

    /// A target of version 1 is always asked with ``Method/getNext``.
    public var method: Method
    /// Whether a name that does not come after the one before ends the walk with an error.
    public var checksOrder: Bool
    /// Varbinds after which the walk ends with an error; nil for no limit.
    public var maximumVarBinds: Int?

    /// Requests that may be under way at a time, for columns of one table whose names are known
    /// and in whose order names are checked.
    public var requestsInFlight: Int
    /// The time for one reply from which on more than one request is under way.
    public var parallelFrom: Duration

    public init(
        method: Method = .adaptive, checksOrder: Bool = true, maximumVarBinds: Int? = nil,
        requestsInFlight: Int = 1, parallelFrom: Duration = .zero
    ) {
        self.method = method
        self.checksOrder = checksOrder
        self.maximumVarBinds = maximumVarBinds
        self.requestsInFlight = requestsInFlight
        self.parallelFrom = parallelFrom
    }
}
