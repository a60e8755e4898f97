/// The memory of a host.
public struct MemorySource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Source: `PROCFS/meminfo`.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` or
    ///   ``LinuxSourceError/Code/malformedText``.
    public func read() throws(LinuxSourceError) -> MemoryFigures {
        try MemoryFigures(parsing: KernelFile.read("\(roots.procfs)/meminfo"))
    }
}

extension MemoryFigures {
    private static let fields: [String: any WritableKeyPath<MemoryFigures, UInt64> & Sendable] = [
        "MemTotal": \.total, "MemFree": \.free, "Buffers": \.buffers, "Cached": \.cached,
        "SReclaimable": \.reclaimable, "Shmem": \.shared, "SwapTotal": \.swapTotal,
        "SwapFree": \.swapFree,
    ]

    /// Lines `Name: NUMBER kB`; what is missing is 0, but for the first.
    ///
    /// Source: proc_meminfo(5).
    /// - Throws: ``LinuxSourceError/Code/malformedText`` with the line.
    init(parsing text: KernelText) throws(LinuxSourceError) {
        self.init()
        var hasTotal = false
        for line in text.numberedLines {
            guard let colon = line.octets.firstIndex(of: KernelText.Character.colon) else {
                throw text.malformed(line: line.number, expected: "a name and a colon")
            }
            let name = String(decoding: line.octets[..<colon], as: UTF8.self)
            guard Self.fields[name] != nil || name == "MemAvailable" else { continue }
            let value = KernelLine(number: line.number, octets: line.octets[(colon + 1)...])
            guard let number = value.fields.first.flatMap({ UInt64(decimal: $0) }) else {
                throw text.malformed(line: line.number, expected: "a number of kilobytes")
            }
            if let field = Self.fields[name] { self[keyPath: field] = number }
            if name == "MemAvailable" { available = number }
            if name == "MemTotal" { hasTotal = true }
        }
        guard hasTotal else { throw text.malformed(line: 1, expected: "MemTotal") }
    }
}
