internal import LinuxSources
internal import Synchronization

/// Samples of the processors' and the disks' counters, one of each every 15 seconds.
final class HostSamples: Sendable {
    typealias Processors = SampleHistory<ProcessorStatistics>
    /// Milliseconds in which a disk was busy, by its name.
    typealias Disks = SampleHistory<[String: UInt64]>

    private final class Log: Sendable {
        let processors = Mutex(Processors(longest: .seconds(60)))
        let disks = Mutex(Disks(longest: .seconds(900)))
    }

    private let log: Log
    private let thread: RepeatingThread?

    init(roots: HostRoots) {
        let log = Log()
        let processors = ProcessorStatisticsSource(roots: roots)
        let disks = DiskStatisticsSource(roots: roots)
        self.log = log
        // Without a thread all averages are since the start of the kernel.
        thread = try? RepeatingThread(every: Int(Processors.interval.components.seconds)) {
            // A file that cannot be read is for the groups to report.
            if let counters = try? processors.read() {
                log.processors.withLock { $0.add(counters, at: .now) }
            }
            if let counters = try? disks.read() {
                log.disks.withLock { $0.add(.init(busyTimesOf: counters), at: .now) }
            }
        }
    }

    /// The counters a minute ago; nil where the average is to be since the kernel's start.
    func processors(at now: ContinuousClock.Instant) -> Processors.Sample? {
        log.processors.withLock { $0.reference(for: .seconds(60), at: now) }
    }

    func disks(before window: Duration, at now: ContinuousClock.Instant) -> Disks.Sample? {
        log.disks.withLock { $0.reference(for: window, at: now) }
    }
}

extension [String: UInt64] {
    init(busyTimesOf disks: [DiskStatistics]) {
        self.init(
            disks.map { ($0.name, $0.busyMilliseconds) }, uniquingKeysWith: { first, _ in first })
    }
}
