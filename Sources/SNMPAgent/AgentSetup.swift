public import SNMPAgentCore
public import SNMPTransport

/// What a running agent answers with, and where it listens.
public struct AgentSetup: Sendable {
    public var listeners: [AgentListener]
    public var processor: RequestProcessor
    /// The one that `processor` answers from. One that is new has a ``CollectionLog`` of its own.
    public var store: MIBStore
    /// Nil for none.
    public var rateLimit: RateLimit?
    /// Whether every listener has to be bound at once, to an address that this host has.
    public var isStrict: Bool

    public init(
        listeners: [AgentListener], processor: RequestProcessor, store: MIBStore,
        rateLimit: RateLimit? = nil, isStrict: Bool = false
    ) {
        self.listeners = listeners
        self.processor = processor
        self.store = store
        self.rateLimit = rateLimit
        self.isStrict = isStrict
    }
}
