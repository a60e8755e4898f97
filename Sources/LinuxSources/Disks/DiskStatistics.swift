/// What the kernel has counted of a disk or a partition since its start.
public struct DiskStatistics: Hashable, Sendable {
    public var name: String
    /// Requests done.
    public var reads: UInt64 = 0
    public var writes: UInt64 = 0
    /// Of 512 octets, whatever the disk's own are.
    public var sectorsRead: UInt64 = 0
    public var sectorsWritten: UInt64 = 0
    /// Milliseconds with at least one request under way.
    public var busyMilliseconds: UInt64 = 0

    public init(name: String) {
        self.name = name
    }
}

/// The counters of a host's disks.
public struct DiskStatisticsSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads every disk and partition in the kernel's order.
    ///
    /// Source: `PROCFS/diskstats`.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` or
    ///   ``LinuxSourceError/Code/malformedText``.
    public func read() throws(LinuxSourceError) -> [DiskStatistics] {
        try DiskStatisticsTable(parsing: KernelFile.read("\(roots.procfs)/diskstats")).rows
    }
}

/// `/proc/diskstats`: a line for each disk and partition.
///
/// Source: `Documentation/admin-guide/iostats.rst`.
struct DiskStatisticsTable: Equatable {
    var rows: [DiskStatistics]

    /// Partitions of kernels older than 2.6.25 have four numbers instead of eleven and more.
    ///
    /// - Throws: ``LinuxSourceError/Code/malformedText`` with the line.
    init(parsing text: KernelText) throws(LinuxSourceError) {
        rows = []
        for line in text.numberedLines {
            let fields = line.fields
            let numbers = fields.dropFirst(3).map { UInt64(decimal: $0) }
            guard fields.count >= 7, numbers.prefix(11).allSatisfy({ $0 != nil }) else {
                throw text.malformed(line: line.number, expected: "a name and its counters")
            }
            rows.append(
                DiskStatistics(
                    name: String(decoding: fields[2], as: UTF8.self),
                    counters: numbers.prefix(11).compactMap { $0 }))
        }
    }
}

extension DiskStatistics {
    fileprivate init(name: String, counters: [UInt64]) {
        self.init(name: name)
        guard counters.count == 11 else {
            (reads, sectorsRead) = (counters[0], counters[1])
            (writes, sectorsWritten) = (counters[2], counters[3])
            return
        }
        (reads, sectorsRead) = (counters[0], counters[2])
        (writes, sectorsWritten) = (counters[4], counters[6])
        busyMilliseconds = counters[9]
    }
}
