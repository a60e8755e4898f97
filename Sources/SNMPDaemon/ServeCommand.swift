internal import ArgumentParser
internal import FoundationEssentials
internal import HostMIB
internal import Logging
internal import SNMPAgent
internal import SNMPAgentCore
internal import ServiceLifecycle
internal import UnixSignals

/// `snmpagent serve`: answers until SIGINT or SIGTERM.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Answer requests (what it does without a subcommand).")

    @OptionGroup var options: ServeOptions

    func run() async throws {
        // One SIGHUP that came before, and one that comes before the agent runs, is kept.
        let hangups = await UnixSignalsSequence(trapping: .sighup)
        let logger = try options.logger()
        let configuration = try await DaemonConfiguration(options, logger: logger)
        configuration.logWarnings(logger)
        let listeners = try configuration.listening.bind(configuration.listeners, logger)
        let engine = try options.engine()
        let status = AgentStatus(engine: engine, limits: configuration.messageLimits)
        let parts = try AgentParts(configuration, status, logger: logger)
        parts.tellOfDenials()
        // A start that failed so far is none that the engine counts.
        try options.keep(engine)
        await FirstThread.park()

        let agent = AgentService(
            listeners: listeners, processor: parts.processor, store: parts.store,
            rateLimit: configuration.rateLimit, replyStage: configuration.replay?.faults,
            notifications: status.notifications, logger: logger)
        let originator = NotificationOriginator(
            targets: configuration.targets, of: status,
            sysObjectID: configuration.host.system.objectID, logger: logger)
        let manager = ServiceManager(
            environment: ProcessInfo.processInfo.environment, logger: logger)
        let reloader = Reloader(
            options, parts, of: agent, listeners.map(\.listener), originator, logger: logger)
        let reload = ReloadService(
            at: hangups, manager: manager, logger: logger, reload: reloader.reload)
        // Services start once the signals are caught: who reads the line can end the agent.
        let report = LifeReport(
            manager: manager, summary: configuration.summary(listeners), logger: logger)
        try await ServiceGroup(
            services: [agent, originator, reload, report],
            gracefulShutdownSignals: [.sigint, .sigterm],
            logger: Logger(label: "lifecycle") { _ in SwiftLogNoOpLogHandler() }
        ).run()
        await reloader.end()
        logger.info("ended")
    }
}

extension DaemonConfiguration {
    func logWarnings(_ logger: Logger) {
        for warning in warnings { logger.warning("\(warning)") }
    }

    /// Who may read what, from where; no community but the default is named.
    fileprivate func summary(_ listeners: [BoundListener]) -> Logger.Metadata {
        [
            "at": "\(listeners.compactMap(\.address).joined(separator: ", "))",
            "accepts": "\(access.acceptedHosts)",
            "readable": "\(replay?.summary ?? access.readable)",
        ].merging(replay?.seed ?? [:]) { $1 }
    }
}
