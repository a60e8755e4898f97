/// Where the kernel's file systems of the watched host are mounted.
///
/// A container that watches its host names the mounts it was given, for instance `/host/proc`.
/// A trailing slash makes no difference.
public struct HostRoots: Hashable, Sendable {
    /// Where proc(5) is mounted.
    public let procfs: String

    /// Where sysfs(5) is mounted.
    public let sysfs: String

    /// The root directory of the watched host.
    public let rootfs: String

    /// The places of a process that watches its own host.
    public static let local = HostRoots()

    public init(procfs: String = "/proc", sysfs: String = "/sys", rootfs: String = "/") {
        self.procfs = Self.withoutTrailingSlash(procfs)
        self.sysfs = Self.withoutTrailingSlash(sysfs)
        self.rootfs = Self.withoutTrailingSlash(rootfs)
    }

    /// Whether system calls answer for the watched host, as its files would.
    public var areLocal: Bool { procfs == Self.local.procfs && sysfs == Self.local.sysfs }

    /// The directory of the process that stands for the watched host's network.
    ///
    /// `/proc/net` is a link to `self/net`: the network namespace of the reader, which in a
    /// container is not the host's. The host's first process is in the host's namespace.
    ///
    /// Source: proc_pid_net(5).
    var procNet: String { procfs == Self.local.procfs ? "\(procfs)/net" : "\(procfs)/1/net" }

    private static func withoutTrailingSlash(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }
}

extension HostRoots {
    /// Asks the kernel where it answers for the watched host and is not kept from it, as by a
    /// sandbox; else reads files.
    func ask<Value>(
        _ kernel: () throws(LinuxSourceError) -> Value,
        orRead files: () throws(LinuxSourceError) -> Value
    ) throws(LinuxSourceError) -> Value {
        guard areLocal else { return try files() }
        do {
            return try kernel()
        } catch {
            guard error.code == .netlinkRefused else { throw error }
            return try files()
        }
    }
}
