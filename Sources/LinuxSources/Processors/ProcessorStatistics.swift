/// What the kernel has counted of its processors' work since its start.
public struct ProcessorStatistics: Hashable, Sendable {
    /// A processor that is on line.
    public struct Processor: Hashable, Sendable {
        /// The kernel's number, from 0.
        public var number: UInt32
        public var ticks: ProcessorTicks
    }

    public var all = ProcessorTicks()
    public var processors: [Processor] = []
    public var interrupts: UInt64 = 0
    public var contextSwitches: UInt64 = 0

    public init() {}
}

/// The counters of a host's processors.
public struct ProcessorStatisticsSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Source: `PROCFS/stat`.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` or
    ///   ``LinuxSourceError/Code/malformedText``.
    public func read() throws(LinuxSourceError) -> ProcessorStatistics {
        try ProcessorStatistics(parsing: KernelFile.read("\(roots.procfs)/stat"))
    }
}

extension ProcessorStatistics {
    /// Source: proc_stat(5).
    /// - Throws: ``LinuxSourceError/Code/malformedText`` with the line.
    init(parsing text: KernelText) throws(LinuxSourceError) {
        self.init()
        var hasAll = false
        for line in text.numberedLines {
            // The line of interrupts has thousands of numbers: the first is their sum.
            let fields = KernelLine(number: line.number, octets: line.octets.prefix(400)).fields
            guard let name = fields.first.map({ String(decoding: $0, as: UTF8.self) }) else {
                throw text.malformed(line: line.number, expected: "a name and numbers")
            }
            switch name {
            case "cpu":
                all = try Self.parseTicks(fields, line, text)
                hasAll = true
            case "intr": interrupts = try Self.parseFirst(fields, line, text)
            case "ctxt": contextSwitches = try Self.parseFirst(fields, line, text)
            case let name where name.hasPrefix("cpu"):
                guard let number = UInt32(name.dropFirst(3)) else {
                    throw text.malformed(line: line.number, expected: "cpu and its number")
                }
                let ticks = try Self.parseTicks(fields, line, text)
                processors.append(Processor(number: number, ticks: ticks))
            default: break
            }
        }
        guard hasAll else { throw text.malformed(line: 1, expected: "cpu and its ticks") }
    }

    /// Kernels older than 2.6.33 have fewer columns than ten; the first four are in all.
    private static func parseTicks(
        _ fields: [ArraySlice<UInt8>], _ line: KernelLine, _ text: KernelText
    ) throws(LinuxSourceError) -> ProcessorTicks {
        let numbers = fields.dropFirst().compactMap { UInt64(decimal: $0) }
        guard numbers.count == fields.count - 1, numbers.count >= 4 else {
            throw text.malformed(line: line.number, expected: "at least four numbers of ticks")
        }
        let all = numbers + repeatElement(0, count: max(0, 10 - numbers.count))
        var ticks = ProcessorTicks()
        (ticks.user, ticks.nice, ticks.system, ticks.idle) = (all[0], all[1], all[2], all[3])
        (ticks.wait, ticks.interrupt, ticks.softInterrupt) = (all[4], all[5], all[6])
        (ticks.steal, ticks.guest, ticks.guestNice) = (all[7], all[8], all[9])
        return ticks
    }

    private static func parseFirst(
        _ fields: [ArraySlice<UInt8>], _ line: KernelLine, _ text: KernelText
    ) throws(LinuxSourceError) -> UInt64 {
        guard fields.count > 1, let number = UInt64(decimal: fields[1]) else {
            throw text.malformed(line: line.number, expected: "a number")
        }
        return number
    }
}
