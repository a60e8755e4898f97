internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore
internal import Synchronization

/// UCD-SNMP-MIB systemStats: what the processors do, interrupts, and paging.
///
/// The percentages and the rates are averages over the last minute; the first answers after the
/// agent's start, over the time since the kernel's.
/// Source: `MIBs/UCD-SNMP-MIB.txt`, systemStats.
final class SystemStatsGroup: MIBGroup {
    let name = "systemStats"
    let maximumAge: Duration? = .seconds(1)
    let subtrees = [scalars.parent]
    let objects = scalars.objects

    private let processors: ProcessorStatisticsSource
    private let paging: PagingStatisticsSource
    private let uptime: HostUptimeSource
    private let samples: HostSamples
    /// What earlier collections saw: of paging there are no other samples.
    private let pagingHistory = Mutex(SampleHistory<PagingStatistics>(longest: .seconds(60)))

    init(roots: HostRoots, samples: HostSamples) {
        processors = ProcessorStatisticsSource(roots: roots)
        paging = PagingStatisticsSource(roots: roots)
        uptime = HostUptimeSource(roots: roots)
        self.samples = samples
    }

    func collect(into rows: inout MIBRows) throws {
        let now = ContinuousClock.now
        let sinceBoot = Duration.milliseconds(10) * Int64(clamping: try uptime.read())
        let processors = try processors.read()
        let paging = try paging.read()
        let earlier = samples.processors(at: now)
        let earlierPaging = pagingHistory.withLock { history in
            let reference = history.reference(for: .seconds(60), at: now)
            if history.isDue(at: now) { history.add(paging, at: now) }
            return reference
        }
        try rows.add(
            Self.scalars,
            of: SystemStats(
                processors: Change(
                    from: earlier?.counters ?? ProcessorStatistics(), to: processors,
                    in: earlier.map { now - $0.instant } ?? sinceBoot),
                paging: Change(
                    from: earlierPaging?.counters ?? PagingStatistics(), to: paging,
                    in: earlierPaging.map { now - $0.instant } ?? sinceBoot)))
    }
}

/// Counters at two moments.
struct Change<Counters: Sendable>: Sendable {
    let from: Counters
    let to: Counters
    let duration: Duration

    init(from: Counters, to: Counters, in duration: Duration) {
        self.from = from
        self.to = to
        self.duration = duration
    }

    func difference(_ counter: (Counters) -> UInt64) -> UInt64 {
        counter(to).less(counter(from))
    }

    /// A second's share of the difference.
    func rate(_ counter: (Counters) -> UInt64) -> Int32 {
        let (seconds, attoseconds) = duration.components
        let time = Double(seconds) + Double(attoseconds) / 1e18
        guard time > 0 else { return 0 }
        return Int32(clamping: Int64(min(Double(difference(counter)) / time, 1e15)))
    }
}

/// What the scalars of systemStats show.
struct SystemStats: Sendable {
    let processors: Change<ProcessorStatistics>
    let paging: Change<PagingStatistics>

    var ticks: ProcessorTicks { processors.to.all }

    func percent(_ ticks: (ProcessorTicks) -> UInt64) -> Int32 {
        processors.difference { ticks($0.all) }
            .percent(of: processors.difference(\.all.total), .down)
    }
}
