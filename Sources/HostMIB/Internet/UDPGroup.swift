internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// The udp group's scalars: IPv4 and IPv6 together.
///
/// Source: RFC 4113 §3.
struct UDPGroup: MIBGroup {
    /// The counters of both versions, by their names without a prefix.
    typealias Counters = [String: UInt64]

    static let udp = MIBObjects<Counters>(
        under: [1, 3, 6, 1, 2, 1, 7],
        [
            1: { $0["InDatagrams"].map { .counter32(low: $0) } },
            2: { $0["NoPorts"].map { .counter32(low: $0) } },
            3: { $0["InErrors"].map { .counter32(low: $0) } },
            4: { $0["OutDatagrams"].map { .counter32(low: $0) } },
            8: { $0["InDatagrams"].map { .counter64($0) } },
            9: { $0["OutDatagrams"].map { .counter64($0) } },
        ])

    let counters: ProtocolCounterSource

    let name = "udp"
    let maximumAge: Duration? = .seconds(1)
    let objects = udp.objects
    // The tables are under the same root and groups of their own.
    var subtrees: [ObjectIdentifier] { objects }

    func collect(into rows: inout MIBRows) throws {
        var both = try counters.read().named("Udp")
        both.merge(try counters.readIPv6()?.named("Udp6") ?? [:]) { $0 &+ $1 }
        try rows.add(Self.udp, of: both)
    }
}
