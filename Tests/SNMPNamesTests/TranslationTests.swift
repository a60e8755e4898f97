import Foundation
import Testing

@testable import SNMPNames

/// Every name of the core tree, compared with what net-snmp makes of the same modules.
@Suite("snmptranslate agrees", .enabled(if: Command.snmptranslate != nil, "needs snmptranslate"))
struct TranslationTests {
    let nodes = Array(ObjectTree.core.nodes)

    private func translate(_ options: [String], _ names: [String]) throws -> [String] {
        let program = try #require(Command.snmptranslate)
        let output = try Command.run(
            program, ["-M", Command.modules, "-m", "ALL"] + options + names)
        return output.split(separator: "\n").map(String.init)
    }

    private func dotted(_ name: [UInt32]) -> String {
        name.map { ".\($0)" }.joined()
    }

    private func qualified(_ node: ObjectNode) -> String {
        (node.module.map { "\($0)::" } ?? "") + node.label
    }

    @Test func `from a label of a module to its number`() throws {
        let names = nodes.map(qualified)
        let expected = try translate(["-On"], names)
        #expect(try names.map { dotted(try ObjectTree.core.resolve($0)) } == expected)
    }

    @Test func `from a label alone to its number`() throws {
        let expected = try translate(["-On", "-IR"], nodes.map(\.label))
        #expect(try nodes.map { dotted(try ObjectTree.core.resolve($0.label)) } == expected)
    }

    @Test func `from a number to the label of a module`() throws {
        let expected = try translate(["-OS"], nodes.map { dotted($0.subIdentifiers) })
        #expect(nodes.map(qualified) == expected)
    }

    @Test func `from a number to the labels from the root`() throws {
        let expected = try translate(["-Of"], nodes.map { dotted($0.subIdentifiers) })
        #expect(nodes.map { "." + $0.path.joined(separator: ".") } == expected)
    }

    @Test func `from the labels from the root to a number`() throws {
        let names = nodes.map { "." + $0.path.joined(separator: ".") }
        let expected = try translate(["-On"], names)
        #expect(try names.map { dotted(try ObjectTree.core.resolve($0)) } == expected)
    }
}
