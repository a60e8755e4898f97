import Foundation
import TestPrograms
import Testing

@Suite("The manual page of snmp") struct ManualTests {
    private static func page() async throws -> String {
        let ending = try await Program.snmp.run(["--generate-manual"])
        #expect(ending == Ending(output: ending.output))
        return ending.output
    }

    @Test func `it has every option of every subcommand`() async throws {
        let page = try await Self.page()
        for name in ["walk", "table", "translate", "trapd", "diff", "watch", "access"] {
            let usage = try await Program.snmp.run([name, "-h"]).errors
            let options = usage.matches(of: /(?m)^  (?:-[A-Z], |-h, )?(--?[A-Za-z-]+)/).map {
                $0.output.1.replacing("-", with: "\\-")
            }
            #expect(options.count > 5)
            #expect(options.filter { !page.contains("\n.B \($0)") } == [])
        }
    }

    @Test(.enabled(if: Program.isInstalled("/usr/bin/man"), "needs man(1)"))
    func `man shows it without a fault`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "snmp-\(UUID().uuidString).1")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(try await Self.page().utf8).write(to: file)
        let ending = try await Program(path: "/usr/bin/man").run(
            ["--warnings", "-l", file.path(percentEncoded: false)],
            environment: ["MANWIDTH": "100", "LC_ALL": "C.UTF-8", "MANPAGER": "cat"])
        #expect(ending.errors.isEmpty && ending.status == 0)
        for word in ["EXIT STATUS", "--max-varbinds N", "snmptrapd", "-CE", "SNMP_COMMUNITY"] {
            #expect(ending.output.contains(word))
        }
    }
}
