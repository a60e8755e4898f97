internal import ArgumentParser
internal import FoundationEssentials
internal import HostMIB
internal import LinuxSources
internal import Logging
internal import NIOCore
internal import SNMP
internal import SNMPAgentCore
internal import SNMPTransport

/// The options of `snmpagent serve`, as they were written.
struct ServeOptions: ParsableArguments {
    @OptionGroup var sockets: SocketOptions

    @Option(help: ArgumentHelp("A community that may read everything.", valueName: "name"))
    var community: [String] = []

    @Option(
        help: ArgumentHelp(
            "A host to accept datagrams from: an address, a network, or a name.",
            valueName: "source"))
    var acceptHost: [String] = []

    @Flag(help: "Accept datagrams from any host.")
    var acceptAnyHost = false

    @Option(help: ArgumentHelp("Whom to ask about this host.", valueName: "text"))
    var sysContact: String?

    @Option(help: ArgumentHelp("Where this host is.", valueName: "text"))
    var sysLocation: String?

    @Option(help: ArgumentHelp("The host's name; its own unless given.", valueName: "text"))
    var sysName: String?

    @Option(
        help: ArgumentHelp("What this host is; its kernel's names unless given.", valueName: "text")
    )
    var sysDescr: String?

    @Option(
        help: ArgumentHelp(
            "What kind of host this is; net-snmp's Linux unless given.", valueName: "oid"))
    var sysObjectID: String?

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
        help: ArgumentHelp("A user to become once the sockets are bound.", valueName: "name"))
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

    @OptionGroup(title: "Who is notified") var notifications: NotificationOptions

    @Option(
        help: ArgumentHelp(
            "Octets that a response to a GetBulk fills at most; 1472 unless given.",
            valueName: "octets"))
    var bulkSize: Int?

    @Option(
        help: ArgumentHelp("Octets of any other response at most.", valueName: "octets"))
    var maxMessageSize = MessageLimits.maximum
}

extension ServeOptions {
    /// - Throws: ``DaemonError`` for a size outside of 484…65507, or a bulk size above the
    ///   message size.
    func messageLimits() throws(DaemonError) -> MessageLimits {
        let range = MessageLimits.minimum...MessageLimits.maximum
        let bulkSize = bulkSize ?? min(MessageLimits.defaultBulkSize, maxMessageSize)
        for (option, size) in [
            ("--max-message-size", maxMessageSize), ("--bulk-size", bulkSize),
        ] {
            guard range.contains(size) else {
                let bounds = "\(range.lowerBound) to \(range.upperBound)"
                throw DaemonError(option, "expected \(bounds) octets, found \(size)")
            }
        }
        guard bulkSize <= maxMessageSize else {
            throw DaemonError(
                "--bulk-size", "expected at most --max-message-size, found \(bulkSize)")
        }
        return MessageLimits(bulkSize: bulkSize, maxMessageSize: maxMessageSize)
    }

    /// The communities that were named, or `public`; hosts that were named, or this one alone.
    ///
    /// - Throws: ``DaemonError`` with the word that names no host.
    func accessControl() async throws(DaemonError) -> AccessControl {
        if acceptAnyHost, !acceptHost.isEmpty {
            throw DaemonError("--accept-any-host", "cannot stand beside --accept-host")
        }
        guard !community.contains("") else {
            throw DaemonError("--community", "expected a name, found \"\"")
        }
        let names = community.isEmpty ? ["public"] : community
        return AccessControl(
            acceptedHosts: try await acceptedHosts(),
            communities: names.map { Community(OctetString($0)) })
    }

    private func acceptedHosts() async throws(DaemonError) -> AcceptedHosts {
        if acceptAnyHost { return .any }
        guard !acceptHost.isEmpty else { return .thisHost }
        var hosts: [HostPrefix] = []
        for word in acceptHost {
            hosts += try await Self.hosts(word)
        }
        return .listed(hosts)
    }

    /// A word that is no address and no network is a name, which is looked up now.
    private static func hosts(_ word: String) async throws(DaemonError) -> [HostPrefix] {
        do throws(HostPrefixError) {
            return [try HostPrefix(parsing: word)]
        } catch {
            guard error == .notAnAddress(word), !word.contains(where: { "/:".contains($0) }),
                word.contains(where: \.isLetter)
            else { throw DaemonError("--accept-host", error) }
        }
        do throws(ResolutionError) {
            let addresses = try await TransportAddress(host: word, port: 0).resolve()
            // An address in a zone is left out: a source is compared without one.
            let hosts = addresses.compactMap { address in
                address.socketAddress.ipAddress.flatMap { IPAddress(parsing: $0) }
            }.map { HostPrefix($0) }
            guard !hosts.isEmpty else {
                throw ResolutionError(host: word, reason: "no address without a zone")
            }
            return hosts
        } catch {
            throw DaemonError("--accept-host", error)
        }
    }

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

    /// - Throws: ``DaemonError`` for a text that is too long for its object, or no name.
    func host() throws(DaemonError) -> LinuxHost {
        var system = SystemSettings()
        if let contact = try text("--sys-contact", sysContact) { system.contact = contact }
        if let location = try text("--sys-location", sysLocation) { system.location = location }
        system.name = try text("--sys-name", sysName)
        system.description = try text("--sys-descr", sysDescr)
        if let sysObjectID { system.objectID = try Self.name("--sys-object-id", sysObjectID) }
        let roots = HostRoots(procfs: procfs, sysfs: sysfs, rootfs: rootfs)
        var host = LinuxHost(roots: roots, system: system)
        if let root = try healthRootName() { host.healthRoot = root }
        try network.apply(to: &host)
        host.resources = try resources.settings()
        host.resources.logger = try logger()
        return host
    }

    private func healthRootName() throws(DaemonError) -> ObjectIdentifier? {
        guard let healthRoot else { return nil }
        // The agent's tables have names of four sub-identifiers more.
        return try Self.name("--health-root", healthRoot, room: [1, 1, 1, 1])
    }

    private static func name(
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

    /// Source: RFC 3418 §2, DisplayString (SIZE (0..255)).
    private func text(
        _ option: String, _ value: String?
    ) throws(DaemonError) -> OctetString? {
        guard let value else { return nil }
        guard value.utf8.count <= 255 else {
            throw DaemonError(option, "expected at most 255 octets, found \(value.utf8.count)")
        }
        return OctetString(value)
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
