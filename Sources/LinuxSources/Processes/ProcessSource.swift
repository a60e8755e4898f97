/// The processes of a host.
public struct ProcessSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// The numbers of all processes, lowest first.
    ///
    /// Source: the directories of `PROCFS` whose names are numbers, proc_pid(5).
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed``
    public func readIDs() throws(LinuxSourceError) -> [UInt32] {
        try Directory.names(in: roots.procfs).compactMap { UInt32($0) }.sorted()
    }

    /// Source: `PROCFS/PID/stat`.
    /// - Returns: nil for a process that is gone.
    /// - Throws: ``LinuxSourceError/Code/malformedText``
    public func readStatistics(of id: UInt32) throws(LinuxSourceError) -> ProcessStatistics? {
        guard let text = KernelFile.readStart("\(roots.procfs)/\(id)/stat") else { return nil }
        return try ProcessStatistics(parsing: text, pageSize: MemoryPage.size)
    }

    /// What a process was started with, word by word; it may have changed that since. Of more
    /// than 4096 octets the rest is left out.
    ///
    /// Source: `PROCFS/PID/cmdline`.
    /// - Returns: nothing for the kernel's own, for a zombie, and for a process that is gone.
    public func readArguments(of id: UInt32) -> [ArraySlice<UInt8>] {
        guard let text = KernelFile.readStart("\(roots.procfs)/\(id)/cmdline"),
            !text.octets.isEmpty
        else { return [] }
        // Each word ends with a NUL; a process that overwrote them may end without one.
        let octets = text.octets.last == 0 ? text.octets.dropLast() : text.octets[...]
        return octets.split(separator: 0, omittingEmptySubsequences: false)
    }
}
