/// The time since a host's kernel started.
public struct HostUptimeSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads hundredths of a second, the times of sleep with them.
    ///
    /// Source: `PROCFS/uptime`, proc_uptime(5).
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` or
    ///   ``LinuxSourceError/Code/malformedText``.
    public func read() throws(LinuxSourceError) -> UInt64 {
        try HostUptime(parsing: KernelFile.read("\(roots.procfs)/uptime")).hundredths
    }
}

struct HostUptime: Equatable {
    var hundredths: UInt64

    /// - Throws: ``LinuxSourceError/Code/malformedText``
    init(parsing text: KernelText) throws(LinuxSourceError) {
        let first = text.numberedLines.first?.fields.first ?? []
        let parts = first.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, let seconds = UInt64(decimal: parts[0]),
            let fraction = UInt64(decimal: parts[1]), seconds < .max / 200
        else { throw text.malformed(line: 1, expected: "seconds with two decimals") }
        hundredths = seconds * 100 + fraction
    }
}
