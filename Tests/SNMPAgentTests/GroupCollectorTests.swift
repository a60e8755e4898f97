import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import SNMPAgent
@testable import SNMPAgentCore

@Suite("Requests that wait for a collection") struct GroupCollectorTests {
    private let group = GatedGroup(2)
    private let workers = NIOThreadPool(numberOfThreads: 1)
    private let eventLoop = MultiThreadedEventLoopGroup.singleton.next()

    private func collector(
        hangingAfter: TimeAmount
    ) async throws -> NIOLoopBound<GroupCollector> {
        let store = try MIBStore(groups: [group], logger: RunningAgent.quiet)
        workers.start()
        return try await eventLoop.submit {
            NIOLoopBound(
                GroupCollector(
                    store: store, workers: workers, eventLoop: eventLoop,
                    entry: LoopEntry(eventLoop), hangingAfter: hangingAfter,
                    logger: RunningAgent.quiet),
                eventLoop: eventLoop)
        }.get()
    }

    /// Waits for the group until now.
    private func collect(
        by collector: NIOLoopBound<GroupCollector>
    ) async -> (isFinal: Bool, hanging: GroupSet) {
        await withCheckedContinuation { continuation in
            eventLoop.execute {
                let isWaiting = collector.value.collect(
                    GroupSet([0]), forRequestOf: 40, until: .now()
                ) {
                    continuation.resume(returning: ($0, $1))
                }
                #expect(isWaiting)
            }
        }
    }

    @Test func `one that gave up is forgotten, though its group still hangs`() async throws {
        let collector = try await collector(hangingAfter: .hours(1))
        for _ in 0..<3 {
            #expect(await collect(by: collector) == (true, .none))
        }
        let waiting = try await eventLoop.submit {
            collector.value.running[0]?.waiters.count
        }.get()
        // Nobody, and the group is known to be collected.
        #expect(waiting == 0)
        #expect(group.collections <= 1)
        group.open()
        try await workers.shutdownGracefully()
    }

    @Test(arguments: [
        // Octets of a datagram, and how many such requests may wait.
        (0, GroupCollector.capacity), (40, GroupCollector.capacity), (1024, 1024), (1025, 1023),
        (65_507, 16),
    ])
    func `wait in bounded number, of bounded size`(size: Int, most: Int) async throws {
        let collector = try await collector(hangingAfter: .hours(1))
        let ended = Mutex(0)
        let taken = try await eventLoop.submit {
            (0..<most + 10).count { _ in
                collector.value.collect(
                    GroupSet([0]), forRequestOf: size, until: .now() + .hours(1)
                ) { _, _ in ended.withLock { $0 += 1 } }
            }
        }.get()
        #expect(taken == most)
        group.open()
        // The only worker has collected before it runs this, and told the loop of it.
        try await workers.runIfActive {}
        let rest = try await eventLoop.submit {
            [collector.value.count, collector.value.octetCount]
        }.get()
        #expect(rest == [0, 0])
        #expect(ended.withLock { $0 } == most)
        try await workers.shutdownGracefully()
    }

    @Test func `a group that hangs is not waited for, nor collected again`() async throws {
        let collector = try await collector(hangingAfter: .zero)
        #expect(await collect(by: collector) == (true, .none))
        for _ in 0..<3 {
            #expect(await collect(by: collector) == (false, GroupSet([0])))
        }
        #expect(group.collections <= 1)
        group.open()
        try await workers.shutdownGracefully()
    }
}
