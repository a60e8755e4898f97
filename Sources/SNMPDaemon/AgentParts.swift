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
    /// - Throws: ``DaemonError`` where two parts claim the same place in the tree.
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
    fileprivate func store(
        of status: AgentStatus, _ memory: HostMemory, _ runner: ExtendRunner, _ logger: Logger
    ) throws -> MIBStore {
        guard replay == nil else { return try MIBStore(groups: [], logger: logger) }
        var groups: [any MIBGroup]
        do throws(ObjectIdentifierError) {
            groups = try host.groups(of: status, memory)
        } catch {
            throw DaemonError(placesOfGroups, error)
        }
        if !runner.commands.isEmpty { groups.append(ExtendGroup(runner)) }
        try checkOverrides(of: groups)
        let values = written.overrides.map { VarBind($0.name, $0.value) }
        do throws(MIBStoreError) {
            return try MIBStore(
                groups: groups.overridden(by: values), log: status.collections, logger: logger)
        } catch {
            throw DaemonError(placesOfGroups, error)
        }
    }

    /// What says where groups are that have no place of their own.
    private var placesOfGroups: String {
        let root = written.healthRoot.map { "\($0.origin)" }
        let places = [root, commands.isEmpty ? nil : "extend"].compactMap { $0 }
        return places.joined(separator: " or ")
    }

    /// - Throws: ``DaemonError`` with each line whose value would be an object's or stand above one.
    private func checkOverrides(of groups: [any MIBGroup]) throws(DaemonError) {
        let objects = Set(groups.flatMap(\.objects))
        let places = groups.flatMap(\.subtrees) + written.overrides.map(\.name)
        let faults = written.overrides.compactMap { rule -> ConfigurationFault? in
            let isAbove = places.contains { $0 != rule.name && $0.hasPrefix(rule.name) }
            guard isAbove || objects.contains(rule.name) else { return nil }
            return ConfigurationFault(
                rule.origin, expected: "the name of an instance", found: "\(rule.name)")
        }
        guard faults.isEmpty else { throw DaemonError(faults) }
    }
}
