public import LinuxSources
public import SNMP
public import SNMPAgentCore

/// The groups that describe a Linux host.
public struct LinuxHost: Sendable {
    /// Where the kernel's files are.
    public var roots: HostRoots
    public var system: SystemSettings
    /// Where the agent shows its own health: under netSnmpPlaypen unless told otherwise, since this
    /// project has no enterprise number.
    public var healthRoot: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 8072, 9999, 9999, 1]

    /// The interfaces of IF-MIB, EtherLike-MIB, hrDeviceTable, and of IP-MIB's tables that list
    /// interfaces.
    public var interfaces = NamePatterns()

    /// Of a host with more routes IP-FORWARD-MIB shows none.
    public var mostRoutes = 10_000

    /// What HOST-RESOURCES-MIB and UCD-SNMP-MIB show.
    public var resources = HostResourceSettings()

    public init(roots: HostRoots = .local, system: SystemSettings = SystemSettings()) {
        self.roots = roots
        self.system = system
    }

    /// The host's groups, and those that show the agent itself.
    ///
    /// - Parameter memory: what is known of the host from before; nil for nothing.
    /// - Throws: ``ObjectIdentifierError/tooLong`` for a ``healthRoot`` that leaves no room.
    public func groups(
        of agent: AgentStatus, _ memory: HostMemory? = nil
    ) throws(ObjectIdentifierError) -> [any MIBGroup] {
        let upTime = agent.upTime
        let memory = memory ?? HostMemory(of: self, agent)
        let shown = shownInterfaces
        return [
            SystemGroup(
                settings: system, upTime: upTime,
                identity: KernelIdentitySource(roots: roots)),
            SystemORGroup(capabilities: Self.capabilities),
            SNMPGroup(counters: agent.counters, notifications: agent.notifications),
            SNMPEngineGroup(agent: agent),
            try AgentHealthGroup(root: healthRoot, agent: agent),
        ] + networkGroups(of: shown, agent, memory)
            + hostGroups(of: shown, upTime: upTime, memory)
    }

    /// Whether a group is at ``healthRoot``.
    package static func isHealth(_ group: any MIBGroup) -> Bool { group is AgentHealthGroup }

    private static let capabilities =
        [
            AgentCapability(
                identifier: [1, 3, 6, 1, 6, 3, 1],
                description: "SNMPv2-MIB: the system and snmp groups (RFC 3418)"),
            AgentCapability(
                identifier: [1, 3, 6, 1, 6, 3, 10, 3, 1, 1],
                description: "SNMP-FRAMEWORK-MIB: the snmpEngine group (RFC 3411)"),
        ] + networkCapabilities + hostCapabilities
}
