/// One end of a conversation with the kernel, which a test can play.
protocol NetlinkExchange: ~Copyable {
    func send(_ datagram: [UInt8]) throws(LinuxSourceError)

    /// Receives one datagram at the start of `octets`.
    ///
    /// - Returns: the datagram's length in octets, more than `octets.count` if it was cut off.
    func receive(into octets: inout [UInt8]) throws(LinuxSourceError) -> Int
}

/// A netlink socket, closed when its owner lets go of it.
struct NetlinkSocket: ~Copyable, NetlinkExchange {
    private let descriptor: Descriptor

    /// A kernel that stays silent for ``NetlinkLimit/timeout`` seconds is an error.
    init(family: Int32, source: String) throws(LinuxSourceError) {
        let descriptor = try Descriptor(openingNetlink: family, source: source)
        try descriptor.limitWait(to: NetlinkLimit.timeout)
        self.descriptor = descriptor
    }

    func send(_ datagram: [UInt8]) throws(LinuxSourceError) { try descriptor.send(datagram) }

    func receive(into octets: inout [UInt8]) throws(LinuxSourceError) -> Int {
        try descriptor.receive(into: &octets)
    }
}
