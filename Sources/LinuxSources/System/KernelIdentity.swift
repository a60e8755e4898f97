/// The names of a host and of its kernel, as uname(2) and `uname -a` give them.
public struct KernelIdentity: Hashable, Sendable {
    /// `Linux`.
    public var systemName: String

    /// The host's name, which need not be a domain name.
    public var nodeName: String

    /// Such as `6.1.0-28-amd64`.
    public var release: String

    /// Such as `#1 SMP PREEMPT_DYNAMIC Debian 6.1.119-1 (2024-11-22)`.
    public var version: String

    /// Such as `x86_64` or `aarch64`.
    public var machine: String

    public init(
        systemName: String, nodeName: String, release: String, version: String, machine: String
    ) {
        self.systemName = systemName
        self.nodeName = nodeName
        self.release = release
        self.version = version
        self.machine = machine
    }
}
