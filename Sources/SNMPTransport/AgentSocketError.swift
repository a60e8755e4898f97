#if os(Linux)
    internal import Glibc
    public import NIOCore

    /// Why an agent cannot listen at an address.
    public struct AgentSocketError: Error, Hashable, Sendable {
        public let address: SocketAddress
        /// The address as people write it, with its zone.
        public let place: String
        /// The kernel's number, such as EADDRINUSE.
        public let errorNumber: CInt

        init(_ address: SocketAddress, _ errorNumber: CInt, zone: String? = nil) {
            self.address = address
            place = PeerAddress(address).text(zone: zone)
            self.errorNumber = errorNumber
        }

        static func noZone(_ address: SocketAddress, _ zone: String) -> AgentSocketError {
            AgentSocketError(address, ENODEV, zone: zone)
        }

        /// True when the interface that a link-local address is of is not there.
        public var isZoneMissing: Bool { errorNumber == ENODEV }
        /// True when a port below 1024 needs a right that the process does not have.
        public var isPermissionDenied: Bool { errorNumber == EACCES || errorNumber == EPERM }
        public var isAddressInUse: Bool { errorNumber == EADDRINUSE }
    }

    extension AgentSocketError: CustomStringConvertible {
        public var description: String {
            // Safe because strerror's text is copied at once.
            let reason = unsafe String(cString: strerror(errorNumber))
            let isPrivileged = isPermissionDenied && (1..<1024).contains(address.port ?? 0)
            return "cannot listen at \(place): \(reason)"
                + (isPrivileged ? "; a port below 1024 needs CAP_NET_BIND_SERVICE" : "")
        }
    }
#endif
