/// A host on a link and its link-layer address.
public struct Neighbour: Hashable, Sendable {
    /// The NUD_ bits of `linux/neighbour.h`, of which one is set at a time.
    public enum State: UInt16, Sendable {
        case incomplete = 0x01
        case reachable = 0x02
        case stale = 0x04
        case delay = 0x08
        case probe = 0x10
        case failed = 0x20
        /// It needs no question, such as a multicast address.
        case noARP = 0x40
        case permanent = 0x80
    }

    public var interfaceIndex: Int
    public var address: InetAddress
    /// None while it is not known.
    public var linkAddress: [UInt8]
    public var state: State
    /// How long ago it was updated, in hundredths of a second; nil where files do not tell.
    public var age: UInt32?

    public init(
        interfaceIndex: Int, address: InetAddress, linkAddress: [UInt8], state: State,
        age: UInt32? = nil
    ) {
        self.interfaceIndex = interfaceIndex
        self.address = address
        self.linkAddress = linkAddress
        self.state = state
        self.age = age
    }
}
