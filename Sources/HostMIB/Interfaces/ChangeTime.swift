internal import SNMPAgentCore
internal import Synchronization

/// When what collections find was seen to change; 0 when it was not.
final class ChangeTime<Value: Equatable & Sendable>: Sendable {
    private struct State {
        var value: Value?
        var ticks: UInt32 = 0
    }

    private let upTime: SystemUpTime
    private let state = Mutex(State())

    init(upTime: SystemUpTime) {
        self.upTime = upTime
    }

    /// - Returns: sysUpTime of the last change.
    func note(_ value: Value) -> UInt32 {
        let now = upTime.ticks()
        return state.withLock { state in
            if let known = state.value, known != value { state.ticks = now }
            state.value = value
            return state.ticks
        }
    }
}
