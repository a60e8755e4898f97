import TestRandom
import Testing

@testable import SNMPNames

/// A trap ends the whole run, so reaching the last expectation is what these hold.
@Suite("Random text and octets never stop the program")
struct HostileInputTests {
    static let seeds: [UInt64] = [1, 20_260_724, 0xFFFF_FFFF]

    @Test(arguments: seeds)
    func `any hint and any octets have a result or an error`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var results = 0
        for _ in 0..<4_000 {
            let text = random.octets(Array("*0129dxoatb-:.,q ".utf8), upTo: 12)
            let octets = random.octets(Array(0...255), upTo: 40)
            guard let hint = try? DisplayHint(String(decoding: text, as: UTF8.self)) else {
                continue
            }
            let value = Int64(bitPattern: random.next())
            #expect((hint.format(octets) == nil) != (hint.format(value) == nil))
            results += 1
        }
        #expect(results > 100)
    }

    @Test(arguments: seeds)
    func `any name resolves to 128 sub-identifiers at most, or is refused`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = [
            "IF-MIB", "::", ":", ".", "ifDescr", "iso", "1", "3", "6", "0x1f", "017", "4294967296",
            "ifRcvAddressStatus", "sysOREntry", "\"", "'", "\\", "ü", "", "-1", "sysUpTime", "ANY",
        ]
        var refused = 0
        for _ in 0..<400 {
            let count = Int.random(in: 0...12, using: &random)
            let text = (0..<count).compactMap { _ in words.randomElement(using: &random) }.joined()
            do throws(ObjectNameError) {
                #expect(1...128 ~= (try ObjectTree.core.resolve(text).count))
            } catch {
                #expect(error.name == text)
                refused += 1
            }
        }
        #expect(refused > 100)
    }

    @Test(arguments: seeds)
    func `any table is refused or can be asked everything`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let lines = [
            "1 iso - -", "1.3 org A-MIB -", "1.3.6 dod A-MIB INTEGER e:up(1),(,x()),2(a) t:T",
            "1.3.6.1 a A-MIB OCTET-STRING r:1..,..|3..2|4..4 d:%4 t:U u:%ZZ", "T d:1x: e:",
            "1.3.6.1.1 b A-MIB - i:*,a,,*b g:dod", "U", "", " ", "9999999999 x - -", "1..2 x - -",
        ]
        var accepted = 0
        for _ in 0..<2_000 {
            let count = Int.random(in: 0...7, using: &random)
            var table = (0..<count).compactMap { _ in lines.randomElement(using: &random) }
            if Bool.random(using: &random) { table.sort() }
            let octets = Array(table.joined(separator: "\n").utf8)
            guard let tree = try? ObjectTree(parsing: octets) else { continue }
            accepted += 1
            for node in tree.nodes { askEverything(of: node, in: tree) }
        }
        #expect(accepted > 100)
    }

    private func askEverything(of node: ObjectNode, in tree: ObjectTree) {
        #expect(tree.nearestNode(to: node.subIdentifiers + [7])?.rest == [7])
        #expect(node.path.count == node.subIdentifiers.count)
        #expect(node.enumeration?.label(of: 77) == nil)
        #expect(node.enumeration?.entries.isEmpty != false || node.syntax == .integer)
        #expect(node.ranges.allSatisfy { $0.lowerBound <= $0.upperBound })
        _ = (node.displayHint, node.units, node.indexes, node.fixedSize, node.children, node.parent)
        _ = (node.module, node.typeName, node.access, node.status, node.augments, node.hint)
    }
}
