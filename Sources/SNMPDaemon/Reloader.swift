internal import HostMIB
internal import Logging
internal import SNMPAgent
internal import SNMPAgentCore
internal import SNMPConfiguration
internal import SNMPExtend
internal import SNMPTransport

/// Makes the agent's configuration anew while it runs.
actor Reloader {
    private let options: ServeOptions
    private let agent: AgentService
    /// The listeners of the start, which stay where nothing names others.
    private let first: [AgentListener]
    private let originator: NotificationOriginator
    private let links: LinkWatch
    private let logger: Logger
    private var parts: AgentParts

    init(
        _ options: ServeOptions, _ parts: AgentParts, of agent: AgentService,
        _ first: [AgentListener], _ originator: NotificationOriginator, logger: Logger
    ) {
        self.options = options
        self.parts = parts
        self.agent = agent
        self.first = first
        self.originator = originator
        self.logger = logger
        links = LinkWatch(for: agent.control)
        links.begin(for: first)
    }

    /// - Throws: what is wrong, with everything as it was.
    func reload() async throws {
        let configuration = try await DaemonConfiguration(options, logger: logger)
        configuration.logWarnings(logger)
        let next = try parts.following(configuration)
        let listening = configuration.listening
        let setup = AgentSetup(
            listeners: listening.addresses.isEmpty ? first : configuration.listeners,
            processor: next.processor, store: next.store, rateLimit: configuration.rateLimit,
            isStrict: listening.isStrict, replyStage: configuration.replay?.faults)
        next.show()
        do {
            try await agent.control.update(setup)
        } catch {
            parts.show()
            if next.runner !== parts.runner { await next.runner.stop() }
            throw configuration.told(error)
        }
        next.tellOfDenials()
        originator.replaceTargets(
            configuration.targets, sysObjectID: configuration.host.system.objectID)
        links.begin(for: setup.listeners)
        let old = parts
        parts = next
        if old.runner !== next.runner { await old.runner.stop() }
    }

    func end() async {
        await parts.runner.stop()
    }
}

extension DaemonConfiguration {
    /// The same with the option or the line, where it is of an address that one names.
    fileprivate func told(_ error: any Error) -> any Error {
        guard let error = error as? AgentSocketError,
            let position = listeners.firstIndex(where: { "\($0)" == error.place })
        else { return error }
        return DaemonError(listening.addresses[position].origin, error)
    }
}
