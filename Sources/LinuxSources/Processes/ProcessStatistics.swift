/// A process and what the kernel has counted of it.
public struct ProcessStatistics: Hashable, Sendable {
    public var id: UInt32
    /// At most 15 octets, but for the kernel's own.
    public var name: [UInt8]
    /// A letter of proc_pid_stat(5), such as `R` or `Z`.
    public var state: UInt8
    /// Hundredths of a second on processors, for itself and in the kernel.
    public var processorTicks: UInt64
    /// Octets of memory that are not elsewhere.
    public var residentOctets: UInt64

    public init(
        id: UInt32, name: [UInt8], state: UInt8, processorTicks: UInt64, residentOctets: UInt64
    ) {
        self.id = id
        self.name = name
        self.state = state
        self.processorTicks = processorTicks
        self.residentOctets = residentOctets
    }
}

extension ProcessStatistics {
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
        let line = KernelLine(number: 1, octets: octets[(close + 1)...].prefix { $0 != 0x0A })
        let fields = line.fields
        // The state is the third field of proc_pid_stat(5), and the first of these.
        guard fields.count > 21, fields[0].count == 1, let state = fields[0].first,
            let user = UInt64(decimal: fields[11]), let system = UInt64(decimal: fields[12]),
            let pages = Int64(decimal: fields[21])
        else { throw text.malformed(line: 1, expected: "a state and at least 21 numbers") }
        let (resident, overflow) = UInt64(max(pages, 0)).multipliedReportingOverflow(by: pageSize)
        self.init(
            id: id, name: Array(octets[(open + 1)..<close]), state: state,
            processorTicks: user.saturating(adding: system),
            residentOctets: overflow ? .max : resident)
    }
}
