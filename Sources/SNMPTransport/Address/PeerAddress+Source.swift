internal import NIOCore

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension PeerAddress {
    /// The IPv4 address that datagrams to this one leave from, the first octet in the highest bits;
    /// nil for an IPv6 address, and where there is no way to it. Nothing is sent.
    public var sourceIPv4: UInt32? {
        guard !isIPv6 else { return nil }
        #if canImport(Glibc)
            let descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue) | O_CLOEXEC, 0)
        #else
            let descriptor = socket(AF_INET, SOCK_DGRAM, 0)
        #endif
        guard descriptor >= 0 else { return nil }
        defer { _ = close(descriptor) }
        // Safe because the pointer and the size are those of one address.
        let status = unsafe socketAddress.withSockAddr { address, size in
            unsafe connect(descriptor, address, socklen_t(size))
        }
        guard status == 0 else { return nil }
        return Self.localIPv4(of: descriptor)
    }

    /// Source: the layout of sockaddr_in, ip(7).
    private static func localIPv4(of descriptor: Int32) -> UInt32? {
        var storage = [UInt8](repeating: 0, count: 16)
        var size = socklen_t(storage.count)
        // Safe because the kernel is told the room there is.
        let status = unsafe storage.withUnsafeMutableBytes { storage in
            unsafe getsockname(
                descriptor, storage.baseAddress?.assumingMemoryBound(to: sockaddr.self), &size)
        }
        return status == 0 ? storage[4..<8].reduce(0) { $0 << 8 | UInt32($1) } : nil
    }
}
