/// A process and what the kernel has counted of it.
public struct ProcessStatistics: Hashable, Sendable {
    public var id: UInt32
    /// At most 15 octets, but for the kernel's own.
    public var name: [UInt8]
    /// A letter of proc_pid_stat(5), such as `R` or `Z`.
    public var state: UInt8
    /// Whether it is the kernel's own, which was started with nothing.
    public var isKernelThread: Bool
    /// Hundredths of a second on processors, for itself and in the kernel.
    public var processorTicks: UInt64
    /// Octets of memory that are not elsewhere.
    public var residentOctets: UInt64

    public init(
        id: UInt32, name: [UInt8], state: UInt8, isKernelThread: Bool = false,
        processorTicks: UInt64, residentOctets: UInt64
    ) {
        self.id = id
        self.name = name
        self.state = state
        self.isKernelThread = isKernelThread
        self.processorTicks = processorTicks
        self.residentOctets = residentOctets
    }
}

extension ProcessStatistics {
    /// Source: `include/linux/sched.h`, PF_KTHREAD.
    private static let kernelThread: UInt32 = 0x0020_0000

    /// `/proc/PID/stat`: the number, the name in parentheses, and numbers.
    ///
    /// A name may hold parentheses and line feeds: it ends at the last one.
    /// Source: proc_pid_stat(5).
    /// - Parameter pageSize: octets of a page.
    /// - Throws: ``LinuxSourceError/Code/malformedText``
    init(parsing text: KernelText, pageSize: UInt64) throws(LinuxSourceError) {
        let octets = text.octets
        guard let open = octets.firstIndex(of: UInt8(ascii: "(")),
            let close = octets.lastIndex(of: UInt8(ascii: ")")), open < close, open > 0,
            let id = UInt32(decimal: octets[..<(open - 1)])
        else { throw text.malformed(line: 1, expected: "a number and a name in parentheses") }
        // The state is the third field of proc_pid_stat(5), and the first of these.
        var fields = FieldReader(octets: octets, position: close + 1)
        let state = fields.read()
        guard state.count == 1, let flags = UInt32(decimal: fields.read(skipping: 5)),
            let user = UInt64(decimal: fields.read(skipping: 4)),
            let system = UInt64(decimal: fields.read()),
            let pages = Int64(decimal: fields.read(skipping: 8))
        else { throw text.malformed(line: 1, expected: "a state and at least 21 numbers") }
        let (resident, overflow) = UInt64(max(pages, 0)).multipliedReportingOverflow(by: pageSize)
        self.init(
            id: id, name: Array(octets[(open + 1)..<close]), state: octets[state.startIndex],
            isKernelThread: flags & Self.kernelThread != 0,
            processorTicks: user.saturating(adding: system),
            residentOctets: overflow ? .max : resident)
    }
}

/// Takes fields with blanks between from a line, and makes nothing of those that it skips.
private struct FieldReader {
    let octets: [UInt8]
    var position: Int

    /// The field behind `count` others; empty at the end of the line.
    mutating func read(skipping count: Int = 0) -> ArraySlice<UInt8> {
        for _ in 0..<count { readField() }
        return octets[readField()]
    }

    @discardableResult private mutating func readField() -> Range<Int> {
        while position < octets.count, octets[position] == KernelText.Character.space {
            position += 1
        }
        let start = position
        while position < octets.count, octets[position] > KernelText.Character.space {
            position += 1
        }
        return start..<position
    }
}
