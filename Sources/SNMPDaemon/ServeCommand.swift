internal import ArgumentParser
internal import FoundationEssentials
internal import HostMIB
internal import Logging
internal import SNMPAgent
internal import SNMPAgentCore
internal import SNMPExtend
internal import SNMPTransport
internal import ServiceLifecycle
internal import UnixSignals

/// `snmpagent serve`: answers until SIGINT or SIGTERM.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Answer requests (what it does without a subcommand).")

    @OptionGroup var options: ServeOptions

    func run() async throws {
        let logger = try options.logger()
        let access = try await options.accessControl()
        let limits = try options.messageLimits()
        let host = try options.host()
        let targets = try options.notifications.targets()
        let rateLimit = try options.sockets.limit()
        let listeners = try await options.sockets.listening().bind(logger)
        let engine = try options.engine()
        let status = AgentStatus(engine: engine, limits: limits)
        status.notifications.enablesAuthenticationFailure = options.notifications.authTraps
        let runner = ExtendRunner(try options.extend.commands(), logger: logger)
        let store = try store(of: host, runner, status, logger)
        // A start that failed so far is none that the engine counts.
        try options.keep(engine)
        await FirstThread.park()

        let agent = AgentService(
            listeners: listeners,
            processor: RequestProcessor(
                access: access, store: store, counters: status.counters, limits: limits),
            store: store, rateLimit: rateLimit, notifications: status.notifications,
            logger: logger)
        let originator = NotificationOriginator(
            targets: targets, of: status, sysObjectID: host.system.objectID, logger: logger)
        let manager = ServiceManager(
            environment: ProcessInfo.processInfo.environment, logger: logger)
        let reload = await reloadService(
            of: agent, listeners.map(\.listener), store, status, manager, logger)
        // Services start once the signals are caught: who reads the line can end the agent.
        let report = LifeReport(
            manager: manager, summary: summary(listeners, access), logger: logger)
        try await ServiceGroup(
            services: [agent, originator, reload, report],
            gracefulShutdownSignals: [.sigint, .sigterm],
            logger: Logger(label: "lifecycle") { _ in SwiftLogNoOpLogHandler() }
        ).run()
        await runner.stop()
        logger.info("ended")
    }

    /// - Throws: ``DaemonError`` where the agent's health or a command would stand in another
    ///   group's place.
    private func store(
        of host: LinuxHost, _ runner: ExtendRunner, _ status: AgentStatus, _ logger: Logger
    ) throws -> MIBStore {
        var groups = try host.groups(of: status)
        if !runner.commands.isEmpty { groups.append(ExtendGroup(runner)) }
        do throws(MIBStoreError) {
            return try MIBStore(groups: groups, log: status.collections, logger: logger)
        } catch {
            // The other groups have places of their own.
            throw DaemonError(
                runner.commands.isEmpty ? "--health-root" : "--health-root or --extend", error)
        }
    }

    /// Who may read what, from where; no community but the default is named.
    private func summary(_ listeners: [BoundListener], _ access: AccessControl) -> Logger.Metadata {
        let count = options.community.count
        return [
            "at": "\(listeners.compactMap(\.address).joined(separator: ", "))",
            "accepts": "\(access.acceptedHosts)",
            "readable": count == 0
                ? "everything by the community public"
                : "everything by \(count) \(count == 1 ? "community" : "communities")",
        ]
    }
}
