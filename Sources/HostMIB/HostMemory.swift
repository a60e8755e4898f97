internal import LinuxSources
public import SNMPAgentCore

/// What an agent has learnt of its host by watching it: samples, when interfaces changed, the
/// units of file systems, the numbers of rows. It goes on over a change of what is shown.
public final class HostMemory: Sendable {
    let samples: HostSamples
    let changes: InterfaceChanges
    let disks: HostDisks
    let fileSystems: FileSystemTable

    /// - Parameter agent: what the host's groups are told of.
    public init(of host: LinuxHost, _ agent: AgentStatus) {
        samples = HostSamples(roots: host.roots)
        changes = InterfaceChanges(of: host.shownInterfaces, listens: host.roots.areLocal, agent)
        disks = HostDisks(
            source: DiskSource(roots: host.roots), patterns: host.resources.disks,
            faults: FaultLog(of: "disks", logger: host.resources.logger))
        fileSystems = FileSystemTable(
            mounts: MountSource(roots: host.roots), settings: host.resources)
    }

    /// Goes on with what `host` shows.
    public func show(_ host: LinuxHost) {
        changes.show(host.interfaces)
        disks.show(host.resources.disks)
        fileSystems.show(host.resources.mounts)
    }
}
