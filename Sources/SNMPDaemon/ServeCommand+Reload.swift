internal import Logging
internal import SNMPAgent
internal import SNMPAgentCore
internal import SNMPTransport

extension ServeCommand {
    /// Makes the agent's configuration anew at SIGHUP, which from now on is trapped.
    ///
    /// - Parameter first: the listeners of the start, which stay where no option names others.
    func reloadService(
        of agent: AgentService, _ first: [AgentListener], _ store: MIBStore, _ status: AgentStatus,
        _ manager: ServiceManager, _ logger: Logger
    ) async -> ReloadService {
        let links = LinkWatch(for: agent.control)
        links.begin(for: first)
        return await ReloadService(manager: manager, logger: logger) {
            let configuration = try await configuration(first, store, status)
            try await agent.control.update(configuration)
            links.begin(for: configuration.listeners)
        }
    }

    /// What the options say now, with names looked up anew.
    ///
    /// - Throws: ``DaemonError`` for a name that has no address any more.
    private func configuration(
        _ first: [AgentListener], _ store: MIBStore, _ status: AgentStatus
    ) async throws(DaemonError) -> AgentConfiguration {
        let listening = options.sockets.listening()
        return AgentConfiguration(
            listeners: listening.addresses.isEmpty ? first : try await listening.listeners(),
            processor: RequestProcessor(
                access: try await options.accessControl(), store: store,
                counters: status.counters, limits: status.limits),
            store: store, rateLimit: try options.sockets.limit(), isStrict: listening.isStrict)
    }
}
