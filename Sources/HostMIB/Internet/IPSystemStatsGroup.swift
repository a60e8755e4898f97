internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// ipSystemStatsTable: a row for IPv4 and one for IPv6. Source: RFC 4293 §5.
struct IPSystemStatsGroup: MIBGroup {
    static let ipSystemStatsTable = IPStatistics.columns(
        under: [1, 3, 6, 1, 2, 1, 4, 31, 1, 1])

    let counters: ProtocolCounterSource

    let name = "ipSystemStatsTable"
    let maximumAge: Duration? = .seconds(1)
    private let refreshRate: UInt32 = 1000
    let objects = ipSystemStatsTable.objects
    let subtrees = [ipSystemStatsTable.parent]

    init(counters: ProtocolCounterSource) {
        self.counters = counters
    }

    func collect(into rows: inout MIBRows) throws {
        var table = [
            IPStatistics(ipv4: try counters.readExtended(), refreshRate: refreshRate)
        ]
        if let ipv6 = try counters.readIPv6() {
            table.append(IPStatistics(ipv6: ipv6, refreshRate: refreshRate))
        }
        try rows.add(Self.ipSystemStatsTable, of: table, index: \.index)
    }
}
