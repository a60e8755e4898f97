internal import SNMPAgentCore
internal import Synchronization

/// The way to change an agent while it runs.
public final class AgentControl: Sendable {
    /// A new setup, and who waits for it.
    struct Update: Sendable {
        let setup: AgentSetup
        let end: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var hasEnded = false
        var updates: [Update] = []
    }

    private let state = Mutex(State())
    /// Has an element when there is something to do.
    let calls: AsyncStream<Void>
    private let call: AsyncStream<Void>.Continuation

    init() {
        (calls, call) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Puts another setup in the place of the one there is.
    ///
    /// It holds for every datagram that is read once this returns. A listener that stays keeps its
    /// socket, and one that goes is closed when what it has received is answered. Requests under
    /// way finish as they began. Updates are made one after the other, from the moment the agent
    /// runs.
    ///
    /// - Throws: ``AgentSocketError`` for a listener that cannot be bound, with nothing changed;
    ///   ``AgentHasEnded``; what keeps NIO from reading a socket.
    public func update(_ setup: AgentSetup) async throws {
        try await withCheckedThrowingContinuation { continuation in
            let isTaken = state.withLock { state in
                guard !state.hasEnded else { return false }
                state.updates.append(Update(setup: setup, end: continuation))
                return true
            }
            guard isTaken else { return continuation.resume(throwing: AgentHasEnded()) }
            call.yield()
        }
    }

    /// Has listeners of link-local addresses look for their interfaces. Call it whenever links
    /// come, go or change; it returns at once.
    public func noteLinkChange() {
        call.yield()
    }

    func takeUpdates() -> [Update] {
        state.withLock { state in
            defer { state.updates = [] }
            return state.updates
        }
    }

    /// Fails the updates that were not made, and those to come.
    func end() {
        state.withLock { $0.hasEnded = true }
        for update in takeUpdates() { update.end.resume(throwing: AgentHasEnded()) }
    }
}

/// An agent that has ended cannot be changed.
public struct AgentHasEnded: Error, Hashable, Sendable, CustomStringConvertible {
    public var description: String { "the agent has ended" }
}
