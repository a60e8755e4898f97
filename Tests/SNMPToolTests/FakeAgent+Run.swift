import TestAgents
import TestPrograms

extension FakeAgent {
    /// Runs `snmp` with the words of `line`, of which `HOST` is this agent.
    func run(
        _ line: String, by program: Program = .snmp, environment: [String: String] = [:]
    ) async throws -> Ending {
        try await beAsked { host in
            try await program.run(
                line.split(separator: " ").map { $0 == "HOST" ? host : String($0) },
                environment: NetSNMP.ownEnvironment.merging(environment) { $1 })
        }
    }
}
