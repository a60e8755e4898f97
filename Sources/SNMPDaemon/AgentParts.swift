internal import HostMIB
internal import Logging
internal import SNMP
internal import SNMPAgent
internal import SNMPAgentCore
internal import SNMPConfiguration
internal import SNMPExtend

/// What the agent answers with, made of a configuration; a reload puts others in its place.
struct AgentParts: Sendable {
    let configuration: DaemonConfiguration
    let status: AgentStatus
    let store: MIBStore
    let runner: ExtendRunner
    private let memory: HostMemory
    private let logger: Logger

    /// - Throws: ``DaemonError`` where the parts cannot be served together.
    init(
        _ configuration: DaemonConfiguration, _ status: AgentStatus, logger: Logger
    ) throws {
        try self.init(
            configuration, status, HostMemory(of: configuration.host, status),
            ExtendRunner(configuration.commands, logger: logger), logger: logger)
    }

    private init(
        _ configuration: DaemonConfiguration, _ status: AgentStatus, _ memory: HostMemory,
        _ runner: ExtendRunner, logger: Logger
    ) throws {
        self.configuration = configuration
        self.status = status
        self.memory = memory
        self.logger = logger
        self.runner = runner
        store = try configuration.store(of: status, memory, runner, logger)
    }

    private init(_ other: AgentParts, _ configuration: DaemonConfiguration) {
        self.configuration = configuration
        status = other.status
        store = other.store
        runner = other.runner
        memory = other.memory
        logger = other.logger
    }

    /// The parts by another configuration; what the agent knows of itself and of the host goes on,
    /// where the commands are the same their results do, and where nothing else is served the store.
    ///
    /// - Throws: ``DaemonError`` where the parts cannot be served together.
    func following(_ next: DaemonConfiguration) throws -> AgentParts {
        guard !next.serves(like: configuration) else { return AgentParts(self, next) }
        let status = AgentStatus(
            upTime: status.upTime, counters: status.counters, engine: status.engine,
            limits: next.messageLimits, notifications: status.notifications)
        let runner =
            next.commands == configuration.commands
            ? runner : ExtendRunner(next.commands, logger: logger)
        return try AgentParts(next, status, memory, runner, logger: logger)
    }

    /// Has the host's groups show what this configuration says.
    func show() {
        memory.show(configuration.host)
    }

    /// Has notifications of requests that nobody may send be as this configuration says.
    func tellOfDenials() {
        status.notifications.enablesAuthenticationFailure =
            configuration.tellsAuthenticationFailures
    }

    var processor: RequestProcessor {
        RequestProcessor(
            access: configuration.access, store: store,
            contexts: configuration.replay?.contexts ?? [:], counters: status.counters,
            limits: configuration.messageLimits)
    }
}

extension DaemonConfiguration {
    /// ``DaemonConfiguration/init(_:logger:)`` has checked the places of all groups.
    fileprivate func store(
        of status: AgentStatus, _ memory: HostMemory, _ runner: ExtendRunner, _ logger: Logger
    ) throws(DaemonError) -> MIBStore {
        let values = written.overrides.map { VarBind($0.name, $0.value) }
        do {
            guard replay == nil else { return try MIBStore(groups: [], logger: logger) }
            var groups = try host.groups(of: status, memory)
            if !runner.commands.isEmpty { groups.append(ExtendGroup(runner)) }
            return try MIBStore(
                groups: groups.overridden(by: values), log: status.collections, logger: logger)
        } catch {
            throw DaemonError("the configuration", "\(error)")
        }
    }
}
