public import SNMP

extension WalkSequence {
    public struct Iterator: AsyncIteratorProtocol {
        /// Why the walk ended; nil before that, and after an error.
        public private(set) var end: End?

        private let walk: WalkSequence
        private var control: RepetitionControl
        private var order: WalkOrder
        private var count = 0
        /// What ends the walk once the varbinds before it are consumed.
        private var fault: SNMPManagerError?
        private var isOver = false
        private var batch: VarBindList.SubSequence

        init(_ walk: WalkSequence) {
            self.walk = walk
            control = RepetitionControl(walk.options.method, version: walk.target.version)
            order = WalkOrder(scope: walk.scope, checksOrder: walk.options.checksOrder)
            batch = VarBindList()[...]
        }

        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(SNMPManagerError) -> VarBind? {
            if let varBind = batch.popFirst() { return varBind }
            batch = try await nextBatch(isolation: actor) ?? VarBindList()[...]
            return batch.popFirst()
        }

        /// The varbinds that the next reply brings, at least one; nil at the end.
        ///
        /// It serves in place of ``next(isolation:)`` where many are handled at once.
        public mutating func nextBatch(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(SNMPManagerError) -> VarBindList.SubSequence? {
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

        /// - Returns: those varbinds of one reply that belong to the walk.
        private mutating func ask() async throws(SNMPManagerError) -> VarBindList.SubSequence {
            let tries = walk.target.retryPolicy.tries
            let reply = try await walk.session.exchange(with: walk.target) {
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
            return limit(take(varBinds))
        }

        private mutating func refuse(_ response: PDU) throws(SNMPManagerError) {
            if control.refused(response.errorStatus) { return }
            guard response.errorStatus == .noSuchName else {
                throw SNMPManagerError(.errorStatus(response))
            }
            finish(.noSuchName)
        }

        private mutating func take(_ varBinds: VarBindList) -> VarBindList.SubSequence {
            for position in varBinds.indices {
                switch order.judge(varBinds[position]) {
                case .belongs: continue
                case .ends(let end): finish(end)
                case .faults(let fault): self.fault = fault
                }
                return varBinds[..<position]
            }
            if order.loops() { fault = SNMPManagerError(.loop(order.last)) }
            return varBinds[...]
        }

        private mutating func limit(
            _ varBinds: VarBindList.SubSequence
        ) -> VarBindList.SubSequence {
            count += varBinds.count
            guard let limit = walk.options.maximumVarBinds, count > limit else { return varBinds }
            isOver = false
            end = nil
            fault = SNMPManagerError(.tooManyVarBinds(limit: limit))
            return varBinds.dropLast(count - limit)
        }

        private mutating func finish(_ end: End) {
            self.end = end
            isOver = true
        }
    }
}
