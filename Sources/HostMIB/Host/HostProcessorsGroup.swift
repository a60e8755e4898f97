internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// HOST-RESOURCES-MIB hrProcessorTable: how busy each processor was over the last minute.
///
/// The first answers after the agent's start are averages since the kernel's.
/// Source: RFC 2790 §4.
struct HostProcessorsGroup: MIBGroup {
    struct Row: Sendable {
        let index: UInt32
        let load: Int32
    }

    /// hrDeviceIndex of the kernel's processor 0, as net-snmp has it.
    static let firstIndex: UInt32 = 196_608

    static let hrProcessorTable = MIBObjects<Row>(
        under: [1, 3, 6, 1, 2, 1, 25, 3, 3, 1],
        [
            1: { _ in .objectIdentifier(.zeroDotZero) },
            2: { .integer($0.load) },
        ])

    let source: ProcessorStatisticsSource
    let samples: HostSamples

    let name = "hrProcessorTable"
    let maximumAge: Duration? = .seconds(1)
    let subtrees = [hrProcessorTable.parent]
    let objects = hrProcessorTable.objects

    func collect(into rows: inout MIBRows) throws {
        let now = try source.read()
        let earlier = samples.processors(at: .now)?.counters.processors ?? []
        let before = Dictionary(
            earlier.map { ($0.number, $0.ticks) }, uniquingKeysWith: { first, _ in first })
        let table = now.processors.map { processor in
            Row(
                index: Self.firstIndex &+ processor.number,
                load: processor.ticks.load(since: before[processor.number] ?? ProcessorTicks()))
        }
        try rows.add(Self.hrProcessorTable, of: table) { [$0.index] }
    }
}

extension ProcessorTicks {
    /// The percentage of the time since `earlier` that was not idle.
    func load(since earlier: ProcessorTicks) -> Int32 {
        let total = total.less(earlier.total)
        return total.less(idle.less(earlier.idle)).percent(of: total, .down)
    }
}
