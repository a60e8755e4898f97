import Foundation
import Testing

@Suite("The core tree")
struct CoreTreeTests {
    @Test(.enabled(if: Command.snmpModules != nil, "snmp-modules needs libsnmp to be built"))
    func `the committed tree is what the modules in MIBs/ give`() throws {
        let program = try #require(Command.snmpModules)
        let generated = try Command.run(program, ["core-tree", Command.modules])
        let file = Command.package.appending(path: "Sources/SNMPNames/CoreTree.swift")
        let committed = try String(contentsOf: file, encoding: .utf8)
        #expect(generated == committed, "see the first lines of CoreTree.swift")
    }
}
