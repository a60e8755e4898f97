import Foundation

/// One of net-snmp's daemons in the foreground, with settings and a state of its own.
package struct NetSNMPDaemon {
    package let program: RunningProgram
    private let folder: URL

    /// - Parameters:
    ///   - addresses: where it listens.
    ///   - launcher: what starts it with its path and arguments.
    ///   - settings: the text of its file.
    package init(
        _ path: String, _ options: [String], at addresses: [String], by launcher: Program,
        settings: String = ""
    ) async throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "net-snmp-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "settings")
        try Data(settings.utf8).write(to: file)
        // timeout bounds its life, whatever becomes of the tests.
        program = try await launcher.start(
            [
                "/usr/bin/timeout", "-s", "KILL", "600", path, "-f", "-Le", "-C", "-c",
                file.path(), "-p", folder.appending(path: "pid").path(),
            ] + options + addresses,
            environment: NetSNMP.environment.merging(["SNMP_PERSISTENT_DIR": folder.path()]) { $1 }
        )
        do {
            // Printed when its ports are open.
            _ = try await program.line(with: "NET-SNMP version")
        } catch {
            try await stop()
            throw error
        }
    }

    /// Starts one at a port that nobody has: it does not tell which it has when it may choose.
    package static func atFreePort<Daemon>(
        _ start: (UInt16) async throws -> Daemon
    ) async throws -> Daemon {
        for _ in 0..<20 {
            do {
                return try await start(.random(in: 20_000...60_000))
            } catch let error as RunningProgram.NoSuchLine where error.errors.contains("open") {
                continue
            }
        }
        throw NoFreePort()
    }

    package func stop() async throws {
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
