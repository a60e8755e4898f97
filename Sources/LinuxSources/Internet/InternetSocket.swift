/// One TCP or UDP socket, or a connection that has none any more.
public struct InternetSocket: Hashable, Sendable {
    public var local: InetAddress
    public var localPort: UInt16
    /// All bits 0 while it is not connected.
    public var remote: InetAddress
    public var remotePort: UInt16
    /// Of UDP: established when connected, else closed.
    public var state: TCPState
    /// The interface that it is bound to; 0 for any, and where files tell it not.
    public var interfaceIndex: Int
    /// The number of its file; 0 where it has none.
    public var inode: UInt64

    public init(
        local: InetAddress, localPort: UInt16, remote: InetAddress, remotePort: UInt16,
        state: TCPState, interfaceIndex: Int = 0, inode: UInt64 = 0
    ) {
        self.local = local
        self.localPort = localPort
        self.remote = remote
        self.remotePort = remotePort
        self.state = state
        self.interfaceIndex = interfaceIndex
        self.inode = inode
    }
}

/// The state of a TCP connection, with the kernel's numbers.
///
/// Source: `net/tcp_states.h`.
public enum TCPState: UInt8, CaseIterable, Hashable, Sendable {
    case established = 1
    case synSent = 2
    case synReceived = 3
    case finWait1 = 4
    case finWait2 = 5
    case timeWait = 6
    case closed = 7
    case closeWait = 8
    case lastAck = 9
    case listen = 10
    case closing = 11
    /// synReceived to the rest of the world.
    case newSynReceived = 12
}
