internal import SNMP
internal import Synchronization

/// How far a lane may run ahead of its consumer, so that an agent without end fills no memory.
final class LaneAllowance: Sendable {
    /// Octets of replies that may wait: those of some hundred thousand rows.
    static let limit = 4 << 20

    private struct State {
        var octets = 0
        var isOver = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// Counts what waits from now on, and returns once that is within the limit.
    func add(_ batch: VarBindList.SubSequence) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mayGoOn = state.withLock { state in
                    state.octets += batch.base.retainedOctets
                    if state.octets <= Self.limit || state.isOver { return true }
                    state.waiter = continuation
                    return false
                }
                if mayGoOn { continuation.resume() }
            }
        } onCancel: {
            wake { $0.isOver = true }
        }
    }

    /// Takes off what has been consumed.
    func remove(_ batch: VarBindList.SubSequence) {
        wake { $0.octets -= batch.base.retainedOctets }
    }

    private func wake(_ change: (inout State) -> Void) {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            change(&state)
            guard state.octets <= Self.limit || state.isOver else { return nil }
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }
}
