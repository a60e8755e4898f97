import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import SNMPAgent

@Suite("The way of workers into an event loop") struct LoopEntryTests {
    private let eventLoop = MultiThreadedEventLoopGroup.singleton.next()

    @Test func `what is handed over is run until the entry is shut`() async throws {
        let entry = LoopEntry(eventLoop)
        let runs = Mutex<[Int]>([])
        await withCheckedContinuation { continuation in
            entry.execute {
                runs.withLock { $0.append(1) }
                continuation.resume()
            }
        }
        entry.shut()
        entry.execute { Issue.record("the entry was shut") }
        // The loop runs its tasks in order, so that this one is behind the other's place.
        try await eventLoop.submit { runs.withLock { $0.append(2) } }.get()
        #expect(runs.withLock { $0 } == [1, 2])
    }
}
