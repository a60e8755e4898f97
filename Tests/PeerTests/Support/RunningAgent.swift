import TestPrograms
import Testing

/// This build's snmpagent.
struct RunningAgent {
    private let program: RunningProgram
    let address: String

    init(_ options: [String]) async throws {
        program = try await Program.snmpagent.start(["--listen", "127.0.0.1:0"] + options)
        let line = try await program.line(with: " readable=")
        address = String(try #require(line.firstMatch(of: /at=([^ ,]+)/)).1)
    }

    func stop() async throws -> Ending { try await program.terminate() }
}
