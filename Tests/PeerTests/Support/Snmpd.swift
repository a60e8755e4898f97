import Foundation
import TestPrograms

/// Debian's snmpd on loopback, with settings and a state of its own.
struct Snmpd {
    let host: String
    private let program: RunningProgram
    private let folder: URL

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
        let snmpd = try await start(adding: lines, by: launcher)
        let result: Result
        do {
            result = try await body(snmpd)
        } catch {
            try await snmpd.stop()
            throw error
        }
        try await snmpd.stop()
        return result
    }

    private static func start(
        adding lines: [String], by launcher: Program
    ) async throws -> Snmpd {
        for _ in 0..<20 {
            // snmpd does not tell which port it has when it may choose.
            let port = UInt16.random(in: 20_000...60_000)
            do {
                return try await Snmpd(
                    at: ["udp:127.0.0.1:\(port)"], host: "127.0.0.1:\(port)", by: launcher,
                    adding: lines)
            } catch let error as RunningProgram.NoSuchLine where error.errors.contains("opening") {
                continue
            }
        }
        throw NoFreePort()
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
        let files = FileManager.default
        folder = files.temporaryDirectory.appending(path: "snmpd-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "snmpd.conf")
        let settings = usual + lines.map { "\($0)\n" }.joined()
        try Data(settings.utf8).write(to: file)
        self.host = host
        // timeout bounds snmpd's life, whatever becomes of the tests. SMUX has a port that several
        // could not share.
        program = try await launcher.start(
            [
                "/usr/bin/timeout", "-s", "KILL", "600", "/usr/sbin/snmpd", "-f", "-Le", "-I",
                "-smux", "-C", "-c", file.path(), "-p", folder.appending(path: "pid").path(),
            ] + addresses,
            environment: NetSNMP.environment.merging(["SNMP_PERSISTENT_DIR": folder.path()]) { $1 }
        )
        do {
            // Printed when the port is open.
            _ = try await program.line(with: "NET-SNMP version")
        } catch {
            try await stop()
            throw error
        }
    }

    func stop() async throws {
        // Other signals may be blocked: snmpd has the mask of the thread that started it.
        let text = try? String(contentsOf: folder.appending(path: "pid"), encoding: .utf8)
        if let processID = text.flatMap({
            Int32($0.trimmingCharacters(in: .whitespacesAndNewlines))
        }) {
            kill(processID, SIGKILL)
            _ = try await program.end()
        }
        // What is left behind lies among the temporary files.
        try? FileManager.default.removeItem(at: folder)
    }

    struct NoFreePort: Error {}
}
