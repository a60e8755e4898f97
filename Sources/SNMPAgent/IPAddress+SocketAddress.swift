internal import NIOCore
internal import SNMPAgentCore

extension IPAddress {
    /// The address alone; nil for a socket of another kind than UDP's.
    init?(_ address: SocketAddress) {
        switch address {
        case .v4: self.init(v4: UInt32(bigEndian: Self.load(address, at: 4)))
        case .v6: self.init(v6: UInt128(bigEndian: Self.load(address, at: 8)))
        case .unixDomainSocket: return nil
        }
    }

    /// Source: the layout of sockaddr_in and sockaddr_in6, ip(7) and ipv6(7).
    private static func load<Bits: FixedWidthInteger & BitwiseCopyable>(
        _ address: SocketAddress, at offset: Int
    ) -> Bits {
        // Safe because either kind holds as many octets at that offset.
        unsafe address.withSockAddr { pointer, size in
            unsafe UnsafeRawBufferPointer(start: pointer, count: size)
                .loadUnaligned(fromByteOffset: offset, as: Bits.self)
        }
    }
}
