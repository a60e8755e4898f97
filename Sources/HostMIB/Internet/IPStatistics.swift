internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// A row of ipSystemStatsTable or ipIfStatsTable.
struct IPStatistics: Sendable {
    enum Version: UInt32 {
        case ipv4 = 1
        case ipv6 = 2
    }

    let version: Version
    /// Nil for the whole host.
    let interfaceIndex: Int?
    /// Milliseconds.
    let refreshRate: UInt32
    /// By the names that IPv6 gives them, without its prefix.
    private let counters: [String: UInt64]

    /// The counters of IPv4, of which two files have each a part.
    init(ipv4 all: ProtocolCounters, refreshRate: UInt32) {
        version = .ipv4
        interfaceIndex = nil
        self.refreshRate = refreshRate
        var counters = all.named("Ip")
        counters.merge(all.named("IpExt")) { $1 }
        counters["OutForwDatagrams"] = counters["ForwDatagrams"]
        self.counters = counters
    }

    init(ipv6 all: ProtocolCounters, of interface: NetworkInterface? = nil, refreshRate: UInt32) {
        version = .ipv6
        interfaceIndex = interface?.index
        self.refreshRate = refreshRate
        counters = all.named("Ip6")
    }

    /// The version, and the interface where it is of one.
    var index: [UInt32] {
        [version.rawValue] + (interfaceIndex.map { [UInt32(truncatingIfNeeded: $0)] } ?? [])
    }

    /// The columns of ipSystemStatsTable, of which ipIfStatsTable has all but some.
    ///
    /// Source: RFC 4293 §5, ipSystemStatsTable and ipIfStatsTable.
    static func columns(under entry: ObjectIdentifier) -> MIBObjects<IPStatistics> {
        MIBObjects(
            under: entry,
            [
                3: { $0.counter32("InReceives") },
                4: { $0.counter64("InReceives") },
                5: { $0.counter32("InOctets") },
                6: { $0.counter64("InOctets") },
                7: { $0.counter32("InHdrErrors") },
                8: { $0.counter32("InNoRoutes") },
                9: { $0.counter32("InAddrErrors") },
                10: { $0.counter32("InUnknownProtos") },
                11: { $0.counter32("InTruncatedPkts") },
                // What is to be forwarded is counted once it is.
                12: { $0.counter32("OutForwDatagrams") },
                13: { $0.counter64("OutForwDatagrams") },
                14: { $0.counter32("ReasmReqds") },
                15: { $0.counter32("ReasmOKs") },
                16: { $0.counter32("ReasmFails") },
                17: { $0.counter32("InDiscards") },
                18: { $0.counter32("InDelivers") },
                19: { $0.counter64("InDelivers") },
                20: { $0.counter32("OutRequests") },
                21: { $0.counter64("OutRequests") },
                22: { $0.counter32("OutNoRoutes") },
                23: { $0.counter32("OutForwDatagrams") },
                24: { $0.counter64("OutForwDatagrams") },
                25: { $0.counter32("OutDiscards") },
                26: { $0.fragmentRequests.map { .counter32(low: $0) } },
                27: { $0.counter32("FragOKs") },
                28: { $0.counter32("FragFails") },
                29: { $0.counter32("FragCreates") },
                30: { $0.transmits.map { .counter32(low: $0) } },
                31: { $0.transmits.map { .counter64($0) } },
                32: { $0.counter32("OutOctets") },
                33: { $0.counter64("OutOctets") },
                34: { $0.counter32("InMcastPkts") },
                35: { $0.counter64("InMcastPkts") },
                36: { $0.counter32("InMcastOctets") },
                37: { $0.counter64("InMcastOctets") },
                38: { $0.counter32("OutMcastPkts") },
                39: { $0.counter64("OutMcastPkts") },
                40: { $0.counter32("OutMcastOctets") },
                41: { $0.counter64("OutMcastOctets") },
                42: { $0.counter32("InBcastPkts") },
                43: { $0.counter64("InBcastPkts") },
                44: { $0.counter32("OutBcastPkts") },
                45: { $0.counter64("OutBcastPkts") },
                // The kernel's counters begin with it, before this agent.
                46: { _ in .timeTicks(0) },
                47: { .gauge32($0.refreshRate) },
            ])
    }

    private func counter32(_ name: String) -> ObjectSyntax? {
        counters[name].map { .counter32(low: $0) }
    }

    private func counter64(_ name: String) -> ObjectSyntax? {
        counters[name].map { .counter64($0) }
    }

    /// Each datagram that was to be fragmented could be, or not.
    private var fragmentRequests: UInt64? {
        guard let done = counters["FragOKs"], let failed = counters["FragFails"] else { return nil }
        return done &+ failed
    }

    /// Before Linux 6.8 those of the host's own making, and those that it forwarded.
    private var transmits: UInt64? {
        if let transmits = counters["OutTransmits"] { return transmits }
        guard let own = counters["OutRequests"], let others = counters["OutForwDatagrams"] else {
            return nil
        }
        return own &+ others
    }
}
