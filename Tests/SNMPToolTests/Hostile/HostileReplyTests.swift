import Foundation
import SNMP
import TestAgents
import TestPrograms
import Testing

/// What each tool makes of replies at fault. `Transcripts` has a file for each fault: for each
/// command its exit status, and what it printed on both streams.
extension HostilePeerTests {
    @Test(arguments: HostileFault.allCases)
    func `what each makes of replies at fault`(fault: HostileFault) async throws {
        let file = Program.package + "Tests/SNMPToolTests/Hostile/Transcripts/\(fault).txt"
        let expected = try String(contentsOfFile: file, encoding: .utf8)
        let found = try await Self.transcript(of: fault)
        #expect(found == expected, "\(file)")
    }

    private static func transcript(of fault: HostileFault) async throws -> String {
        var parts: [Int: String] = [:]
        try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for (position, command) in (HostileCommand.all + [.inform]).enumerated() {
                group.addTask { (position, try await transcript(of: command, fault)) }
            }
            for try await (position, part) in group { parts[position] = part }
        }
        return parts.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n")
    }

    private static func transcript(
        of command: HostileCommand, _ fault: HostileFault
    ) async throws -> String {
        let (ending, requests) = try await command.run("-t30 -r0 \(command.limit)") { request, _ in
            [.message(fault.reply(to: request))]
        }
        // Each asks for what is there, for as much as is allowed for, or finds no end.
        #expect(requests <= (command.line.hasPrefix("access") ? 4097 : 40), "\(command.line)")
        return "$ snmp \(command.line)\n"
            + lines(ending.output, "  ") + lines(ending.errors, "! ")
            + "= \(ending.status)\n"
    }

    /// Each line behind `mark`, of many the first ones.
    private static func lines(_ text: String, _ mark: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        if lines.last == "" { lines.removeLast() }
        let shown = lines.prefix(12).map { "\(mark)\($0)\n" }.joined()
        return shown + (lines.count > 12 ? "\(mark)… \(lines.count) lines\n" : "")
    }
}

extension HostileCommand {
    /// Ends what the agent does not, where there is no end without.
    fileprivate var limit: String {
        let isGatherer = ["walk", "bulkwalk", "record", "table", "df", "status"].contains {
            line.hasPrefix("\($0) ")
        }
        return isGatherer ? "--max-varbinds 12" : ""
    }
}
