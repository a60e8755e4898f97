import Foundation
import Testing

@testable import SNMPConfiguration

@Suite("docs/snmpagent.conf.md") struct DocumentationTests {
    /// What the first column of the table has in code, but for arguments.
    private func documentedWords() throws -> Set<String> {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(
            contentsOf: root.appending(path: "docs/snmpagent.conf.md"), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
        let words = rows.flatMap { row in
            row.split(separator: " | ")[0].split(separator: "`").enumerated()
                .filter { !$0.offset.isMultiple(of: 2) }
                .compactMap { $0.element.split(separator: " ").first.map(String.init) }
        }
        return Set(words)
    }

    @Test func `the words that mean something are the words of the table`() throws {
        let warned: Set = ["authuser", "authgroup", "authaccess", "setaccess"]
        #expect(
            try documentedWords() == Set(DirectiveTable.meaningfulWords).subtracting(warned))
    }
}
