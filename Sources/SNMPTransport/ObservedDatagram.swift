/// A datagram as a manager sent or received it, whether it is a message or not.
public struct ObservedDatagram: Hashable, Sendable {
    public enum Direction: Hashable, Sendable {
        case sent, received
    }

    public let direction: Direction
    /// The other side.
    public let peer: PeerAddress
    /// This side; its address is that of all where the system chooses one for each datagram.
    public let local: PeerAddress
    public let octets: [UInt8]
}
