/// IFLA_STATS64: an array of 64-bit counters that newer kernels lengthen.
///
/// Source: `struct rtnl_link_stats64` of `linux/if_link.h`.
struct LinkStatistics {
    private var counters = InlineArray<24, UInt64>(repeating: 0)

    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for less than the 23 counters that
    ///   every kernel has.
    init(
        parsing attribute: NetlinkAttribute, in datagram: Span<UInt8>
    ) throws(LinuxSourceError) {
        let start = attribute.payload.lowerBound
        // A counter that this kernel does not have counts as 0.
        let known = min(attribute.payload.count / 8, counters.count)
        guard known >= Position.rxNoHandler.rawValue else {
            throw .malformedNetlink(
                datagram, at: start,
                expected: "\(Position.rxNoHandler.rawValue) counters of 8 octets")
        }
        for position in 0..<known {
            guard let counter = datagram.native(UInt64.self, at: start + 8 * position) else {
                throw .malformedNetlink(datagram, at: start, expected: "counters within a message")
            }
            counters[position] = counter
        }
    }

    /// The counters summed as `/proc/net/dev` sums them.
    var summed: InterfaceStatistics {
        var statistics = InterfaceStatistics()
        statistics.rxOctets = self[.rxBytes]
        statistics.rxPackets = self[.rxPackets]
        statistics.rxErrors = self[.rxErrors]
        statistics.rxDropped = self[.rxDropped] &+ self[.rxMissedErrors]
        statistics.rxFIFOErrors = self[.rxFIFOErrors]
        statistics.rxFrameErrors =
            self[.rxLengthErrors] &+ self[.rxOverErrors] &+ self[.rxCRCErrors]
            &+ self[.rxFrameErrors]
        statistics.rxCompressed = self[.rxCompressed]
        statistics.rxMulticast = self[.multicast]
        statistics.rxNoHandler = self[.rxNoHandler]
        statistics.txOctets = self[.txBytes]
        statistics.txPackets = self[.txPackets]
        statistics.txErrors = self[.txErrors]
        statistics.txDropped = self[.txDropped]
        statistics.txFIFOErrors = self[.txFIFOErrors]
        statistics.collisions = self[.collisions]
        statistics.txCarrierErrors =
            self[.txCarrierErrors] &+ self[.txAbortedErrors] &+ self[.txWindowErrors]
            &+ self[.txHeartbeatErrors]
        statistics.txCompressed = self[.txCompressed]
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

    private subscript(_ position: Position) -> UInt64 { counters[position.rawValue] }

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
