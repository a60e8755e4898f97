internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// The ip group's scalars: settings of both versions, and the older counters of IPv4.
///
/// Source: RFC 4293 §5.
struct IPGroup: MIBGroup {
    struct Figures: Sendable {
        let counters: ProtocolCounters
        /// Seconds.
        let reassemblyTimeout: Int?
        let forwardsIPv6: Int?
        let hopLimit: Int?
    }

    static let ip = MIBObjects<Figures>(
        under: [1, 3, 6, 1, 2, 1, 4],
        [
            1: { $0.counters.integer("IpForwarding") },
            2: { $0.counters.integer("IpDefaultTTL") },
            3: { $0.counters.counter32("IpInReceives") },
            4: { $0.counters.counter32("IpInHdrErrors") },
            5: { $0.counters.counter32("IpInAddrErrors") },
            6: { $0.counters.counter32("IpForwDatagrams") },
            7: { $0.counters.counter32("IpInUnknownProtos") },
            8: { $0.counters.counter32("IpInDiscards") },
            9: { $0.counters.counter32("IpInDelivers") },
            10: { $0.counters.counter32("IpOutRequests") },
            11: { $0.counters.counter32("IpOutDiscards") },
            12: { $0.counters.counter32("IpOutNoRoutes") },
            13: { $0.reassemblyTimeout.map { .integer(Int32(clamping: $0)) } },
            14: { $0.counters.counter32("IpReasmReqds") },
            15: { $0.counters.counter32("IpReasmOKs") },
            16: { $0.counters.counter32("IpReasmFails") },
            17: { $0.counters.counter32("IpFragOKs") },
            18: { $0.counters.counter32("IpFragFails") },
            19: { $0.counters.counter32("IpFragCreates") },
            // The kernel drops no valid route to free room.
            23: { _ in .counter32(0) },
            // forwarding(1) or notForwarding(2)
            25: { $0.forwardsIPv6.map { .integer($0 > 0 ? 1 : 2) } },
            26: { $0.hopLimit.map { .integer(Int32(clamping: $0)) } },
        ])

    let counters: ProtocolCounterSource
    let controls: SystemControls

    let name = "ip"
    let maximumAge: Duration? = .seconds(1)
    let objects = ip.objects
    // The tables are under the same root and groups of their own.
    var subtrees: [ObjectIdentifier] { objects }

    func collect(into rows: inout MIBRows) throws {
        let figures = Figures(
            counters: try counters.read(),
            reassemblyTimeout: try controls.readNumber("net/ipv4/ipfrag_time"),
            forwardsIPv6: try controls.readNumber("net/ipv6/conf/all/forwarding"),
            hopLimit: try controls.readNumber("net/ipv6/conf/default/hop_limit"))
        try rows.add(Self.ip, of: figures)
    }
}
