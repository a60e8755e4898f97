import Foundation
import TestPrograms
import Testing

@Suite("The core tree")
struct CoreTreeTests {
    @Test(arguments: [("core-tree", "CoreTree"), ("core-definitions", "CoreDefinitions")])
    func `the committed tables are what the modules in MIBs/ give`(
        _ subcommand: String, _ name: String
    ) async throws {
        let ending = try await Program.built("snmp-modules").run([subcommand, Program.modules])
        #expect(ending.status == 0, "\(ending.errors)")
        let file = Program.package + "Sources/SNMPNames/\(name).swift"
        let committed = try String(contentsOfFile: file, encoding: .utf8)
        #expect(ending.output == committed, "see the first lines of \(name).swift")
    }
}
