internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// The groups of the network.
extension LinuxHost {
    func networkGroups(upTime: SystemUpTime) -> [any MIBGroup] {
        let shown = ShownInterfaces(source: InterfaceSource(roots: roots), patterns: interfaces)
        return linkGroups(of: shown, upTime: upTime)
    }

    private func linkGroups(of shown: ShownInterfaces, upTime: SystemUpTime) -> [any MIBGroup] {
        [
            InterfacesGroup(
                interfaces: shown,
                changes: InterfaceChanges(
                    of: shown, listens: roots.areLocal, upTime: upTime)),
            InterfaceStackGroup(interfaces: shown, upTime: upTime),
            ReceiveAddressGroup(
                interfaces: shown, multicast: MulticastAddressSource(roots: roots)),
            EtherLikeGroup(interfaces: shown),
        ]
    }

    static let networkCapabilities = [
        AgentCapability(
            identifier: [1, 3, 6, 1, 2, 1, 31],
            description: "IF-MIB: every table but ifTestTable (RFC 2863)"),
        AgentCapability(
            identifier: [1, 3, 6, 1, 2, 1, 35],
            description: "EtherLike-MIB: dot3StatsTable (RFC 3635)"),
    ]
}
