/// How large responses may be, in octets of the whole message.
public struct MessageLimits: Sendable {
    /// Source: RFC 3417 §3.2, what every implementation has to accept.
    public static let minimum = 484
    /// What an IPv4 datagram can carry.
    public static let maximum = 65_507

    /// What one Ethernet frame can carry.
    public static let defaultBulkSize = 1472

    /// The most that a response to a GetBulkRequest fills.
    public let bulkSize: Int
    /// The most for everything else, and for a GetBulkRequest's first varbind alone.
    public let maxMessageSize: Int

    /// Values outside of 484…65507 are brought inside.
    public init(
        bulkSize: Int = MessageLimits.defaultBulkSize, maxMessageSize: Int = MessageLimits.maximum
    ) {
        self.maxMessageSize = min(max(maxMessageSize, Self.minimum), Self.maximum)
        self.bulkSize = min(max(bulkSize, Self.minimum), self.maxMessageSize)
    }
}
