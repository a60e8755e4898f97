/// What a host's kernel was started with.
public struct KernelCommandLineSource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Source: `PROCFS/cmdline`, proc_cmdline(5).
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed``.
    public func read() throws(LinuxSourceError) -> String {
        try KernelFile.read("\(roots.procfs)/cmdline").value
    }
}
