import Foundation
import TestPrograms
import Testing

/// A command line for `snmp`, and for the classic program of its subcommand.
struct Comparison {
    /// The subcommand, options, `HOST` and OIDs. With `-mALL` both sides know the modules of MIBs/.
    let line: String
    init(_ line: String) {
        self.line = line
    }

    static func run(
        _ lines: [String], _ host: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        for line in lines {
            try await Comparison(line).run(host, sourceLocation: sourceLocation)
        }
    }

    /// Expects both to print the same, and to end with the same status.
    func run(_ host: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let (ours, theirs) = try await (runOurs(host), runTheirs(host))
        expectSame(ours.output, theirs.output, line, sourceLocation: sourceLocation)
        expectSame(ours.errors, theirs.errors, line, sourceLocation: sourceLocation)
        #expect(ours.status == theirs.status, "\(line)", sourceLocation: sourceLocation)
    }

    /// Without the reason that is told below a timeout, which net-snmp does not look for.
    func runOurs(_ host: String) async throws -> Ending {
        try await startOurs(host).end().withoutReason
    }

    func runTheirs(_ host: String) async throws -> Ending {
        try await startTheirs(host).end()
    }

    func startOurs(_ host: String) async throws -> RunningProgram {
        try await Program.snmpAlone.start(words(host))
    }

    func startTheirs(_ host: String) async throws -> RunningProgram {
        let words = words(host)
        return try await NetSNMP.start(
            "snmp\(words[0])", ["-M", Program.modules] + words.dropFirst())
    }

    private func words(_ host: String) -> [String] {
        line.split(separator: " ").map { word in
            switch word {
            case "HOST": host
            case "''": ""
            default: String(word)
            }
        }
    }
}
