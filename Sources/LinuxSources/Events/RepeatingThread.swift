internal import Dispatch

/// Does one thing again and again on a thread of its own, for as long as it lives.
public final class RepeatingThread: Sendable {
    /// Signalled once.
    private let end = DispatchSemaphore(value: 0)

    /// - Parameters:
    ///   - interval: seconds between two times.
    ///   - body: called at once, and then after each interval.
    /// - Throws: ``LinuxSourceError/Code/systemCallFailed`` where there is no thread to be had.
    public init(
        every interval: Int, _ body: @escaping @Sendable () -> Void
    ) throws(LinuxSourceError) {
        let end = end
        try DetachedThread.run {
            repeat {
                body()
            } while end.wait(timeout: .now() + .seconds(interval)) == .timedOut
        }
    }

    deinit { end.signal() }
}
