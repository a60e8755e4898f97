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
            try Comparison(line).run(host, sourceLocation: sourceLocation)
            // A program that runs blocks its thread; other tests have to get their turn.
            await Task.yield()
        }
    }

    /// Expects both to print the same, and to end with the same status.
    func run(_ host: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let (ours, theirs) = try (runOurs(host), runTheirs(host))
        expectSame(ours.output, theirs.output, line, sourceLocation: sourceLocation)
        expectSame(ours.errors, theirs.errors, line, sourceLocation: sourceLocation)
        #expect(ours.status == theirs.status, "\(line)", sourceLocation: sourceLocation)
    }

    func runOurs(_ host: String) throws -> Ending {
        try Program.snmp.run(words(host))
    }

    func runTheirs(_ host: String) throws -> Ending {
        let words = words(host)
        let modules = Program.package.appending(path: "MIBs").path()
        return try NetSNMP.run("snmp\(words[0])", ["-M", modules] + words.dropFirst())
    }

    private func words(_ host: String) -> [String] {
        line.split(separator: " ").map { $0 == "HOST" ? host : String($0) }
    }
}
