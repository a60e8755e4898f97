import NIOCore
import NIOPosix
import SNMP
import Synchronization
import Testing

@testable import SNMPAgent
@testable import SNMPAgentCore

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

@Suite("Requests that wait for a collection") struct GroupCollectorTests {
    @Test func `one that gave up is forgotten, though its group still hangs`() async throws {
        let group = GatedGroup(2)
        let store = try MIBStore(groups: [group], logger: RunningAgent.quiet)
        let workers = NIOThreadPool(numberOfThreads: 1)
        workers.start()
        let eventLoop = MultiThreadedEventLoopGroup.singleton.next()
        let collector = try await eventLoop.submit {
            NIOLoopBound(
                GroupCollector(
                    store: store, workers: workers, eventLoop: eventLoop,
                    entry: LoopEntry(eventLoop)), eventLoop: eventLoop)
        }.get()
        for _ in 0..<3 {
            let isFinal = await withCheckedContinuation { continuation in
                eventLoop.execute {
                    let isWaiting = collector.value.collect(GroupSet(0), until: .now()) {
                        continuation.resume(returning: $0)
                    }
                    #expect(isWaiting)
                }
            }
            #expect(isFinal)
        }
        let waiting = try await eventLoop.submit { collector.value.waiting[0]?.count }.get()
        // Nobody, and the group is known to be collected.
        #expect(waiting == 0)
        #expect(group.collections <= 1)
        group.open()
        try await workers.shutdownGracefully()
    }
}
