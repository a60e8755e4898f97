internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// The groups of the network.
extension LinuxHost {
    var shownInterfaces: ShownInterfaces {
        ShownInterfaces(source: InterfaceSource(roots: roots), patterns: interfaces)
    }

    func networkGroups(
        of shown: ShownInterfaces, _ agent: AgentStatus, _ memory: HostMemory
    ) -> [any MIBGroup] {
        linkGroups(of: shown, agent, memory) + internetGroups(of: shown, upTime: agent.upTime)
    }

    private func linkGroups(
        of shown: ShownInterfaces, _ agent: AgentStatus, _ memory: HostMemory
    ) -> [any MIBGroup] {
        [
            InterfacesGroup(interfaces: shown, changes: memory.changes),
            InterfaceStackGroup(interfaces: shown, upTime: agent.upTime),
            ReceiveAddressGroup(
                interfaces: shown, multicast: MulticastAddressSource(roots: roots)),
            EtherLikeGroup(interfaces: shown),
        ]
    }

    private func internetGroups(
        of shown: ShownInterfaces, upTime: SystemUpTime
    ) -> [any MIBGroup] {
        let counters = ProtocolCounterSource(roots: roots)
        let sockets = SocketSource(roots: roots)
        let owners = SocketOwners(source: SocketOwnerSource(roots: roots))
        return [
            TCPGroup(counters: counters),
            TCPConnTableGroup(sockets: sockets),
            TCPConnectionsGroup(sockets: sockets),
            TCPProcessesGroup(sockets: sockets, owners: owners),
            UDPGroup(counters: counters),
            UDPTableGroup(sockets: sockets),
            UDPEndpointsGroup(sockets: sockets, owners: owners),
            IPGroup(counters: counters, controls: SystemControls(roots: roots)),
            IPSystemStatsGroup(counters: counters),
            IPInterfaceStatsGroup(interfaces: shown, counters: counters, upTime: upTime),
            ICMPGroup(counters: counters),
            AddressesGroup(addresses: InterfaceAddressSource(roots: roots), upTime: upTime),
            NeighboursGroup(neighbours: NeighbourSource(roots: roots), upTime: upTime),
            RoutesGroup(routes: RouteSource(roots: roots), limit: mostRoutes),
        ]
    }

    static let networkCapabilities = [
        AgentCapability(
            identifier: [1, 3, 6, 1, 2, 1, 31],
            description: "IF-MIB: every table but ifTestTable (RFC 2863)"),
        AgentCapability(
            identifier: [1, 3, 6, 1, 2, 1, 35],
            description: "EtherLike-MIB: dot3StatsTable (RFC 3635)"),
        AgentCapability(
            identifier: [1, 3, 6, 1, 2, 1, 48],
            description: "IP-MIB: addresses, neighbours, statistics, ICMP (RFC 4293)"),
        AgentCapability(
            identifier: [1, 3, 6, 1, 2, 1, 4, 24],
            description: "IP-FORWARD-MIB: the main routing table (RFC 4292)"),
        AgentCapability(
            identifier: [1, 3, 6, 1, 2, 1, 49],
            description: "TCP-MIB: scalars and every table (RFC 4022)"),
        AgentCapability(
            identifier: [1, 3, 6, 1, 2, 1, 50],
            description: "UDP-MIB: scalars and every table (RFC 4113)"),
    ]
}
