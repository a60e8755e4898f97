internal import NIOCore

/// Why a datagram did not leave.
public struct SocketFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The system's error number; 0 where there is none.
    public let errorNumber: Int32
    /// The system's words: "Network is unreachable (errno: 101)".
    public let description: String

    /// The socket was closed before.
    public static let closed = SocketFailure(ChannelError.alreadyClosed)

    init(_ error: any Error) {
        errorNumber = (error as? IOError)?.errnoCode ?? 0
        description = "\(error)"
    }
}
