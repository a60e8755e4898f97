import Foundation

/// Debian's snmptrapd, which prints every notification that comes as one line.
package struct Snmptrapd {
    package static let isInstalled = Program.isInstalled("/usr/sbin/snmptrapd")
    /// What every line of a notification has in it.
    package static let mark = ", SNMP v"
    package static let isMissing = "needs Debian's package snmptrapd"

    /// Where it listens: `udp:127.0.0.1:20000`.
    package let addresses: [String]
    package let program: RunningProgram
    private let folder: URL

    /// Runs `body` beside one on loopback, at a port of both families, and stops it whatever comes.
    package static func run<Result>(
        _ body: (Snmptrapd) async throws -> Result
    ) async throws -> Result {
        try await run(start(), body)
    }

    /// Runs `body` beside one in the network that `launcher` starts programs in.
    package static func run<Result>(
        by launcher: Program, at addresses: [String],
        _ body: (Snmptrapd) async throws -> Result
    ) async throws -> Result {
        try await run(Snmptrapd(at: addresses, by: launcher), body)
    }

    private static func run<Result>(
        _ snmptrapd: Snmptrapd, _ body: (Snmptrapd) async throws -> Result
    ) async throws -> Result {
        let result: Result
        do {
            result = try await body(snmptrapd)
        } catch {
            try await snmptrapd.stop()
            throw error
        }
        try await snmptrapd.stop()
        return result
    }

    private static func start() async throws -> Snmptrapd {
        for _ in 0..<20 {
            // It does not tell which port it has when it may choose.
            let port = UInt16.random(in: 20_000...60_000)
            do {
                return try await Snmptrapd(
                    at: ["udp:127.0.0.1:\(port)", "udp6:[::1]:\(port)"],
                    by: Program(path: "/usr/bin/env"))
            } catch let error as RunningProgram.NoSuchLine where error.errors.contains("open") {
                continue
            }
        }
        throw NoFreePort()
    }

    private init(at addresses: [String], by launcher: Program) async throws {
        let files = FileManager.default
        folder = files.temporaryDirectory.appending(path: "snmptrapd-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        self.addresses = addresses
        // The PDU and the community, then what of a Trap-PDU is no varbind, then the varbinds.
        // timeout bounds its life, whatever becomes of the tests.
        program = try await launcher.start(
            [
                "/usr/bin/timeout", "-s", "KILL", "600", "/usr/sbin/snmptrapd", "-f", "-Le", "-n",
                "-On", "-C", "-p", folder.appending(path: "pid").path(),
                "--disableAuthorization=yes", "-F", "%P; %a %N %w %q; %v\n",
            ] + addresses,
            environment: NetSNMP.environment.merging(["SNMP_PERSISTENT_DIR": folder.path()]) { $1 }
        )
        do {
            // Printed when the ports are open.
            _ = try await program.line(with: "NET-SNMP version")
        } catch {
            try await stop()
            throw error
        }
    }

    /// Waits until as many lines have `text` in them.
    ///
    /// - Returns: all notifications so far, in the order in which they came, with `(T)` in place of
    ///   what sysUpTime.0 says.
    package func notifications(
        until count: Int, with text: String
    ) async throws -> [String] {
        let lines = try await program.lines(of: .errors, waitingFor: text) { lines in
            lines.count { $0.contains(text) } >= count
        }
        return lines.filter { $0.contains(Self.mark) }.map { line in
            line.replacing(/(1\.1\.3\.0 = Timeticks: )\(\d+\) \S+/) { "\($0.1)(T)" }
        }
    }

    private func stop() async throws {
        // Other signals may be blocked: it has the mask of the thread that started it.
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

    package struct NoFreePort: Error {}
}
