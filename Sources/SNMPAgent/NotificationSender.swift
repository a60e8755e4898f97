internal import Logging
internal import SNMP
internal import SNMPAgentCore
internal import SNMPManager
internal import SNMPTransport
internal import Synchronization

/// Sends the notifications for one target, one after the other.
final class NotificationSender: Sendable {
    /// Notifications that wait; of more the oldest are lost.
    private static let capacity = 64

    let target: NotificationTarget
    private let counters: SNMPCounters
    private let logger: Logger
    private let session = SNMPSession()
    private let queue = AsyncStream<VarBindList>.makeStream(
        bufferingPolicy: .bufferingNewest(capacity))
    private let state = Mutex(State())

    private struct State {
        /// Notifications lost since the last that arrived, as far as can be known.
        var lost = 0
        var isFailing: Bool { lost > 0 }
    }

    init(_ target: NotificationTarget, counters: SNMPCounters, logger: Logger) {
        self.target = target
        self.counters = counters
        self.logger = logger
    }

    func enqueue(_ varBinds: VarBindList) {
        if case .dropped = queue.continuation.yield(varBinds) {
            note(Failure("\(Self.capacity) wait already"))
        }
    }

    /// Ends ``run()`` once what is queued is sent.
    func finish() {
        queue.continuation.finish()
    }

    func run() async {
        defer { session.close() }
        for await varBinds in queue.stream {
            do throws(Failure) {
                try await send(varBinds)
                noteSuccess()
            } catch {
                note(error)
            }
        }
    }

    /// Why a notification did not leave, or was not acknowledged.
    private struct Failure: Error {
        let reason: String

        init(_ reason: some CustomStringConvertible) {
            self.reason = reason.description
        }
    }

    private func send(_ varBinds: VarBindList) async throws(Failure) {
        let peer = try await resolve()
        let receiver = SNMPTarget(
            peer: peer, version: target.kind == .trap1 ? .version1 : .version2c,
            community: target.community,
            retryPolicy: RetryPolicy(timeout: target.timeout, retries: target.retries))
        counters.add(to: .outTraps)
        switch target.kind {
        case .trap1: try await sendInVersion1(varBinds, to: receiver)
        case .trap2:
            counters.add(to: .outPkts)
            try await attempt { () async throws(SNMPManagerError) in
                try await session.sendTrap(varBinds, to: receiver)
            }
        case .inform:
            try await attempt { () async throws(SNMPManagerError) in
                try await session.inform(varBinds, to: receiver) { [counters] in
                    counters.add(to: .outPkts)
                }
            }
            counters.add(to: .inPkts)
            counters.add(to: .inGetResponses)
        }
    }

    private func sendInVersion1(
        _ varBinds: VarBindList, to receiver: SNMPTarget
    ) async throws(Failure) {
        let address = receiver.peer.sourceIPv4 ?? 0
        guard let trap = TrapPDU(translating: varBinds, agentAddress: address) else {
            throw Failure("version 1 cannot say it")
        }
        counters.add(to: .outPkts)
        try await attempt { () async throws(SNMPManagerError) in
            try await session.sendTrap(trap, to: receiver)
        }
    }

    private func attempt(
        _ body: () async throws(SNMPManagerError) -> Void
    ) async throws(Failure) {
        do throws(SNMPManagerError) {
            try await body()
        } catch {
            throw Failure(error)
        }
    }

    private func resolve() async throws(Failure) -> PeerAddress {
        let address: TransportAddress
        do throws(TransportAddressError) {
            address = try TransportAddress(parsing: target.address, defaultPort: 162)
        } catch {
            throw Failure(error)
        }
        if let peer = address.numericPeerAddress { return peer }
        guard let peer = await Self.lookup(address) else {
            throw Failure("no address for \"\(address.host)\"")
        }
        return peer
    }

    /// Each time, since a name can come to stand for another host.
    private static func lookup(_ address: TransportAddress) async -> PeerAddress? {
        let (answers, continuation) = AsyncStream<PeerAddress>.makeStream()
        // On its own: a resolver that hangs cannot be called off, and must not hold up the end.
        Task.detached {
            if let peer = try? await address.resolve().first { continuation.yield(peer) }
            continuation.finish()
        }
        return await answers.first { _ in true }
    }

    private func noteSuccess() {
        let lost = state.withLock { state in
            defer { state.lost = 0 }
            return state.lost
        }
        guard lost > 0 else { return }
        logger.notice(
            "notifications arrive again", metadata: ["to": "\(target.address)", "lost": "\(lost)"])
    }

    /// Logs the first failure of those without a success between them.
    private func note(_ failure: Failure) {
        let isFirst = state.withLock { state in
            defer { state.lost += 1 }
            return !state.isFailing
        }
        guard isFirst else { return }
        logger.warning(
            "a notification did not arrive",
            metadata: ["to": "\(target.address)", "reason": "\(failure.reason)"])
    }
}
