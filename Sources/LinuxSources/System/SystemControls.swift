/// Settings of the kernel's internet protocols.
///
/// With another root they are those of the reader's network namespace all the same: the kernel
/// has no other way to ask.
public struct SystemControls: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Reads a number, such as of `net/ipv4/ipfrag_time`.
    ///
    /// Source: `PROCFS/sys`, sysctl(8).
    /// - Returns: nil where this kernel does not have it.
    /// - Throws: ``LinuxSourceError/Code/malformedText`` for what is no number.
    public func readNumber(_ name: String) throws(LinuxSourceError) -> Int? {
        try KernelFile.readIfAnswered("\(roots.procfs)/sys/\(name)")?.decimal()
    }
}
