import NIOCore
import NIOPosix
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
                let isWaiting = collector.value.collect(GroupSet([0]), until: .now()) {
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
