import TestAgents
import TestPrograms

extension FakeAgent {
    /// Runs `snmp` with the words of `line`, of which `HOST` is this agent.
    func run(_ line: String, by program: Program = .snmp) throws -> Ending {
        try beAsked { host in
            try program.run(line.split(separator: " ").map { $0 == "HOST" ? host : String($0) })
        }
    }
}
