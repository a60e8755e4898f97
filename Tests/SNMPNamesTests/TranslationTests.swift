import TestPrograms
import Testing

@testable import SNMPNames

/// Every name of the core tree, compared with what net-snmp makes of the same modules.
@Suite("snmptranslate agrees", .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"))
struct TranslationTests {
    let nodes = Array(ObjectTree.core.nodes)

    private func translate(_ options: [String], _ names: [String]) async throws -> [String] {
        let modules = ["-M", Program.modules, "-m", "ALL"]
        let ending = try await NetSNMP.run("snmptranslate", modules + options + names)
        return ending.output.split(separator: "\n").map(String.init)
    }

    private func dotted(_ name: [UInt32]) -> String {
        name.map { ".\($0)" }.joined()
    }

    private func qualified(_ node: ObjectNode) -> String {
        (node.module.map { "\($0)::" } ?? "") + node.label
    }

    @Test func `from a label of a module to its number`() async throws {
        let names = nodes.map(qualified)
        let expected = try await translate(["-On"], names)
        #expect(try names.map { dotted(try ObjectTree.core.resolve($0)) } == expected)
    }

    @Test func `from a label alone to its number`() async throws {
        // Which of several net-snmp takes depends on the order in which it reads files.
        let names = Dictionary(grouping: nodes, by: \.label).filter { _, nodes in
            Set(nodes.map(\.subIdentifiers)).count == 1
        }.keys.sorted()
        let expected = try await translate(["-On", "-IR"], names)
        #expect(try names.map { dotted(try ObjectTree.core.resolve($0)) } == expected)
    }

    @Test func `from a number to the label of a module`() async throws {
        let numbers = nodes.map(\.subIdentifiers)
        let expected = try await translate(["-OS"], numbers.map(dotted))
        #expect(numbers.map { ObjectTree.core.lookupNode(at: $0).map(qualified) } == expected)
    }

    @Test func `from a number to the labels from the root`() async throws {
        let expected = try await translate(["-Of"], nodes.map { dotted($0.subIdentifiers) })
        #expect(nodes.map { "." + $0.path.joined(separator: ".") } == expected)
    }

    @Test func `from the labels from the root to a number`() async throws {
        let names = nodes.map { "." + $0.path.joined(separator: ".") }
        let expected = try await translate(["-On"], names)
        #expect(try names.map { dotted(try ObjectTree.core.resolve($0)) } == expected)
    }
}
