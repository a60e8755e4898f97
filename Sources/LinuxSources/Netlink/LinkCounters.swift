internal import CLinuxNetlink

/// The counters of one link, without anything else of it.
struct LinkCounters: Equatable {
    let index: Int
    let statistics: InterfaceStatistics
    let ethernetErrors: EthernetErrors
}

extension NetlinkDump<LinkCounters> {
    /// The counters of all links; kernels before 4.7 refuse the question.
    ///
    /// Source: `struct if_stats_msg` of `linux/if_link.h`, RTM_GETSTATS.
    static var linkCounters: Self {
        // Family, padding and any interface; then what is asked for, as bits.
        var payload = [UInt8](repeating: 0, count: 8)
        payload.appendNative(UInt32(1) << UInt32(IFLA_STATS_LINK_64 - 1))
        return NetlinkDump(
            source: "netlink RTM_GETSTATS", family: NETLINK_ROUTE,
            requestType: UInt16(RTM_GETSTATS), answerType: UInt16(RTM_NEWSTATS),
            payload: payload
        ) { datagram, payload throws(LinuxSourceError) in
            try LinkCounters.parse(datagram, payload)
        }
    }
}

extension LinkCounters {
    private static let headerLength = 12

    /// Parses the payload of a message.
    ///
    /// - Throws: ``LinuxSourceError/Code/malformedMessage`` for a header that is cut off, an
    ///   index below 1, or no counters.
    static func parse(
        _ datagram: Span<UInt8>, _ payload: Range<Int>
    ) throws(LinuxSourceError) -> LinkCounters {
        let start = payload.lowerBound
        guard payload.count >= headerLength,
            let index = datagram.native(UInt32.self, at: start + 4), index >= 1,
            index <= UInt32(Int32.max)
        else { throw .malformedNetlink(datagram, at: start, expected: "a header of counters") }
        var rest = (start + headerLength)..<payload.upperBound
        while let attribute = try NetlinkAttribute.read(from: datagram, in: &rest) {
            guard attribute.type == IFLA_STATS_LINK_64 else { continue }
            let counters = try LinkStatistics(parsing: attribute, in: datagram)
            return LinkCounters(
                index: Int(index), statistics: counters.summed,
                ethernetErrors: counters.ethernetErrors)
        }
        throw .malformedNetlink(datagram, at: start, expected: "a link's counters")
    }
}
