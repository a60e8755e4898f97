import Foundation
import TestPrograms
import Testing

@Suite("Completion") struct CompletionTests {
    private func script(_ shell: String) async throws -> String {
        let ending = try await Program.snmp.run(["--generate-completion-script", shell])
        #expect(ending == Ending(output: ending.output))
        return ending.output
    }

    typealias Row = (words: [String], found: [String])

    static let rows: [Row] = [
        (["snmp", "bulk"], ["bulkwalk", "bulkget"]),
        (["snmp", "walk", "--ma"], ["--max-varbinds"]), (["snmpwalk", "--par"], ["--parallel"]),
        (["snmp", "get", "--par"], []), (["snmpget", "-v", "2"], ["2c"]),
        (["/usr/bin/snmptable", "--dea"], ["--deadline"]),
    ]

    @Test(arguments: rows) func `bash completes subcommands, options and versions`(
        _ row: Row
    ) async throws {
        let command = """
            \(try await script("bash"))
            COMP_WORDS=(\(row.words.joined(separator: " "))); COMP_CWORD=\(row.words.count - 1)
            _snmp; printf '%s\\n' "${COMPREPLY[@]}"
            """
        let ending = try await Program(path: "/bin/bash").run(["-c", command])
        #expect(ending.errors.isEmpty && ending.status == 0)
        #expect(ending.output.split(separator: "\n").map(String.init) == row.found)
    }

    @Test(.enabled(if: Program.isInstalled("/bin/zsh"))) func `zsh can read its script`()
        async throws
    {
        let ending = try await Program(path: "/bin/zsh").run(
            ["-fc", "compdef() { echo $@ }; \(try await script("zsh"))"])
        #expect(ending.errors.isEmpty && ending.output.hasPrefix("_snmp snmp snmpwalk "))
    }

    @Test(arguments: ["zsh", "fish"]) func `every subcommand has its options`(
        shell: String
    ) async throws {
        let text = try await script(shell)
        for word in ["walk", "table", "trapd", "max-varbinds", "everything below an OID"] {
            #expect(text.contains(word))
        }
    }

    @Test func `other shells are refused`() async throws {
        let ending = try await Program.snmp.run(["--generate-completion-script", "csh"])
        #expect(ending == Ending(status: 1, errors: "snmp: expected one of bash, zsh, fish\n"))
    }
}
