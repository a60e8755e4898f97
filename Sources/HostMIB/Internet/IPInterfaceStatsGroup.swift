internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// ipIfStatsTable and ipIfStatsTableLastChange: IPv6 by interface; of IPv4 the kernel counts for
/// the whole host alone.
///
/// It reads a file for each interface, so that it may be older than others.
/// Source: RFC 4293 §5.
struct IPInterfaceStatsGroup: MIBGroup {
    static let ipIfStatsTableLastChange: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 4, 31, 2]
    /// Without 22, which is the host's alone, and the broadcasts that IPv6 has not.
    static let ipIfStatsTable = IPStatistics.columns(under: [1, 3, 6, 1, 2, 1, 4, 31, 3, 1])
        .omitting([22, 42, 43, 44, 45])

    private let interfaces: ShownInterfaces
    private let counters: ProtocolCounterSource
    private let changes: ChangeTime<[Int]>

    let name = "ipIfStatsTable"
    let maximumAge: Duration? = .seconds(5)
    private let refreshRate: UInt32 = 5000
    let objects = [ipIfStatsTableLastChange] + ipIfStatsTable.objects
    let subtrees = [ipIfStatsTableLastChange, ipIfStatsTable.parent]

    init(interfaces: ShownInterfaces, counters: ProtocolCounterSource, upTime: SystemUpTime) {
        self.interfaces = interfaces
        self.counters = counters
        changes = ChangeTime(upTime: upTime)
    }

    func collect(into rows: inout MIBRows) throws {
        var table: [IPStatistics] = []
        for interface in try interfaces.read([]) {
            guard let ipv6 = try counters.readIPv6(of: interface) else { continue }
            table.append(IPStatistics(ipv6: ipv6, of: interface, refreshRate: refreshRate))
        }
        let indexes = table.compactMap(\.interfaceIndex)
        try rows.add(scalar: Self.ipIfStatsTableLastChange, .timeTicks(changes.note(indexes)))
        try rows.add(Self.ipIfStatsTable, of: table, index: \.index)
    }
}
