import TestPrograms

/// Debian's snmpd on loopback.
struct Snmpd: Companion {
    let host: String
    private let daemon: NetSNMPDaemon

    /// Everything for the community public; the system group alone for narrow.
    private static let settings = """
        rocommunity public 127.0.0.1
        rocommunity narrow 127.0.0.1 .1.3.6.1.2.1.1
        sysContact "The \\"operators\\" <ops@example.net>"
        sysLocation Zürich, C:\\\\rack
        sysName router.example.net
        sysServices 72
        includeAllDisks 10%

        """

    /// Runs `body` beside it, and stops it whatever comes.
    ///
    /// - Parameters:
    ///   - lines: further settings.
    ///   - launcher: what starts it with its path and arguments.
    static func run<Result>(
        adding lines: [String] = [], by launcher: Program = Program(path: "/usr/bin/env"),
        _ body: (Snmpd) async throws -> Result
    ) async throws -> Result {
        try await NetSNMPDaemon.atFreePort { port in
            try await Snmpd(
                at: ["udp:127.0.0.1:\(port)"], host: "127.0.0.1:\(port)", by: launcher,
                adding: lines)
        }.run(body)
    }

    /// - Parameters:
    ///   - addresses: where it listens; to one of them `host` leads.
    ///   - launcher: what starts it with its path and arguments.
    ///   - lines: further settings.
    ///   - usual: the settings before them.
    init(
        at addresses: [String], host: String, by launcher: Program = Program(path: "/usr/bin/env"),
        adding lines: [String] = [], to usual: String = settings
    ) async throws {
        self.host = host
        // SMUX has a port that several could not share.
        daemon = try await NetSNMPDaemon(
            "/usr/sbin/snmpd", ["-I", "-smux"], at: addresses, by: launcher,
            settings: usual + lines.map { "\($0)\n" }.joined())
    }

    func stop() async throws {
        try await daemon.stop()
    }
}
