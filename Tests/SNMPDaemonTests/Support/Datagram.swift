import Glibc

/// A datagram of any octets, from a socket that is closed once it is sent.
enum Datagram {
    /// - Returns: whether the kernel took it.
    static func send(_ octets: [UInt8], toPort port: UInt16) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        // Safe because both sizes are those of what the kernel reads.
        let sent = unsafe withUnsafePointer(to: address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe sendto(descriptor, octets, octets.count, 0, address, size)
            }
        }
        return sent == octets.count
    }
}
