internal import Glibc

/// Where a process of this host receives datagrams.
///
/// Source: unix(7).
struct UnixAddress {
    private let address: sockaddr_un
    private let length: socklen_t

    /// - Parameter name: an absolute path, or a name of the abstract kind behind `@`.
    /// - Returns: nil for anything else, and for what is too long.
    init?(_ name: String) {
        guard let first = name.utf8.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "@")
        else { return nil }
        var octets = Array(name.utf8)
        // A path ends with a NUL; a name of the abstract kind begins with one, and has a length.
        if first == UInt8(ascii: "@") { octets[0] = 0 } else { octets.append(0) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        // Safe because no more is copied than the field holds.
        let isShort = unsafe withUnsafeMutableBytes(of: &address.sun_path) { field in
            guard octets.count <= field.count else { return false }
            unsafe field.copyBytes(from: octets)
            return true
        }
        guard isShort, let start = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) else {
            return nil
        }
        self.address = address
        length = socklen_t(start + octets.count)
    }

    /// Sends one datagram without waiting.
    ///
    /// - Returns: false where it cannot be sent, with `errno`.
    func send(_ octets: [UInt8]) -> Bool {
        let type = Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(AF_UNIX, type, 0)
        guard descriptor >= 0 else { return false }
        // Safe because every pointer outlives the call, each with its size.
        let count = unsafe withUnsafePointer(to: address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                let flags = CInt(MSG_DONTWAIT) | CInt(MSG_NOSIGNAL)
                return unsafe sendto(
                    descriptor, octets, octets.count, flags, address, length)
            }
        }
        let reason = errno
        // Nothing that could be lost is left to it.
        _ = close(descriptor)
        errno = reason
        return count == octets.count
    }
}
