package import SNMP

/// Judges the varbinds of a walk one after the other: inside or outside, in order or not.
package struct WalkOrder {
    package enum Judgement: Equatable {
        case belongs
        case ends(WalkSequence.End)
        case faults(SNMPManagerError)
    }

    private let checksOrder: Bool
    private var loopGuard = LoopGuard()
    /// The name that the next one has to come after.
    private(set) var last: ObjectIdentifier

    package init(start: ObjectIdentifier, checksOrder: Bool) {
        self.checksOrder = checksOrder
        last = start
    }

    package mutating func judge(_ varBind: VarBind, in scope: WalkScope) -> Judgement {
        guard scope.contains(varBind.name) else { return .ends(.outOfScope) }
        guard !varBind.value.isException else { return .ends(.exception(varBind)) }
        guard !checksOrder || last < varBind.name else {
            return .faults(SNMPManagerError(.notIncreasing(previous: last, varBind)))
        }
        last = varBind.name
        return .belongs
    }

    /// True when asking for what comes after ``last`` would repeat an earlier request.
    mutating func loops() -> Bool {
        // Names that rise do not come back.
        !checksOrder && loopGuard.hasMet(last)
    }
}
