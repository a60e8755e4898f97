internal import SNMP

/// One request after the other through a part of an agent's tree.
struct WalkCursor: Sendable {
    let session: SNMPSession
    let target: SNMPTarget
    /// What it goes through; its end may be moved nearer.
    var scope: WalkScope
    private(set) var control: RepetitionControl
    private var order: WalkOrder
    /// What ends the walk once the varbinds before it are consumed.
    private var fault: SNMPManagerError?
    /// Why it ended; nil before that, and after an error.
    private(set) var end: WalkSequence.End?
    /// The first varbind behind the scope, where one was seen.
    private(set) var beyond: VarBind?
    private var isOver = false

    init(_ walk: WalkSequence) {
        self.init(
            walk, walk.scope,
            RepetitionControl(walk.options.method, version: walk.target.version))
    }

    /// - Parameter control: what is known already of the replies that fit.
    init(_ walk: WalkSequence, _ scope: WalkScope, _ control: RepetitionControl) {
        session = walk.session
        target = walk.target
        self.scope = scope
        self.control = control
        order = WalkOrder(start: scope.start, checksOrder: walk.options.checksOrder)
    }

    /// The varbinds that the next reply brings, at least one; nil at the end.
    mutating func nextBatch() async throws(SNMPManagerError) -> VarBindList.SubSequence? {
        while !isOver {
            do throws(SNMPManagerError) {
                if let fault { throw fault }
                let varBinds = try await ask()
                if !varBinds.isEmpty { return varBinds }
            } catch {
                isOver = true
                throw error
            }
        }
        return nil
    }

    /// - Returns: those varbinds of one reply that belong to the scope.
    private mutating func ask() async throws(SNMPManagerError) -> VarBindList.SubSequence {
        let tries = target.retryPolicy.tries
        let reply = try await session.exchange(with: target) {
            [control, last = order.last] in control.request(after: last, try: $0, of: tries)
        }
        let response = reply.pdu
        guard response.errorStatus == .noError else {
            try refuse(response)
            return VarBindList()[...]
        }
        let varBinds = response.variableBindings
        guard !varBinds.isEmpty else {
            throw SNMPManagerError(.emptyResponse(after: order.last))
        }
        control.replied(count: varBinds.count, try: reply.triesMade, of: tries)
        return take(varBinds)
    }

    private mutating func refuse(_ response: PDU) throws(SNMPManagerError) {
        if control.refused(response.errorStatus) { return }
        guard response.errorStatus == .noSuchName else {
            // The name at fault is the one that was asked for, whatever the reply has.
            var response = response
            response.variableBindings = [VarBind(order.last)]
            throw SNMPManagerError(.errorStatus(response))
        }
        finish(.noSuchName)
    }

    private mutating func take(_ varBinds: VarBindList) -> VarBindList.SubSequence {
        for position in varBinds.indices {
            switch order.judge(varBinds[position], in: scope) {
            case .belongs: continue
            case .ends(let end):
                if end == .outOfScope { beyond = varBinds[position] }
                finish(end)
            case .faults(let fault): self.fault = fault
            }
            return varBinds[..<position]
        }
        if order.loops() { fault = SNMPManagerError(.loop(order.last)) }
        return varBinds[...]
    }

    private mutating func finish(_ end: WalkSequence.End) {
        self.end = end
        isOver = true
    }
}
