internal import SNMP
internal import SNMPTransport

/// A cursor that runs ahead of whoever consumes what it finds.
final class WalkLane: Sendable {
    typealias Batches = AsyncStream<Result<VarBindList.SubSequence, SNMPManagerError>>

    let scope: WalkScope
    let batches: Batches
    private let allowance: LaneAllowance
    private let task: Task<WalkCursor, Never>

    init(_ cursor: WalkCursor) {
        scope = cursor.scope
        let (batches, continuation) = Batches.makeStream()
        self.batches = batches
        let allowance = LaneAllowance()
        self.allowance = allowance
        task = Task(executorPreference: ManagerTaskExecutor.shared) {
            var cursor = cursor
            do throws(SNMPManagerError) {
                while let batch = try await cursor.nextBatch() {
                    continuation.yield(.success(batch))
                    await allowance.add(batch)
                }
            } catch {
                continuation.yield(.failure(error))
            }
            continuation.finish()
            return cursor
        }
    }

    deinit {
        task.cancel()
    }

    /// Lets it run ahead further, since a batch of it is no longer needed.
    func release(_ batch: VarBindList.SubSequence) {
        allowance.remove(batch)
    }

    /// The cursor at its end.
    var cursor: WalkCursor {
        get async { await task.value }
    }
}
