internal import HostMIB
internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore
internal import SNMPConfiguration
internal import SNMPExtend

/// Where in the tree the groups of a configuration are, and what lines say of that.
struct ServedPlaces {
    /// A subtree of a group's.
    private struct Claim {
        let group: String
        let subtree: ObjectIdentifier
        /// What put it there; nil where nobody can move it.
        let origin: RuleOrigin?
    }

    /// Those that can be moved come last, so that they are the ones at fault.
    private let claims: [Claim]
    private let objects: Set<ObjectIdentifier>

    /// - Parameters:
    ///   - health: what says where the agent's own health is.
    ///   - commands: each with what says it.
    /// - Throws: ``ObjectIdentifierError/tooLong`` for a ``LinuxHost/healthRoot`` without room.
    init(
        of host: LinuxHost, health: RuleOrigin?, commands: [(ExtendCommand, RuleOrigin)]
    ) throws(ObjectIdentifierError) {
        var host = host
        // No place depends on the host's files, and nobody is to watch them.
        host.roots = HostRoots(procfs: "/dev/null", sysfs: "/dev/null")
        let groups = try host.groups(of: AgentStatus())
        let runner = ExtendRunner(commands.map(\.0), logger: host.resources.logger)
        let ofHost = groups.flatMap { group in
            let origin = LinuxHost.isHealth(group) ? health : nil
            return group.subtrees.map { Claim(group: group.name, subtree: $0, origin: origin) }
        }
        let ofCommands = commands.map { Claim(group: "extend", subtree: $0.root, origin: $1) }
        claims =
            ofHost.filter { $0.origin == nil } + ofHost.filter { $0.origin != nil } + ofCommands
        objects = Set(groups.flatMap(\.objects) + ExtendGroup(runner).objects)
    }

    /// A fault for each line that puts a group where another one is.
    var overlaps: [ConfigurationFault] {
        var faults: [ConfigurationFault] = []
        for (position, claim) in claims.enumerated() {
            let other = claims[..<position].first { other in
                (other.group != claim.group || other.subtree != claim.subtree)
                    && other.subtree.overlaps(claim.subtree)
            }
            guard let other, let origin = claim.origin, faults.last?.origin != origin else {
                continue
            }
            faults.append(
                ConfigurationFault(
                    origin, expected: "a place of its own for the group \(claim.group)",
                    found: "\(claim.subtree)",
                    detail: "\(other.group) is at \(other.subtree)"))
        }
        return faults
    }

    /// A fault for each line whose value would be an object's, or stand above one.
    func faults(of overrides: [OverrideRule]) -> [ConfigurationFault] {
        let places = claims.map(\.subtree) + objects + overrides.map(\.name)
        return overrides.compactMap { rule in
            let isAbove = places.contains { $0 != rule.name && $0.hasPrefix(rule.name) }
            guard isAbove || objects.contains(rule.name) else { return nil }
            return ConfigurationFault(
                rule.origin, expected: "the name of an instance", found: "\(rule.name)")
        }
    }
}

extension ObjectIdentifier {
    fileprivate func overlaps(_ other: ObjectIdentifier) -> Bool {
        hasPrefix(other) || other.hasPrefix(self)
    }
}
