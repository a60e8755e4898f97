internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore
internal import Synchronization

/// UCD-DISKIO-MIB diskIOTable: what disks and partitions do, and how busy they are.
///
/// diskIOLA1, 5 and 15 are percentages of the last minutes; the first answers after the agent's
/// start, of the time since the kernel's.
/// Source: `MIBs/UCD-DISKIO-MIB.txt`.
final class DiskIOGroup: MIBGroup {
    struct Row: Sendable {
        let index: UInt32
        let disk: DiskStatistics
        /// Percent, over 1, 5 and 15 minutes.
        let loads: [Int32]
    }

    static let diskIOTable = MIBObjects<Row>(
        under: [1, 3, 6, 1, 4, 1, 2021, 13, 15, 1, 1],
        [
            1: { .integer(clamping: $0.index) },
            2: { .text($0.disk.name) },
            3: { .counter32(low: $0.disk.sectorsRead &* 512) },
            4: { .counter32(low: $0.disk.sectorsWritten &* 512) },
            5: { .counter32(low: $0.disk.reads) },
            6: { .counter32(low: $0.disk.writes) },
            9: { .integer($0.loads[0]) },
            10: { .integer($0.loads[1]) },
            11: { .integer($0.loads[2]) },
            12: { .counter64($0.disk.sectorsRead &* 512) },
            13: { .counter64($0.disk.sectorsWritten &* 512) },
            // Microseconds.
            14: { .counter64($0.disk.busyMilliseconds &* 1000) },
        ])

    let name = "diskIOTable"
    let maximumAge: Duration? = .seconds(1)
    let subtrees = [diskIOTable.parent]
    let objects = diskIOTable.objects

    private let source: DiskStatisticsSource
    private let uptime: HostUptimeSource
    private let patterns: NamePatterns
    private let samples: HostSamples
    private let indexes = Mutex(StableIndexes<String>(from: 1))

    init(roots: HostRoots, patterns: NamePatterns, samples: HostSamples) {
        source = DiskStatisticsSource(roots: roots)
        uptime = HostUptimeSource(roots: roots)
        self.patterns = patterns
        self.samples = samples
    }

    func collect(into rows: inout MIBRows) throws {
        let now = ContinuousClock.now
        let disks = try source.read()
        let sinceBoot = Duration.milliseconds(10) * Int64(clamping: try uptime.read())
        let windows = [60, 300, 900].map { seconds in
            let sample = samples.disks(before: .seconds(seconds), at: now)
            return (sample?.counters ?? [:], sample.map { now - $0.instant } ?? sinceBoot)
        }
        let indexes = indexes.withLock { indexes in
            indexes.prune(to: disks.map(\.name))
            return disks.map { indexes.index(of: $0.name) }
        }
        let table = zip(disks, indexes).filter { patterns.contains($0.0.name) }.map { disk, index in
            Row(
                index: index, disk: disk,
                loads: windows.map { disk.load(since: $0.0[disk.name] ?? 0, in: $0.1) })
        }
        try rows.add(Self.diskIOTable, of: table) { [$0.index] }
    }
}

extension DiskStatistics {
    /// The percentage of a time in which it was busy.
    fileprivate func load(since busyBefore: UInt64, in time: Duration) -> Int32 {
        let milliseconds = UInt64(
            clamping: time.attoseconds / Duration.milliseconds(1).attoseconds)
        let share = busyMilliseconds.less(busyBefore).percent(of: milliseconds)
        // Both are read one after the other.
        return min(share, 100)
    }
}
