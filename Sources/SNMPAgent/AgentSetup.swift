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
    /// Nil for an agent that sends each response as it is, at once.
    public var replyStage: (any ReplyStage)?

    public init(
        listeners: [AgentListener], processor: RequestProcessor, store: MIBStore,
        rateLimit: RateLimit? = nil, isStrict: Bool = false,
        replyStage: (any ReplyStage)? = nil
    ) {
        self.listeners = listeners
        self.processor = processor
        self.store = store
        self.rateLimit = rateLimit
        self.isStrict = isStrict
        self.replyStage = replyStage
    }
}
