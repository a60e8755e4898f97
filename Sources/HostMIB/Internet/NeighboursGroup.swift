internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// ipNetToPhysicalTable and the older ipNetToMediaTable.
///
/// Left out are neighbours that did not answer, and addresses that need no question, such as
/// multicast; the older table lists those alone whose link-layer address is known.
/// Source: RFC 4293 §5.
struct NeighboursGroup: MIBGroup {
    typealias Row = (neighbour: Neighbour, lastUpdated: UInt32)

    static let ipNetToMediaTable = MIBObjects<Row>(
        under: [1, 3, 6, 1, 2, 1, 4, 22, 1],
        [
            1: { .integer(Int32(truncatingIfNeeded: $0.neighbour.interfaceIndex)) },
            2: { .octetString(OctetString($0.neighbour.linkAddress)) },
            3: { $0.neighbour.address.ipv4.map { .ipAddress($0) } },
            4: { .integer($0.neighbour.ipNetToPhysicalType) },
        ])

    static let ipNetToPhysicalTable = MIBObjects<Row>(
        under: [1, 3, 6, 1, 2, 1, 4, 35, 1],
        [
            4: { .octetString(OctetString($0.neighbour.linkAddress)) },
            5: { .timeTicks($0.lastUpdated) },
            6: { .integer($0.neighbour.ipNetToPhysicalType) },
            7: { .integer($0.neighbour.ipNetToPhysicalState) },
            // active(1)
            8: { _ in .integer(1) },
        ])

    let neighbours: NeighbourSource
    let upTime: SystemUpTime

    let name = "ipNetToPhysicalTable"
    let maximumAge: Duration? = .seconds(2)
    let objects = ipNetToMediaTable.objects + ipNetToPhysicalTable.objects
    let subtrees = [ipNetToMediaTable.parent, ipNetToPhysicalTable.parent]

    func collect(into rows: inout MIBRows) throws {
        let table: [Row] = try neighbours.read()
            .filter { $0.state != .failed && $0.state != .noARP }
            .map { ($0, $0.age.map(upTime.ticks(before:)) ?? 0) }
        let media = table.filter {
            $0.neighbour.address.ipv4 != nil && !$0.neighbour.linkAddress.isEmpty
        }
        try rows.add(Self.ipNetToMediaTable, of: media) {
            [$0.neighbour.index] + InetAddress.octets(of: $0.neighbour.address.ipv4 ?? 0)
        }
        try rows.add(Self.ipNetToPhysicalTable, of: table) {
            [$0.neighbour.index] + $0.neighbour.address.index()
        }
    }
}

extension Neighbour {
    fileprivate var index: UInt32 { UInt32(truncatingIfNeeded: interfaceIndex) }

    /// invalid(2), dynamic(3) or static(4).
    fileprivate var ipNetToPhysicalType: Int32 {
        switch state {
        case .incomplete, .failed: 2
        case .reachable, .stale, .delay, .probe: 3
        case .permanent, .noARP: 4
        }
    }

    /// reachable(1), stale(2), delay(3), probe(4), invalid(5) or incomplete(7).
    fileprivate var ipNetToPhysicalState: Int32 {
        switch state {
        case .reachable, .permanent, .noARP: 1
        case .stale: 2
        case .delay: 3
        case .probe: 4
        case .failed: 5
        case .incomplete: 7
        }
    }
}
