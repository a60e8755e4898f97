import Foundation
import TestPrograms
import Testing

/// snmpagent, running.
struct Daemon {
    let program: RunningProgram
    /// The line that says at what addresses it listens, and for whom.
    let announcement: String

    /// - Parameter launcher: what starts the program with its path and arguments.
    init(
        _ arguments: [String] = ["--listen", "127.0.0.1:0"], by launcher: Program? = nil
    ) async throws {
        let agent = Program.snmpagent
        program =
            try launcher.map { try $0.start([agent.path] + arguments) }
            ?? agent.start(arguments)
        announcement = try await program.line(with: " readable=")
    }

    /// A host that stands still: only sysUpTime and the snmp group move.
    static func ofFixture() async throws -> Daemon {
        let host = Program.package.appending(path: "Tests/LinuxSourcesTests/Fixtures/bare-metal")
            .path()
        return try await Daemon([
            "--listen", "127.0.0.1:0", "--procfs", "\(host)/proc", "--sysfs", "\(host)/sys",
            "--rootfs", "\(host)/root",
        ])
    }

    /// Where it listens first: `127.0.0.1:1161`.
    var address: String {
        get throws {
            let match = try #require(announcement.firstMatch(of: /\bat=([^ ,]+)/))
            return String(match.1)
        }
    }

    var processID: Int32 { program.process.processIdentifier }

    /// Ends it as a service manager would.
    @discardableResult
    func stop() throws -> Ending {
        program.process.terminate()
        program.process.waitUntilExit()
        return try program.ending()
    }

    /// Runs `body` beside a daemon, and stops it whatever comes.
    static func run<Result>(
        _ daemon: Daemon, _ body: (Daemon) async throws -> Result
    ) async throws -> Result {
        do {
            let result = try await body(daemon)
            let ending = try daemon.stop()
            #expect(ending.status == 0, "\(ending.errors)")
            return result
        } catch {
            try daemon.stop()
            throw error
        }
    }

    /// Expects `value`, as this build's tool prints it, for `name`.
    func expect(
        _ name: String, _ value: String, community: String = "public",
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let ending = try Program.built("snmp").run([
            "get", "-v2c", "-c", community, "-Oqv", address, name,
        ])
        #expect(
            ending == Ending(status: 0, output: value + "\n", errors: ""),
            sourceLocation: sourceLocation)
    }
}
