import SNMP
import SNMPAgentCore

/// A group whose instances never change.
struct FixedGroup: MIBGroup {
    let name: String
    let subtrees: [ObjectIdentifier]
    let objects: [ObjectIdentifier]
    let maximumAge: Duration?
    let varBinds: [VarBind]
    /// Those of `varBinds` whose value is read for each reply.
    let liveNames: Set<ObjectIdentifier>

    init(
        _ name: String = "fixed", subtrees: [ObjectIdentifier], objects: [ObjectIdentifier] = [],
        maximumAge: Duration? = nil, varBinds: [VarBind], liveNames: Set<ObjectIdentifier> = []
    ) {
        self.name = name
        self.subtrees = subtrees
        self.objects = objects
        self.maximumAge = maximumAge
        self.varBinds = varBinds
        self.liveNames = liveNames
    }

    func collect(into rows: inout MIBRows) {
        for varBind in varBinds {
            if liveNames.contains(varBind.name) {
                rows.addLive(varBind.name) { varBind.value }
            } else {
                rows.add(varBind.name, varBind.value)
            }
        }
    }
}
