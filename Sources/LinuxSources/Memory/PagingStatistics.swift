/// What the kernel has moved between memory and disks since its start.
public struct PagingStatistics: Hashable, Sendable {
    /// KiB read from disks.
    public var readKilobytes: UInt64 = 0
    /// KiB written to disks.
    public var writtenKilobytes: UInt64 = 0
    /// Pages read from swap space.
    public var swapInPages: UInt64 = 0
    /// Pages written to swap space.
    public var swapOutPages: UInt64 = 0

    public init() {}
}

/// The counters of a host's paging.
public struct PagingStatisticsSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Source: `PROCFS/vmstat`.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` or
    ///   ``LinuxSourceError/Code/malformedText``.
    public func read() throws(LinuxSourceError) -> PagingStatistics {
        try PagingStatistics(parsing: KernelFile.read("\(roots.procfs)/vmstat"))
    }
}

extension PagingStatistics {
    private static let fields: [String: any WritableKeyPath<PagingStatistics, UInt64> & Sendable] =
        [
            "pgpgin": \.readKilobytes, "pgpgout": \.writtenKilobytes,
            "pswpin": \.swapInPages, "pswpout": \.swapOutPages,
        ]

    /// Lines of a name and a number; a kernel without swap space lacks those of swapping.
    ///
    /// Source: `mm/vmstat.c`.
    /// - Throws: ``LinuxSourceError/Code/malformedText`` with the line.
    init(parsing text: KernelText) throws(LinuxSourceError) {
        self.init()
        for line in text.numberedLines {
            let parts = line.fields
            guard parts.count >= 2 else {
                throw text.malformed(line: line.number, expected: "a name and a number")
            }
            guard let field = Self.fields[String(decoding: parts[0], as: UTF8.self)] else {
                continue
            }
            guard let number = UInt64(decimal: parts[1]) else {
                throw text.malformed(line: line.number, expected: "a name and a number")
            }
            self[keyPath: field] = number
        }
    }
}
