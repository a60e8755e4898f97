import TestPrograms
import Testing

/// This build's snmpagent.
struct RunningAgent {
    private let program: RunningProgram
    /// Where it listens, the one of IPv4 first.
    let addresses: [String]

    var address: String { addresses[0] }

    init(_ options: [String]) async throws {
        program = try await Program.snmpagent.start(["--listen", "127.0.0.1:0"] + options)
        let line = try await program.line(with: " readable=")
        let list = try #require(line.firstMatch(of: /\bat=((, )?[^ ,]+)+/)).0.dropFirst(3)
        addresses = list.split(separator: ", ").map(String.init)
    }

    func stop() async throws -> Ending { try await program.terminate() }
}
