import TestPrograms
import Testing

/// A program of net-snmp's, and this build's that does the same.
struct ToolPair: Sendable, CustomTestStringConvertible {
    let netSNMP: String
    let subcommand: String
    let options: [String]

    init(_ netSNMP: String, _ subcommand: String, _ options: [String]) {
        self.netSNMP = netSNMP
        self.subcommand = subcommand
        self.options = options
    }

    var testDescription: String { ([netSNMP] + options).joined(separator: " ") }

    /// Asks with both, one after the other, and expects the same of them apart from what
    /// changes by itself.
    ///
    /// - Parameter words: what follows the address.
    /// - Returns: how net-snmp's program ended.
    @discardableResult
    func compare(
        at address: String, _ words: [String], naming: Naming = .numeric,
        community: String = "public", patience: [String] = ["-t", "10"],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Ending {
        let common = options + patience + ["-c", community, address] + words
        let theirs = try await NetSNMP.run(netSNMP, naming.ofNetSNMP + common)
        let own = try await Program.snmpAlone.run(
            [subcommand] + naming.ofThisBuild + common
        ).withoutReason
        #expect(own.status == theirs.status, sourceLocation: sourceLocation)
        #expect(own.errors == theirs.errors, sourceLocation: sourceLocation)
        #expect(
            SelfChanging.masked(own.output) == SelfChanging.masked(theirs.output),
            sourceLocation: sourceLocation)
        return theirs
    }
}
