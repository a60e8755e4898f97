internal import NIOCore

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Why a datagram did not leave.
public struct SocketFailure: Error, Hashable, Sendable {
    /// The system's error number; 0 where there is none.
    public let errorNumber: Int32
    /// The system's words: "Network is unreachable".
    public let reason: String

    /// The socket was closed before.
    public static let closed = SocketFailure(ChannelError.alreadyClosed)

    /// Whether the other side's host says that nobody listens at the port.
    public var isPortClosed: Bool { errorNumber == ECONNREFUSED }

    init(_ error: any Error) {
        if let error = error as? IOError {
            errorNumber = error.errnoCode
            // Safe because the words are copied at once.
            reason = unsafe String(cString: strerror(error.errnoCode))
        } else {
            errorNumber = 0
            reason = "\(error)"
        }
    }
}

extension SocketFailure: CustomStringConvertible {
    public var description: String {
        "expected to send, found \"\(reason)\" (\(errorNumber))"
    }
}
