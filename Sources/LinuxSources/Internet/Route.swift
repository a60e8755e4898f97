/// A route of the main table, by one of its next hops.
public struct Route: Hashable, Sendable {
    public enum Action: Hashable, Sendable {
        case forward
        /// Packets are dropped without a word.
        case drop
        /// Packets are refused.
        case reject
    }

    public var destination: InetAddress
    /// Bits of the destination that count.
    public var prefixLength: Int
    /// Nil where the destination is on the link.
    public var gateway: InetAddress?
    /// 0 where it leads to none.
    public var interfaceIndex: Int
    public var action: Action
    /// The RTPROT_ number of who made it; 0 where files do not tell.
    public var origin: UInt8
    /// The lowest is preferred.
    public var priority: UInt32
    public var typeOfService: UInt8

    public init(
        destination: InetAddress, prefixLength: Int, gateway: InetAddress? = nil,
        interfaceIndex: Int = 0, action: Action = .forward, origin: UInt8 = 0,
        priority: UInt32 = 0, typeOfService: UInt8 = 0
    ) {
        self.destination = destination
        self.prefixLength = prefixLength
        self.gateway = gateway
        self.interfaceIndex = interfaceIndex
        self.action = action
        self.origin = origin
        self.priority = priority
        self.typeOfService = typeOfService
    }
}
