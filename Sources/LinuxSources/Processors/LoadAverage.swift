/// How many tasks ran or waited to, on average over one, five and fifteen minutes.
public struct LoadAverage: Hashable, Sendable {
    /// In hundredths, as the kernel writes them.
    public var hundredths: [UInt32]

    public init(hundredths: [UInt32]) {
        self.hundredths = hundredths
    }
}

/// The load averages of a host.
public struct LoadAverageSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Source: `PROCFS/loadavg`.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` or
    ///   ``LinuxSourceError/Code/malformedText``.
    public func read() throws(LinuxSourceError) -> LoadAverage {
        try LoadAverage(parsing: KernelFile.read("\(roots.procfs)/loadavg"))
    }
}

extension LoadAverage {
    /// Three numbers with two decimals begin the only line. Source: proc_loadavg(5).
    ///
    /// - Throws: ``LinuxSourceError/Code/malformedText``
    init(parsing text: KernelText) throws(LinuxSourceError) {
        let fields = text.numberedLines.first?.fields ?? []
        hundredths = fields.prefix(3).compactMap { Self.parseHundredths($0) }
        guard hundredths.count == 3 else {
            throw text.malformed(line: 1, expected: "three numbers with two decimals")
        }
    }

    private static func parseHundredths(_ octets: ArraySlice<UInt8>) -> UInt32? {
        let parts = octets.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, let whole = UInt32(decimal: parts[0]),
            let fraction = UInt32(decimal: parts[1])
        else { return nil }
        let (product, overflow) = whole.multipliedReportingOverflow(by: 100)
        return overflow ? nil : product.saturating(adding: fraction)
    }
}

extension FixedWidthInteger {
    /// The sum, or the greatest or least number where it is beyond them.
    func saturating(adding other: Self) -> Self {
        let (sum, overflow) = addingReportingOverflow(other)
        guard overflow else { return sum }
        return other < 0 ? .min : .max
    }
}
