public import LinuxSources
internal import SNMP
public import SNMPAgentCore

/// The groups that describe a Linux host.
public struct LinuxHost: Sendable {
    /// Where the kernel's files are.
    public var roots: HostRoots
    public var system: SystemSettings

    public init(roots: HostRoots = .local, system: SystemSettings = SystemSettings()) {
        self.roots = roots
        self.system = system
    }

    /// - Parameters:
    ///   - counters: what the snmp group shows.
    ///   - upTime: what sysUpTime shows.
    public func groups(counters: SNMPCounters, upTime: SystemUpTime) -> [any MIBGroup] {
        [
            SystemGroup(
                settings: system, upTime: upTime, identity: KernelIdentitySource(roots: roots)),
            SystemORGroup(capabilities: Self.capabilities),
            SNMPGroup(counters: counters),
            InterfacesGroup(source: InterfaceSource(roots: roots), upTime: upTime),
        ]
    }

    private static let capabilities = [
        AgentCapability(
            identifier: [1, 3, 6, 1, 6, 3, 1],
            description: "SNMPv2-MIB: the system and snmp groups (RFC 3418)"),
        AgentCapability(
            identifier: [1, 3, 6, 1, 2, 1, 31],
            description: "IF-MIB: ifTable and ifXTable (RFC 2863)"),
    ]
}
