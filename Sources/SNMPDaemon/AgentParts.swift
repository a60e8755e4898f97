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

    /// - Throws: ``DaemonError`` where two parts claim the same place in the tree.
    init(
        _ configuration: DaemonConfiguration, _ status: AgentStatus, logger: Logger
    ) throws {
        try self.init(
            configuration, status, HostMemory(of: configuration.host, status), logger: logger)
    }

    private init(
        _ configuration: DaemonConfiguration, _ status: AgentStatus, _ memory: HostMemory,
        logger: Logger
    ) throws {
        self.configuration = configuration
        self.status = status
        self.memory = memory
        self.logger = logger
        runner = ExtendRunner(configuration.commands, logger: logger)
        store = try configuration.store(of: status, memory, runner, logger)
        status.notifications.enablesAuthenticationFailure =
            configuration.tellsAuthenticationFailures
    }

    private init(_ other: AgentParts, _ configuration: DaemonConfiguration) {
        self.configuration = configuration
        status = other.status
        store = other.store
        runner = other.runner
        memory = other.memory
        logger = other.logger
        status.notifications.enablesAuthenticationFailure =
            configuration.tellsAuthenticationFailures
    }

    /// The parts by another configuration; what the agent knows of itself and of the host goes on,
    /// and where nothing else is served the store does.
    ///
    /// - Throws: ``DaemonError`` where two parts claim the same place in the tree.
    func following(_ next: DaemonConfiguration) throws -> AgentParts {
        guard !next.serves(like: configuration) else { return AgentParts(self, next) }
        let status = AgentStatus(
            upTime: status.upTime, counters: status.counters, engine: status.engine,
            limits: next.messageLimits, notifications: status.notifications)
        return try AgentParts(next, status, memory, logger: logger)
    }

    /// Has the host's groups show what this configuration says.
    func show() {
        memory.show(configuration.host)
    }

    var processor: RequestProcessor {
        RequestProcessor(
            access: configuration.access, store: store, counters: status.counters,
            limits: configuration.messageLimits)
    }
}

extension DaemonConfiguration {
    fileprivate func store(
        of status: AgentStatus, _ memory: HostMemory, _ runner: ExtendRunner, _ logger: Logger
    ) throws -> MIBStore {
        var groups = try host.groups(of: status, memory)
        if !runner.commands.isEmpty { groups.append(ExtendGroup(runner)) }
        try checkOverrides(of: groups)
        let values = written.overrides.map { VarBind($0.name, $0.value) }
        do throws(MIBStoreError) {
            return try MIBStore(
                groups: groups.overridden(by: values), log: status.collections, logger: logger)
        } catch {
            // The other groups have places of their own.
            throw DaemonError(
                runner.commands.isEmpty ? "--health-root" : "--health-root or --extend", error)
        }
    }

    /// - Throws: ``DaemonError`` with the first line whose value would stand above objects.
    private func checkOverrides(of groups: [any MIBGroup]) throws(DaemonError) {
        let places =
            groups.flatMap(\.subtrees) + written.overrides.map(\.name)
        for rule in written.overrides {
            guard let place = places.first(where: { $0 != rule.name && $0.hasPrefix(rule.name) })
            else { continue }
            throw DaemonError(
                "\(rule.origin)", "expected an instance, found \(rule.name) above \(place)")
        }
    }
}
