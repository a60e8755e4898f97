/// One end of a conversation with the kernel, which a test can play.
protocol NetlinkExchange: ~Copyable {
    func send(_ datagram: [UInt8]) throws(LinuxSourceError)

    /// Receives one datagram at the start of `octets`.
    ///
    /// - Returns: the datagram's length in octets, more than `octets.count` if it was cut off.
    func receive(into octets: inout [UInt8]) throws(LinuxSourceError) -> Int
}

/// A NETLINK_ROUTE socket, closed when its owner lets go of it.
struct RouteSocket: ~Copyable, NetlinkExchange {
    private let descriptor: Descriptor

    /// - Parameter timeout: seconds after which a silent kernel is an error.
    init(timeout: Int) throws(LinuxSourceError) {
        descriptor = try Descriptor(
            openingRouteSocket: LinuxSourceError.linkDumpSource, timeout: timeout)
    }

    func send(_ datagram: [UInt8]) throws(LinuxSourceError) { try descriptor.send(datagram) }

    func receive(into octets: inout [UInt8]) throws(LinuxSourceError) -> Int {
        try descriptor.receive(into: &octets)
    }
}
