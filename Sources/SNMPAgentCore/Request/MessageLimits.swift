/// How large responses may be, in octets of the whole message.
public struct MessageLimits: Sendable {
    /// Source: RFC 3417 §3.2, what every implementation has to accept.
    public static let minimum = 484
    /// What an IPv4 datagram can carry.
    public static let maximum = 65_507

    /// What one Ethernet frame can carry.
    public static let defaultBulkSize = 1472
    /// A request of one name fills an Ethernet frame by it.
    public static let defaultBulkFactor = 40
    public static let bulkFactors = 0...1000

    /// The most that a response to a GetBulkRequest fills.
    public let bulkSize: Int
    /// How many times as large as its request a response to a GetBulkRequest may be, where that
    /// is more than ``minimum``; 0 for any number of times.
    public let bulkFactor: Int
    /// The most for everything else, and for a GetBulkRequest's first varbind alone.
    public let maxMessageSize: Int

    /// Values outside of 484…65507, and of ``bulkFactors``, are brought inside.
    public init(
        bulkSize: Int = MessageLimits.defaultBulkSize,
        bulkFactor: Int = MessageLimits.defaultBulkFactor,
        maxMessageSize: Int = MessageLimits.maximum
    ) {
        self.maxMessageSize = min(max(maxMessageSize, Self.minimum), Self.maximum)
        self.bulkSize = min(max(bulkSize, Self.minimum), self.maxMessageSize)
        self.bulkFactor = min(max(bulkFactor, 0), Self.bulkFactors.upperBound)
    }

    /// What responses to one GetBulkRequest may take.
    struct Bulk {
        /// Octets of the varbinds that come together.
        let size: Int
        /// Octets of a first varbind that is alone.
        let maxMessageSize: Int

        /// Names that there can be room for, at most; those behind them are not looked at.
        var nameCount: Int {
            // The smallest has six octets.
            max(size / 6, 1)
        }
    }

    /// - Parameter count: octets of the request.
    func bulk(forRequestOf count: Int) -> Bulk {
        guard bulkFactor > 0 else { return Bulk(size: bulkSize, maxMessageSize: maxMessageSize) }
        // No datagram is so large that it overflows.
        let most = max(count &* bulkFactor, Self.minimum)
        return Bulk(size: min(bulkSize, most), maxMessageSize: min(maxMessageSize, most))
    }
}
