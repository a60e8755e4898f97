public import SNMP

extension [any MIBGroup] {
    /// These groups with values that an administrator gave in the place of those they collect, and
    /// a group for the values that are in none of them.
    ///
    /// - Parameter values: of two with the same name the later one counts.
    public func overridden(by values: [VarBind]) -> [any MIBGroup] {
        var rest = values
        var groups: [any MIBGroup] = []
        for group in self {
            let own = rest.filter { group.contains($0.name) }
            rest.removeAll { group.contains($0.name) }
            groups.append(own.isEmpty ? group : OverriddenGroup(base: group, values: own))
        }
        return rest.isEmpty ? groups : groups + [StaticGroup(values: rest)]
    }
}

extension MIBGroup {
    fileprivate func contains(_ name: ObjectIdentifier) -> Bool {
        subtrees.contains { name.hasPrefix($0) }
    }
}

/// A group some of whose instances have given values.
private struct OverriddenGroup: MIBGroup {
    let base: any MIBGroup
    let values: [VarBind]

    var name: String { base.name }
    var subtrees: [ObjectIdentifier] { base.subtrees }
    var objects: [ObjectIdentifier] {
        base.objects + values.map(\.object).filter { !base.objects.contains($0) }
    }
    var maximumAge: Duration? { base.maximumAge }
    var isWorkToCollect: Bool { base.isWorkToCollect }

    func collect(into rows: inout MIBRows) throws {
        try base.collect(into: &rows)
        for varBind in values { rows.add(varBind.name, varBind.value) }
    }
}

/// Instances with given values alone.
private struct StaticGroup: MIBGroup {
    let values: [VarBind]

    let name = "override"
    let maximumAge: Duration? = nil
    var subtrees: [ObjectIdentifier] { Array(Set(values.map(\.name))) }
    var objects: [ObjectIdentifier] { values.map(\.object) }

    func collect(into rows: inout MIBRows) throws {
        for varBind in values { rows.add(varBind.name, varBind.value) }
    }
}

extension VarBind {
    /// The scalar that a name which ends with 0 is the instance of; any other name is taken for an
    /// object itself, since no module tells where its index begins.
    fileprivate var object: ObjectIdentifier {
        let parts = Array(name.subIdentifiers)
        guard parts.count > 2, parts.last == 0 else { return name }
        // A part of a name is one.
        return (try? ObjectIdentifier(Array(parts.dropLast()))) ?? name
    }
}
