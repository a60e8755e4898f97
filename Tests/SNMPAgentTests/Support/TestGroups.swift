import Dispatch
import SNMP
import SNMPAgentCore
import Synchronization

/// A group with one scalar, `root`.1.0, whose value is `number`.
struct ScalarGroup: MIBGroup {
    let number: UInt32

    var root: ObjectIdentifier { [1, 3, 6, 1, 9, number] }
    var instance: ObjectIdentifier { [1, 3, 6, 1, 9, number, 1, 0] }
    var varBind: VarBind { VarBind(instance, .gauge32(number)) }

    var name: String { "scalar \(number)" }
    var subtrees: [ObjectIdentifier] { [root] }
    var objects: [ObjectIdentifier] { [[1, 3, 6, 1, 9, number, 1]] }
    let maximumAge: Duration? = nil

    func collect(into rows: inout MIBRows) {
        rows.add(instance, .gauge32(number))
    }
}

/// A ``ScalarGroup`` whose collections stand still until they are let go.
final class GatedGroup: MIBGroup {
    let scalar: ScalarGroup
    private let gate = DispatchSemaphore(value: 0)
    private let begun = Mutex(0)

    init(_ number: UInt32) {
        scalar = ScalarGroup(number: number)
    }

    var instance: ObjectIdentifier { scalar.instance }
    var varBind: VarBind { scalar.varBind }
    var name: String { "gated \(scalar.number)" }
    var subtrees: [ObjectIdentifier] { scalar.subtrees }
    var objects: [ObjectIdentifier] { scalar.objects }
    var maximumAge: Duration? { nil }

    /// How many collections began.
    var collections: Int { begun.withLock { $0 } }

    /// Lets all collections go on, those to come too.
    func open() {
        gate.signal()
    }

    func collect(into rows: inout MIBRows) {
        begun.withLock { $0 += 1 }
        gate.wait()
        gate.signal()
        scalar.collect(into: &rows)
    }
}

extension PDU {
    static func get(_ names: ObjectIdentifier..., requestID: Int32 = 1) -> PDU {
        PDU(
            .getRequest, requestID: requestID,
            variableBindings: VarBindList(names.map { VarBind($0) }))
    }

    static func response(_ varBinds: VarBind..., requestID: Int32 = 1) -> PDU {
        PDU(.response, requestID: requestID, variableBindings: VarBindList(varBinds))
    }
}
