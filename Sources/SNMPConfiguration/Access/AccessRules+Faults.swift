internal import SNMPAgentCore

extension AccessRules {
    /// A fault for each line that names a view of which there is no line.
    func faults() -> [ConfigurationFault] {
        let known = Set(views.map(\.name)).union(["_all_", "_none_"])
        var named: [(view: String, origin: RuleOrigin)] = []
        for community in communities {
            guard case .direct(_, _, .named(let view)) = community.grant else { continue }
            named.append((view, community.origin))
        }
        // Where there is no view to read or to notify, that is what `none` says.
        for access in accesses {
            for view in [access.readView, access.notifyView] where view != "none" {
                named.append((view, access.origin))
            }
        }
        return named.filter { !known.contains($0.view) }.map { view, origin in
            ConfigurationFault(origin, expected: "the name of a view", found: view)
        }
    }
}
