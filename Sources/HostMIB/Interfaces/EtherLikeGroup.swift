internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// dot3StatsTable: a row for each Ethernet card, with the counters that the kernel has.
///
/// Source: RFC 3635 §4.
struct EtherLikeGroup: MIBGroup {
    static let dot3StatsTable = MIBObjects<NetworkInterface>(
        under: [1, 3, 6, 1, 2, 1, 10, 7, 2, 1],
        [
            1: { .integer(Int32(truncatingIfNeeded: $0.index)) },
            2: { .counter32(low: $0.ethernetErrors.rxFrame) },
            3: { .counter32(low: $0.ethernetErrors.rxCRC) },
            6: { .counter32(low: $0.ethernetErrors.txHeartbeat) },
            8: { .counter32(low: $0.ethernetErrors.txWindow) },
            9: { .counter32(low: $0.ethernetErrors.txAborted) },
            10: { .counter32(low: $0.statistics.txFIFOErrors) },
            11: { .counter32(low: $0.ethernetErrors.txCarrier) },
            13: { .counter32(low: $0.ethernetErrors.rxLength) },
            16: { .counter32(low: $0.statistics.rxFIFOErrors) },
            19: { .integer($0.dot3StatsDuplexStatus) },
        ])

    let interfaces: ShownInterfaces

    let name = "EtherLike"
    let maximumAge: Duration? = .seconds(2)
    let objects = dot3StatsTable.objects
    let subtrees = [dot3StatsTable.parent]

    func collect(into rows: inout MIBRows) throws {
        let cards = try interfaces.read([.settings, .statistics, .ethernetErrors]).filter(
            \.isEthernetCard)
        try rows.add(Self.dot3StatsTable, of: cards) { [UInt32(truncatingIfNeeded: $0.index)] }
    }
}

extension NetworkInterface {
    /// An end of a cable: of the virtual kinds veth alone acts like one.
    fileprivate var isEthernetCard: Bool {
        ifType == 6 && (linkKind ?? "veth") == "veth"
    }

    /// unknown(1), halfDuplex(2) or fullDuplex(3).
    fileprivate var dot3StatsDuplexStatus: Int32 {
        switch duplex {
        case .half: 2
        case .full: 3
        case nil: 1
        }
    }
}
