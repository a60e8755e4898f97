/// The names of a host and of its kernel.
public struct KernelIdentitySource: Sendable {
    private let roots: HostRoots

    public init(roots: HostRoots = .local) {
        self.roots = roots
    }

    /// Asks the kernel, or reads the files where the roots are those of another host.
    ///
    /// Source: uname(2); for another procfs `PROCFS/sys/kernel/{ostype,hostname,osrelease,version}`.
    /// The kernel answers `hostname` for its reader's namespace, in a container the container's
    /// own name: so `ROOTFS/etc/hostname` comes first where another root directory is given.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed``.
    public func read() throws(LinuxSourceError) -> KernelIdentity {
        var identity = try SystemCall.names()
        if roots.procfs != HostRoots.local.procfs {
            identity.systemName = try KernelFile.read(path("ostype")).value
            identity.nodeName = try KernelFile.read(path("hostname")).value
            identity.release = try KernelFile.read(path("osrelease")).value
            identity.version = try KernelFile.read(path("version")).value
        }
        if roots.rootfs != HostRoots.local.rootfs, let name = readStaticHostName() {
            identity.nodeName = name
        }
        return identity
    }

    private func path(_ name: String) -> String { "\(roots.procfs)/sys/kernel/\(name)" }

    /// The first line of `etc/hostname` that is neither empty nor a comment.
    ///
    /// Source: hostname(5).
    private func readStaticHostName() -> String? {
        let path = "\(roots.rootfs)/etc/hostname"
        guard let text = KernelFile.readIfAnswered(path) else { return nil }
        for line in text.lines {
            let octets = text.octets[line].drop(while: Self.isBlank)
            guard let first = octets.first, first != UInt8(ascii: "#") else { continue }
            let name = octets.prefix { !Self.isBlank($0) }
            return String(decoding: name, as: UTF8.self)
        }
        return nil
    }

    private static func isBlank(_ octet: UInt8) -> Bool { octet <= KernelText.Character.space }
}
