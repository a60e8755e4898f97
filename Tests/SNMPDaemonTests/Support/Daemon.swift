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
        _ arguments: [String] = ["--listen", "127.0.0.1:0"], by launcher: Program? = nil,
        environment: [String: String] = [:]
    ) async throws {
        let agent = Program.snmpagent
        let words = launcher == nil ? arguments : [agent.path] + arguments
        program = try await (launcher ?? agent).start(words, environment: environment)
        announcement = try await program.line(with: " readable=")
    }

    /// A host that stands still: only sysUpTime and the snmp group move.
    static func ofFixture(at addresses: [String] = ["127.0.0.1:0"]) async throws -> Daemon {
        try await Daemon(addresses.flatMap { ["--listen", $0] } + options(ofHost: fixture))
    }

    /// A folder with a host's proc, sys and root.
    static let fixture = URL(
        filePath: Program.package + "Tests/LinuxSourcesTests/Fixtures/bare-metal")

    static func options(ofHost folder: URL) -> [String] {
        [("--procfs", "proc"), ("--sysfs", "sys"), ("--rootfs", "root")].flatMap { option, name in
            [option, folder.appending(path: name).path(percentEncoded: false)]
        }
    }

    /// Where it listens: `127.0.0.1:1161`, `[::1]:1161`.
    var addresses: [String] {
        get throws {
            let match = try #require(announcement.firstMatch(of: /\bat=((, )?[^ ,]+)+/))
            return match.0.dropFirst(3).split(separator: ", ").map(String.init)
        }
    }

    /// Where it listens first.
    var address: String {
        get throws { try #require(addresses.first) }
    }

    var processID: Int32 { program.processID }

    /// Ends it as a service manager would.
    @discardableResult
    func stop() async throws -> Ending {
        try await program.terminate()
    }

    /// Runs `body` beside a daemon, and stops it whatever comes.
    static func run<Result>(
        _ daemon: Daemon, _ body: (Daemon) async throws -> Result
    ) async throws -> Result {
        do {
            let result = try await body(daemon)
            let ending = try await daemon.stop()
            #expect(ending.status == 0, "\(ending.errors)")
            return result
        } catch {
            try await daemon.stop()
            throw error
        }
    }

    /// Waits until `name` has `value`, for half a minute at most, and expects it.
    func awaitValue(
        _ value: String, of name: String, community: String = "public",
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let words = ["get", "-v2c", "-c", community, "-Oqv", try address, name]
        let end = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < end,
            try await Program.snmp.run(words).output != value + "\n"
        {
            try await Task.sleep(for: .milliseconds(10))
        }
        try await expect(name, value, community: community, sourceLocation: sourceLocation)
    }

    /// Expects `value`, as this build's tool prints it, for `name`.
    func expect(
        _ name: String, _ value: String, community: String = "public",
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let ending = try await Program.snmp.run([
            "get", "-v2c", "-c", community, "-Oqv", address, name,
        ])
        #expect(
            ending == Ending(status: 0, output: value + "\n", errors: ""),
            sourceLocation: sourceLocation)
    }
}
