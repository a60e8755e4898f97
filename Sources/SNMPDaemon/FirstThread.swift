internal import Dispatch
internal import Glibc
internal import Synchronization

/// The thread that the process began with.
///
/// A signal ends the process as long as nobody traps it, so that a start that hangs can be ended.
/// The kernel keeps for those who trap it what this thread blocks; Swift's own asynchronous
/// `main` blocks nothing. So here it waits as a thread does until signals are about to be trapped.
enum FirstThread {
    private static let gate = DispatchSemaphore(value: 0)
    private static let parking = Mutex<CheckedContinuation<Void, Never>?>(nil)

    /// Keeps SIGHUP for those who trap it later: while there is one thread, of which the others get
    /// that. Other signals still end a start that hangs.
    static func holdHangups() {
        changeMask(SIG_BLOCK, [SIGHUP])
    }

    /// Lets SIGHUP end the process again, also one that came meanwhile.
    static func releaseHangups() {
        changeMask(SIG_UNBLOCK, [SIGHUP])
    }

    /// Runs `body` on other threads, and this one's main queue for ever.
    static func run(_ body: @escaping @Sendable () async -> Void) -> Never {
        Task.detached { await body() }
        gate.wait()
        changeMask(SIG_BLOCK, [SIGINT, SIGTERM, SIGHUP])
        parking.withLock { $0.take() }?.resume()
        dispatchMain()
    }

    /// Parks the first thread; from then on SIGINT, SIGTERM and SIGHUP are for those who trap them.
    static func park() async {
        await withCheckedContinuation { continuation in
            parking.withLock { $0 = continuation }
            gate.signal()
        }
    }

    private static func changeMask(_ change: Int32, _ signals: [Int32]) {
        var set = sigset_t()
        // Safe because the set outlives the calls, which read and write nothing else.
        unsafe sigemptyset(&set)
        for signal in signals { unsafe sigaddset(&set, signal) }
        unsafe pthread_sigmask(change, &set, nil)
    }
}
