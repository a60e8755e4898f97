public import SNMP

extension WalkSequence {
    public struct Iterator: AsyncIteratorProtocol {
        /// Why the walk ended; nil before that, and after an error.
        public private(set) var end: End?

        private let walk: WalkSequence
        /// Where the walk is while it goes one request after the other.
        private var cursor: WalkCursor
        /// The columns of a table that are gone through at the same time.
        private var columns: ParallelColumns?
        private var count = 0
        private var isOver = false
        private var batch: VarBindList.SubSequence

        init(_ walk: WalkSequence) {
            self.walk = walk
            cursor = WalkCursor(walk)
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
            guard !isOver else { return nil }
            do throws(SNMPManagerError) {
                try checkLimit()
                if let batch = try await advance(isolation: actor) {
                    let allowed = cut(batch)
                    if allowed.isEmpty { try checkLimit() }
                    return allowed
                }
                isOver = true
                return nil
            } catch {
                isOver = true
                throw error
            }
        }

        private mutating func advance(
            isolation actor: isolated (any Actor)?
        ) async throws(SNMPManagerError) -> VarBindList.SubSequence? {
            if columns != nil {
                if let batch = try await columns?.nextBatch(isolation: actor) { return batch }
                guard let next = columns?.next else {
                    end = columns?.end
                    return nil
                }
                cursor = next
                columns = nil
            }
            let start = ContinuousClock.now
            guard let batch = try await cursor.nextBatch() else {
                end = cursor.end
                return nil
            }
            if ContinuousClock.now - start >= walk.options.parallelFrom {
                columns = ParallelColumns(walk, cursor, after: batch)
            }
            return batch
        }

        private func checkLimit() throws(SNMPManagerError) {
            guard let limit = walk.options.maximumVarBinds, count > limit else { return }
            throw SNMPManagerError(.tooManyVarBinds(limit: limit))
        }

        /// Without what is above the limit, which ends the walk when it is asked for more.
        private mutating func cut(
            _ varBinds: VarBindList.SubSequence
        ) -> VarBindList.SubSequence {
            count += varBinds.count
            guard let limit = walk.options.maximumVarBinds, count > limit else { return varBinds }
            return varBinds.dropLast(count - limit)
        }
    }
}
