import Foundation
import TestPrograms
import Testing

@Suite("The core tree")
struct CoreTreeTests {
    @Test func `the committed tree is what the modules in MIBs/ give`() async throws {
        let ending = try await Program.built("snmp-modules").run([
            "core-tree", Program.modules,
        ])
        #expect(ending.status == 0, "\(ending.errors)")
        let file = Program.package + "Sources/SNMPNames/CoreTree.swift"
        let committed = try String(contentsOfFile: file, encoding: .utf8)
        #expect(ending.output == committed, "see the first lines of CoreTree.swift")
    }
}
