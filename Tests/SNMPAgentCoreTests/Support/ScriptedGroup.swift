import SNMP
import SNMPAgentCore
import Synchronization

/// A group that collects what the test says, or fails, and counts how often it was asked.
final class ScriptedGroup: MIBGroup {
    struct Failure: Error {}

    private struct State {
        var varBinds: [VarBind]
        var isFailing = false
        var collections = 0
    }

    let name: String
    let subtrees: [ObjectIdentifier]
    let objects: [ObjectIdentifier]
    let maximumAge: Duration?
    private let state: Mutex<State>

    /// A group with one object, `subtree`.1, and its instances.
    init(
        _ name: String = "scripted", at subtree: ObjectIdentifier, maximumAge: Duration? = nil,
        varBinds: [VarBind] = []
    ) throws {
        self.name = name
        subtrees = [subtree]
        objects = [try subtree.appending(1)]
        self.maximumAge = maximumAge
        state = Mutex(State(varBinds: varBinds))
    }

    /// How often it was asked for its instances.
    var collections: Int { state.withLock { $0.collections } }

    func set(_ varBinds: [VarBind]) {
        state.withLock { $0.varBinds = varBinds }
    }

    func setFailing(_ isFailing: Bool) {
        state.withLock { $0.isFailing = isFailing }
    }

    func collect(into rows: inout MIBRows) throws {
        let varBinds = try state.withLock { state in
            state.collections += 1
            if state.isFailing { throw Failure() }
            return state.varBinds
        }
        for varBind in varBinds { rows.add(varBind.name, varBind.value) }
    }
}
