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
        (["snmp", "diff", "/dev/nul"], ["/dev/null"]), (["snmpget", "/dev/nul"], []),
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

    /// The functions that zsh has for a terminal alone print what they would offer.
    @Test(.enabled(if: Program.isInstalled("/bin/zsh"), "needs zsh"), arguments: rows)
    func `zsh completes them, too`(_ row: Row) async throws {
        let command = """
            compdef() { : }
            compadd() { print -l -- ${(M)@:#$PREFIX*} }
            _describe() { print -l -- ${${(M)${(P)2}:#$PREFIX*}%%:*} }
            _files() { print -l -- $PREFIX*(N) }
            _hosts() { : }
            \(try await script("zsh"))
            words=(\(row.words.joined(separator: " "))) CURRENT=\(row.words.count) PREFIX=$words[-1]
            _snmp
            """
        let ending = try await Program(path: "/bin/zsh").run(["-fc", command])
        #expect(ending.errors.isEmpty && ending.status == 0)
        #expect(ending.output.split(separator: "\n").map(String.init) == row.found)
    }

    @Test(.enabled(if: Program.isInstalled("/usr/bin/fish"), "needs fish"), arguments: rows)
    func `fish completes them, too`(_ row: Row) async throws {
        // A path is no name that fish has a completion for.
        let words = row.words.map { $0.hasPrefix("/usr/bin/") ? String($0.dropFirst(9)) : $0 }
        let command = """
            \(try await script("fish"))
            function __fish_print_hostnames; end
            complete -C '\(words.joined(separator: " "))'
            """
        let ending = try await Program(path: "/usr/bin/fish").run(["--no-config", "-c", command])
        #expect(ending.errors.isEmpty && ending.status == 0)
        let found = ending.output.split(separator: "\n").map { line in
            String(line.prefix { $0 != "\t" })
        }
        #expect(found.sorted() == row.found.sorted())
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
