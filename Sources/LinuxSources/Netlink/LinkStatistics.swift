/// IFLA_STATS64: an array of 64-bit counters that newer kernels lengthen.
///
/// Source: `struct rtnl_link_stats64` of `linux/if_link.h`.
struct LinkStatistics {
    private let counters: [UInt64]

    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for less than the 23 counters that
    ///   every kernel has.
    init(
        parsing attribute: NetlinkAttribute, in datagram: Span<UInt8>
    ) throws(LinuxSourceError) {
        let start = attribute.payload.lowerBound
        let known = min(attribute.payload.count / 8, Position.rxNoHandler.rawValue + 1)
        var counters: [UInt64] = []
        counters.reserveCapacity(known)
        for position in 0..<known {
            guard let counter = datagram.native(UInt64.self, at: start + 8 * position) else {
                break
            }
            counters.append(counter)
        }
        guard counters.count >= Position.rxNoHandler.rawValue else {
            throw .malformedNetlink(
                datagram, at: start,
                expected: "\(Position.rxNoHandler.rawValue) counters of 8 octets")
        }
        self.counters = counters
    }

    /// The counters summed as `/proc/net/dev` sums them.
    var summed: InterfaceStatistics {
        var statistics = InterfaceStatistics()
        statistics.rxOctets = sum(.rxBytes)
        statistics.rxPackets = sum(.rxPackets)
        statistics.rxErrors = sum(.rxErrors)
        statistics.rxDropped = sum(.rxDropped, .rxMissedErrors)
        statistics.rxFIFOErrors = sum(.rxFIFOErrors)
        statistics.rxFrameErrors = sum(
            .rxLengthErrors, .rxOverErrors, .rxCRCErrors, .rxFrameErrors)
        statistics.rxCompressed = sum(.rxCompressed)
        statistics.rxMulticast = sum(.multicast)
        statistics.rxNoHandler = sum(.rxNoHandler)
        statistics.txOctets = sum(.txBytes)
        statistics.txPackets = sum(.txPackets)
        statistics.txErrors = sum(.txErrors)
        statistics.txDropped = sum(.txDropped)
        statistics.txFIFOErrors = sum(.txFIFOErrors)
        statistics.collisions = sum(.collisions)
        statistics.txCarrierErrors = sum(
            .txCarrierErrors, .txAbortedErrors, .txWindowErrors, .txHeartbeatErrors)
        statistics.txCompressed = sum(.txCompressed)
        return statistics
    }

    /// The counters that ``summed`` adds up.
    var ethernetErrors: EthernetErrors {
        var errors = EthernetErrors()
        errors.rxLength = self[.rxLengthErrors]
        errors.rxCRC = self[.rxCRCErrors]
        errors.rxFrame = self[.rxFrameErrors]
        errors.txAborted = self[.txAbortedErrors]
        errors.txCarrier = self[.txCarrierErrors]
        errors.txHeartbeat = self[.txHeartbeatErrors]
        errors.txWindow = self[.txWindowErrors]
        return errors
    }

    private func sum(_ positions: Position...) -> UInt64 {
        positions.reduce(0) { $0 &+ self[$1] }
    }

    /// A counter that this kernel does not have counts as 0.
    private subscript(_ position: Position) -> UInt64 {
        let index = position.rawValue
        return counters.indices.contains(index) ? counters[index] : 0
    }

    /// The order of the counters.
    private enum Position: Int {
        case rxPackets, txPackets, rxBytes, txBytes, rxErrors, txErrors, rxDropped, txDropped
        case multicast, collisions
        case rxLengthErrors, rxOverErrors, rxCRCErrors, rxFrameErrors, rxFIFOErrors
        case rxMissedErrors
        case txAbortedErrors, txCarrierErrors, txFIFOErrors, txHeartbeatErrors, txWindowErrors
        case rxCompressed, txCompressed
        case rxNoHandler
    }
}
