public import Logging
public import SNMP
public import SNMPAgentCore
public import ServiceLifecycle
internal import Synchronization

/// Sends an agent's notifications: coldStart, what others post, and nsNotifyShutdown at its end.
///
/// Each target has a queue of its own, so that none waits for another. Source: RFC 3413 §3.3.
public final class NotificationOriginator: Service {
    /// How long the end waits for what is not acknowledged yet.
    private static let patience = Duration.seconds(2)

    private let agent: AgentStatus
    private let sysObjectID: Mutex<ObjectIdentifier>
    private let logger: Logger
    private let senders: Mutex<[NotificationSender]>
    /// What is to be run, as it comes.
    private let arrivals = AsyncStream<NotificationSender>.makeStream()
    /// Ends when no more is to be run.
    private let ending = AsyncStream<Void>.makeStream()

    /// - Parameters:
    ///   - agent: its outbox is what is sent from.
    ///   - sysObjectID: whose notifications they are.
    public init(
        targets: [NotificationTarget], of agent: AgentStatus, sysObjectID: ObjectIdentifier,
        logger: Logger
    ) {
        self.agent = agent
        self.sysObjectID = Mutex(sysObjectID)
        self.logger = logger
        senders = Mutex([])
        replaceSenders(targets)
        // Before anything else can be posted.
        enqueue(.coldStart)
        setReceiver(for: targets)
    }

    /// Notifies others from now on; what is queued for the earlier ones is still sent.
    ///
    /// - Parameter sysObjectID: whose notifications the next ones are; nil for the same as before.
    public func replaceTargets(
        _ targets: [NotificationTarget], sysObjectID: ObjectIdentifier? = nil
    ) {
        if let sysObjectID { self.sysObjectID.withLock { $0 = sysObjectID } }
        replaceSenders(targets)
        setReceiver(for: targets)
    }

    private func replaceSenders(_ targets: [NotificationTarget]) {
        senders.withLock { senders in
            for sender in senders where !targets.contains(sender.target) { sender.finish() }
            senders = targets.map { target in
                if let known = senders.first(where: { $0.target == target }) { return known }
                let sender = NotificationSender(
                    target, counters: agent.counters, logger: logger)
                arrivals.continuation.yield(sender)
                return sender
            }
        }
    }

    private func setReceiver(for targets: [NotificationTarget]) {
        guard !targets.isEmpty else { return agent.notifications.setReceiver(nil) }
        agent.notifications.setReceiver { [weak self] notification in
            self?.enqueue(notification)
        }
    }

    private func enqueue(_ notification: Notification) {
        let varBinds = notification.varBinds(
            at: agent.upTime.ticks(), of: sysObjectID.withLock(\.self))
        senders.withLock { senders in
            for sender in senders { sender.enqueue(varBinds) }
        }
    }

    /// Sends until a graceful shutdown is triggered, and then what is queued; informs are waited for
    /// two seconds at most.
    public func run() async {
        await withGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.runSenders() }
                group.addTask { await self.awaitPatience() }
                // Whichever ends first.
                await group.next()
                group.cancelAll()
            }
        } onGracefulShutdown: {
            self.end()
        }
    }

    private func runSenders() async {
        // Of one that has ended nothing is kept, however many replace each other.
        await withDiscardingTaskGroup { group in
            for await sender in arrivals.stream {
                group.addTask { await sender.run() }
            }
        }
    }

    private func awaitPatience() async {
        for await _ in ending.stream {}
        // Cancelled where there is nothing more to wait for.
        try? await Task.sleep(for: Self.patience)
    }

    private func end() {
        agent.notifications.post(.nsNotifyShutdown)
        agent.notifications.setReceiver(nil)
        arrivals.continuation.finish()
        ending.continuation.finish()
        senders.withLock { senders in
            for sender in senders { sender.finish() }
        }
    }
}
