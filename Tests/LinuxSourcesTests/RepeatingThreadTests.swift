internal import Dispatch
internal import Testing

@testable internal import LinuxSources

@Suite("A thread that repeats") struct RepeatingThreadTests {
    private final class Owned: Sendable {
        let goes = DispatchSemaphore(value: 0)
        let gone: DispatchSemaphore

        init(gone: DispatchSemaphore) { self.gone = gone }
        deinit { gone.signal() }
    }

    @Test(.timeLimit(.minutes(1))) func `its work is done at once and again, until it is let go`()
        throws
    {
        let gone = DispatchSemaphore(value: 0)
        var owned: Owned? = Owned(gone: gone)
        let thread = try RepeatingThread(every: 0) { [goes = owned?.goes, owned] in
            _ = owned
            goes?.signal()
        }
        for _ in 0..<3 { owned?.goes.wait() }
        owned = nil
        withExtendedLifetime(thread) {}
        _ = consume thread
        // What the thread held goes with it.
        gone.wait()
    }
}
