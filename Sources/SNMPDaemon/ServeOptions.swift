internal import ArgumentParser
internal import FoundationEssentials
internal import LinuxSources
internal import Logging
internal import SNMP
internal import SNMPAgentCore
internal import SNMPConfiguration

/// The options of `snmpagent serve`, as they were written.
struct ServeOptions: ParsableArguments {
    @OptionGroup var file: ConfigurationOption

    @OptionGroup var sockets: SocketOptions

    @OptionGroup(title: "Who may read") var access: AccessOptions

    @OptionGroup(title: "The system group") var system: SystemOptions

    @OptionGroup(title: "What is shown of the host") var resources: ResourceOptions

    @Option(
        help: ArgumentHelp(
            "trace, debug, info, notice, warning, error or critical.", valueName: "level"))
    var logLevel = "info"

    @Option(
        help: ArgumentHelp(
            "text or journald; journald unless given where standard error is the journal's.",
            valueName: "format"))
    var logFormat: LogFormat?

    @Option(help: ArgumentHelp("Where the host's /proc is.", valueName: "directory"))
    var procfs = "/proc"

    @Option(help: ArgumentHelp("Where the host's /sys is.", valueName: "directory"))
    var sysfs = "/sys"

    @Option(help: ArgumentHelp("Where the host's / is.", valueName: "directory"))
    var rootfs = "/"

    @Option(
        help: ArgumentHelp(
            "A user to become, who keeps the right to ports below 1024.", valueName: "name"))
    var user: String?

    @Option(
        help: ArgumentHelp(
            "Where the engine's name and its starts are kept; systemd's StateDirectory unless given.",
            valueName: "directory"))
    var stateDir: String?

    @Option(
        help: ArgumentHelp(
            "Where the agent's own health is shown; netSnmpPlaypen unless given.",
            valueName: "oid"))
    var healthRoot: String?

    @OptionGroup var network: NetworkOptions

    @OptionGroup(title: "Commands whose output is shown") var extend: ExtendOptions

    @OptionGroup(title: "Recordings in the place of the host") var replay: ReplayOptions

    @OptionGroup(title: "Who is notified") var notifications: NotificationOptions

    @Option(
        help: ArgumentHelp(
            "Octets that a response to a GetBulk fills at most; 1472 unless given.",
            valueName: "octets"))
    var bulkSize: Int?

    @Option(
        help: ArgumentHelp(
            "How many times its request a response to a GetBulk is at most; 40 unless given, "
                + "0 for any.",
            valueName: "times"))
    var bulkFactor: Int?

    @Option(
        help: ArgumentHelp(
            "Octets of any other response at most; 65507 unless given.", valueName: "octets"))
    var maxMessageSize: Int?
}

extension ServeOptions {
    /// What the file says, with what the options say in its place or beside it.
    ///
    /// - Returns: that, and what reading the file found; nil without a file.
    /// - Throws: ``DaemonError`` with the first option at fault.
    func written() throws(DaemonError) -> (AgentConfiguration, ConfigurationReport?) {
        let report = file.read()
        var configuration = report?.configuration ?? AgentConfiguration()
        sockets.apply(to: &configuration, hasFile: report != nil)
        try access.apply(to: &configuration.access, hasFile: report != nil)
        try system.apply(to: &configuration.system)
        try resources.apply(to: &configuration.shown)
        try network.apply(to: &configuration)
        try applyLimits(to: &configuration)
        return (configuration, report)
    }

    private func applyLimits(to configuration: inout AgentConfiguration) throws(DaemonError) {
        let sizes = MessageLimits.minimum...MessageLimits.maximum
        for (option, number, range, unit, path) in [
            ("--max-message-size", maxMessageSize, sizes, "octets", \LimitRules.maxMessageSize),
            ("--bulk-size", bulkSize, sizes, "octets", \.bulkSize),
            ("--bulk-factor", bulkFactor, MessageLimits.bulkFactors, "times", \.bulkFactor),
        ] {
            guard let number else { continue }
            guard range.contains(number) else {
                let bounds = "\(range.lowerBound) to \(range.upperBound)"
                throw DaemonError(option, "expected \(bounds) \(unit), found \(number)")
            }
            configuration.limits[keyPath: path] = Setting(number, RuleOrigin(option))
        }
        if let healthRoot {
            // The agent's tables have names of four sub-identifiers more.
            configuration.healthRoot = Setting(
                try Self.name("--health-root", healthRoot, room: [1, 1, 1, 1]),
                RuleOrigin("--health-root"))
        }
    }

    static func name(
        _ option: String, _ text: String, room: [UInt32] = []
    ) throws(DaemonError) -> ObjectIdentifier {
        do throws(ObjectIdentifierError) {
            let name = try ObjectIdentifier(parsing: text)
            _ = try name.appending(room)
            return name
        } catch {
            throw DaemonError(option, error)
        }
    }

    var roots: HostRoots { HostRoots(procfs: procfs, sysfs: sysfs, rootfs: rootfs) }

    /// The engine of this start, which ``keep(_:)`` makes count.
    func engine() throws(DaemonError) -> SNMPEngine {
        let name = EngineName.ofMachine(rootfs: rootfs)
        guard let state = engineState else { return SNMPEngine(id: name, boots: 1) }
        return try state.nextStart(of: name)
    }

    func keep(_ engine: SNMPEngine) throws(DaemonError) {
        try engineState?.write(engine)
    }

    /// Nil without a state directory. systemd names its StateDirectory in the environment.
    private var engineState: EngineState? {
        (stateDir ?? ProcessInfo.processInfo.environment["STATE_DIRECTORY"])
            .map { EngineState(directory: $0) }
    }

    /// - Throws: ``DaemonError`` for a word that is no level.
    func logger() throws(DaemonError) -> Logger {
        guard let level = Logger.Level(rawValue: logLevel) else {
            let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw DaemonError("--log-level", "expected one of \(levels), found \"\(logLevel)\"")
        }
        let format =
            logFormat ?? LogFormat.ofStandardError(environment: ProcessInfo.processInfo.environment)
        var logger = Logger(label: "snmpagent") { _ in LineLogHandler(format: format) }
        logger.logLevel = level
        return logger
    }
}
