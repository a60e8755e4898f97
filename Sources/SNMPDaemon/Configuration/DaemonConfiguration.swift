internal import HostMIB
internal import Logging
internal import SNMP
internal import SNMPAgent
internal import SNMPAgentCore
internal import SNMPConfiguration
internal import SNMPExtend
internal import SNMPTransport

/// What the daemon does by its file and its options, with names looked up.
struct DaemonConfiguration: Sendable {
    /// What was written: two that are equal in it serve the same.
    let written: AgentConfiguration
    let warnings: [ConfigurationWarning]
    let access: AccessControl
    let listening: Listening
    /// By the addresses of ``listening``.
    let listeners: [AgentListener]
    let messageLimits: MessageLimits
    let rateLimit: RateLimit?
    let host: LinuxHost
    let commands: [ExtendCommand]
    let targets: [NotificationTarget]
    let tellsAuthenticationFailures: Bool
    /// Nil where the host itself is served.
    let replay: Replay?

    /// - Throws: ``DaemonError`` with every fault of the file, or the first option at fault.
    init(_ options: ServeOptions, logger: Logger) async throws(DaemonError) {
        let (written, report) = try options.written()
        let listening = Listening(
            addresses: written.listenAddresses, isStrict: options.sockets.strictListen)
        var faults = FaultList(report?.faults ?? [])
        let access = await faults.gather { () async throws(DaemonError) in
            try await written.access.resolved()
        }
        let listeners = await faults.gather(
            each: listening.addresses
        ) { word async throws(DaemonError) in try await Listening.listener(word) }
        let limits = await faults.gather { () throws(DaemonError) in try written.messageLimits() }
        let rate = await faults.gather { () throws(DaemonError) in try written.limits.rateLimit() }
        let ofFile = await faults.gather(each: written.extends) { rule throws(DaemonError) in
            (try rule.command(), rule.origin)
        }
        let ofOptions = await faults.gather { () throws(DaemonError) in
            try options.extend.commands().map { ($0, RuleOrigin("--extend")) }
        }
        let commands = ofFile + (ofOptions ?? [])
        let host = written.host(under: options.roots, logger: logger)
        faults.add(written.faultsOfPlaces(on: host, commands))
        let targets = await faults.gather { () throws(DaemonError) in
            try options.notifications.targets()
        }
        let sinks = await faults.gather(each: written.notifications.sinks) {
            sink throws(DaemonError) in try sink.target()
        }
        let replay = await faults.gather { () throws(DaemonError) in
            try options.replay.recordings(beside: options.access.community, logger: logger)
        }
        guard faults.faults.isEmpty, let access, let limits, let rate, let targets, let replay
        else { throw DaemonError(faults.faults.ordered(by: report?.files ?? [])) }
        self.written = written
        warnings = report?.warnings ?? []
        self.access = replay?.access(as: access) ?? access
        self.replay = replay
        self.listening = listening
        self.listeners = listeners
        messageLimits = limits
        rateLimit = rate
        self.host = host
        self.commands = commands.map(\.0)
        self.targets = targets + sinks
        tellsAuthenticationFailures =
            options.notifications.authTraps
            || written.notifications.tellsAuthenticationFailures?.value ?? false
    }

    /// Whether the same instances are served, with the same meaning.
    func serves(like other: DaemonConfiguration) -> Bool {
        written.system == other.written.system && written.watch == other.written.watch
            && written.shown == other.written.shown && written.limits == other.written.limits
            && written.overrides == other.written.overrides
            && written.healthRoot == other.written.healthRoot && commands == other.commands
    }
}

extension LimitRules {
    fileprivate func rateLimit() throws(DaemonError) -> RateLimit? {
        guard let rate else { return nil }
        guard let limit = RateLimit(parsing: rate.value) else {
            let (counts, periods) = (RateLimit.counts.upperBound, RateLimit.periods.upperBound)
            throw DaemonError(
                rate.origin,
                "expected 1 to \(counts) datagrams, or as many in 1 to \(periods) seconds "
                    + "(100/10), found \"\(rate.value)\"")
        }
        return limit
    }
}

extension ExtendRule {
    fileprivate func command() throws(DaemonError) -> ExtendCommand {
        do throws(ExtendCommandError) {
            return try ExtendCommand(
                name: name, program: program, arguments: arguments, isShell: isShell,
                cacheTime: cacheTime ?? 0, root: root ?? ExtendCommand.defaultRoot)
        } catch {
            throw DaemonError(origin, error)
        }
    }
}

extension AgentConfiguration {
    /// What is wrong with where lines put groups and values.
    fileprivate func faultsOfPlaces(
        on host: LinuxHost, _ commands: [(ExtendCommand, RuleOrigin)]
    ) -> [ConfigurationFault] {
        do throws(ObjectIdentifierError) {
            let places = try ServedPlaces(
                of: host, health: healthRoot?.origin, commands: commands)
            return places.overlaps + places.faults(of: overrides)
        } catch {
            let origin = healthRoot?.origin ?? RuleOrigin("--health-root")
            return [ConfigurationFault(origin, reason: "\(error)")]
        }
    }
}
