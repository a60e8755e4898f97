/// What an agent knows of itself and of its work, for the groups that show it.
public struct AgentStatus: Sendable {
    public let upTime: SystemUpTime
    public let counters: SNMPCounters
    public let collections: CollectionLog
    /// Nil for an agent that does not name itself.
    public let engine: SNMPEngine?
    public let limits: MessageLimits
    public let notifications: NotificationOutbox

    public init(
        upTime: SystemUpTime = SystemUpTime(), counters: SNMPCounters = SNMPCounters(),
        collections: CollectionLog = CollectionLog(), engine: SNMPEngine? = nil,
        limits: MessageLimits = MessageLimits(),
        notifications: NotificationOutbox = NotificationOutbox()
    ) {
        self.upTime = upTime
        self.counters = counters
        self.collections = collections
        self.engine = engine
        self.limits = limits
        self.notifications = notifications
    }
}
