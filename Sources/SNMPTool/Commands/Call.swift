internal import SNMP
internal import SNMPManager
internal import SNMPText
internal import SNMPTransport

/// One call of the tool, whose command line is in order: a command for each host that is asked.
struct Call: Sendable {
    private let subcommand: Subcommand
    private let settings: Settings
    private let connection: Connection
    /// Nil where one host is asked, or none.
    private let hosts: [HostLine]?

    /// - Throws: ``CommandLineError`` when a word is missing, or a file cannot be read.
    init(_ subcommand: Subcommand, _ settings: Settings) throws(CommandLineError) {
        var settings = settings
        let log = try DiagnosticLog(settings.log, tokens: settings.debugTokens)
        let namesHost =
            subcommand.asksAgent && settings.hosts.isEmpty && settings.targetsFile == nil
        settings.applyConfiguration(host: namesHost ? settings.words.first : nil, log)
        if subcommand.asksAgent,
            settings.defaults.disabledVersions.contains(settings.effectiveVersion)
        {
            throw CommandLineError(message: "\(subcommand.programName): Bad version specified")
        }
        for fault in settings.loadModules(for: subcommand.names(in: settings)) {
            log.write(fault, .warning)
        }
        try settings.resolveCommunities(several: subcommand == .access)
        if settings.style.isValueOnly, settings.style.isQuick { settings.style.isSingleLine = true }
        hosts = try HostLine.read(settings)
        if hosts != nil { settings.style.isSingleLine = true }
        self.subcommand = subcommand
        self.settings = settings
        connection = Connection(settings, log)
    }

    /// - Returns: how the tool ends; of several hosts' ends the worst.
    func run(_ streams: inout StandardStreams) async throws(CommandLineError) -> ExitStatus {
        if let deadline = settings.deadline { connection.session.close(after: deadline) }
        if settings.dumpsDatagrams { streams.isImmediate = true }
        if settings.format == .csv { streams.text += Array(RecordFormatter.headingCSV.utf8) }
        guard let hosts else {
            return try await Command(subcommand, settings, connection).run(&streams)
        }
        let fleet = try Fleet(subcommand, settings, connection, hosts)
        return await fleet.run(streams)
    }
}

/// What every host is asked over.
struct Connection: Sendable {
    let session: SNMPSession
    let log: DiagnosticLog

    init(_ settings: Settings, _ log: DiagnosticLog) {
        self.log = log
        let dump: ManagerSocket.Observer?
        if settings.dumpsDatagrams {
            dump = { datagram in log.write(datagram.dump, .debug) }
        } else {
            dump = nil
        }
        session = SNMPSession(source: settings.defaults.source, observer: dump)
    }
}
