internal import SNMP
package import SNMPTransport
internal import Synchronization

extension SNMPSession {
    /// What the tasks that ask and the socket's thread share.
    package final class Shared: Sendable {
        private let state = Mutex(State())
        private let clock = ContinuousClock()

        private struct State {
            var table = RequestTable()
            /// When the timer fires that was set last; nil when none is.
            var timer: ContinuousClock.Instant?
        }

        package init() {}

        package func reserveRequestID(for target: SNMPTarget) -> Int32 {
            state.withLock { $0.table.reserveRequestID(for: target) }
        }

        /// - Returns: false when the request has ended already: its task is cancelled, or the
        ///   session closed.
        package func await(
            _ requestID: Int32, _ request: @escaping RequestTable.Request,
            continuation: RequestTable.Continuation
        ) -> Bool {
            let isAwaited = state.withLock { state in
                // Under the lock: a task that is cancelled later calls `finish` later.
                guard !Task.isCancelled else {
                    _ = state.table.remove(requestID)
                    return false
                }
                return state.table.await(
                    requestID, request, now: clock.now, continuation: continuation)
            }
            if !isAwaited {
                continuation.resume(returning: .failure(SNMPManagerError(.cancelled)))
            }
            return isAwaited
        }

        package func receive(_ octets: [UInt8], from source: PeerAddress) {
            do throws(BERError) {
                let message = try Message(decoding: octets, ignoringTrailingOctets: true)
                let accepted = state.withLock { $0.table.accept(message, from: source) }
                guard let (continuation, reply) = accepted else { return }
                continuation.resume(returning: .success(reply))
            } catch {
                // What is no message is nobody's reply, but worth a word when none comes.
                state.withLock { $0.table.noteUnreadable(error, from: source, now: clock.now) }
            }
        }

        func finish(_ requestID: Int32, _ outcome: RequestTable.Outcome) {
            let continuation = state.withLock { $0.table.remove(requestID) }
            continuation?.resume(returning: outcome)
        }

        package func cancelAll() {
            for continuation in state.withLock({ $0.table.removeAll() }) {
                continuation.resume(returning: .failure(SNMPManagerError(.cancelled)))
            }
        }

        /// - Returns: when a timer has to be set, its instant and the time until then.
        func armTimer() -> (ContinuousClock.Instant, Duration)? {
            state.withLock { state in
                guard let deadline = state.table.nextDeadline() else { return nil }
                if let timer = state.timer, timer <= deadline { return nil }
                // Many deadlines in one millisecond share one timer.
                let now = clock.now
                let instant = max(deadline, now + .milliseconds(1))
                state.timer = instant
                return (instant, now.duration(to: instant))
            }
        }

        /// - Parameter timer: the instant that ``armTimer()`` gave.
        func expire(timer: ContinuousClock.Instant) -> RequestTable.Expiry {
            state.withLock { state in
                if state.timer == timer { state.timer = nil }
                return state.table.expire(now: max(clock.now, timer))
            }
        }
    }
}
