import Synchronization

@testable import SNMPExtend

/// Commands that write what the test says, and take as long as it says.
final class ScriptedCommands: Sendable {
    private struct State {
        var results: [String: ExtendResult] = [:]
        var held: Set<String> = []
        var waiting: [String: [CheckedContinuation<Void, Never>]] = [:]
        var starts: [String] = []
        var ends: [String] = []
    }

    private let state = Mutex(State())

    /// What was started, in this order.
    var starts: [String] { state.withLock { $0.starts } }
    var ends: [String] { state.withLock { $0.ends } }

    func set(
        _ name: String, _ output: String, status: Int32 = 0, fault: ExtendResult.Fault? = nil
    ) {
        state.withLock {
            $0.results[name] = ExtendResult(
                output: Array(output.utf8), status: status, fault: fault)
        }
    }

    /// Keeps the runs from now on from ending.
    func hold(_ names: String...) {
        state.withLock { $0.held.formUnion(names) }
    }

    func release(_ name: String) {
        let waiting = state.withLock { state in
            state.held.remove(name)
            return state.waiting.removeValue(forKey: name) ?? []
        }
        for continuation in waiting { continuation.resume() }
    }

    @Sendable func run(_ command: ExtendCommand) async -> ExtendResult {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isHeld = state.withLock { state in
                    state.starts.append(command.name)
                    guard state.held.contains(command.name), !Task.isCancelled else { return false }
                    state.waiting[command.name, default: []].append(continuation)
                    return true
                }
                if !isHeld { continuation.resume() }
            }
        } onCancel: {
            release(command.name)
        }
        return state.withLock { state in
            state.ends.append(command.name)
            return state.results[command.name] ?? ExtendResult(output: [], status: 0)
        }
    }
}
