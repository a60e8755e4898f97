internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// HOST-RESOURCES-MIB hrSWRunPerf: what the processes use. Source: RFC 2790 §4.
struct HostProcessPerformanceGroup: MIBGroup {
    static let hrSWRunPerfTable = MIBObjects<ProcessStatistics>(
        under: [1, 3, 6, 1, 2, 1, 25, 5, 1, 1],
        [
            1: { .integer(clamping: $0.processorTicks) },
            2: { .integer(clamping: $0.residentOctets / 1024) },
        ])

    let processes: ProcessTable

    let name = "hrSWRunPerf"
    let maximumAge: Duration? = .seconds(4)
    let subtrees = [hrSWRunPerfTable.parent]
    let objects = hrSWRunPerfTable.objects

    func collect(into rows: inout MIBRows) throws {
        try rows.add(Self.hrSWRunPerfTable, of: try processes.read()) { [$0.id] }
    }
}
