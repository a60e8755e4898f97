internal import TestRandom

extension BERMutator {
    /// Puts what a type's limits are in the place of a content.
    mutating func changeContent(of node: inout BERNode) {
        let old = node.contentOctets
        switch node.tag {
        case 0x02, 0x41, 0x42, 0x43, 0x46: node.content = .octets(random.pick(Self.integers))
        case 0x06: node.content = .octets(name(old))
        case 0x04, 0x44: node.content = .octets(string(old))
        case 0x40: node.content = .octets(random.octets(random.pick([0, 3, 4, 4, 5])))
        case 0x05, 0x80...0x82: node.tag = random.pick([0x02, 0x04, 0x05, 0x06, 0x46, 0x80, 0x82])
        default: node.content = .octets(old + random.octets(random.pick([1, 2])))
        }
    }

    /// Where the count of octets and the sign change, at 2³¹, 2³², 2³²+1, 2⁶³ and 2⁶⁴; padded; none.
    private static let integers: [[UInt8]] =
        [
            [], [0], [1], [2], [0x7F], [0x80], [0xFF], [0, 0x80], [0x7F, 0xFF], [0x80, 0],
            [0xFF, 0x7F],
        ]
        + [[0x7F, 0xFF, 0xFF, 0xFF], [0x80, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 1]]
        + [[0, 0x80, 0, 0, 0], [0, 0xFF, 0xFF, 0xFF, 0xFF], [1, 0, 0, 0, 0], [1, 0, 0, 0, 1]]
        + [
            [0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 1], [0x7F, 0, 0, 0],
        ]
        + [[0x7F] + [UInt8](repeating: 0xFF, count: 7), [0x80] + [UInt8](repeating: 0, count: 7)]
        + [[UInt8](repeating: 0xFF, count: 8), [0] + [UInt8](repeating: 0xFF, count: 8)]
        + [[1] + [UInt8](repeating: 0, count: 8), [UInt8](repeating: 0xFF, count: 9)]
        + [[0, 0] + [UInt8](repeating: 0, count: 8)]

    /// Sub-identifiers at their limits: 2³²−1, 2³², 2⁶⁴, padded, without an end.
    private static let subIdentifiers: [[UInt8]] = [
        [0], [0x7F], [0x81, 0], [0x8F, 0xFF, 0xFF, 0xFF, 0x7F], [0x90, 0x80, 0x80, 0x80, 0],
        [0x90, 0x80, 0x80, 0x80, 0x4F], [0x90, 0x80, 0x80, 0x80, 0x50],
        [0x87, 0xFF, 0xFF, 0xFF, 0x7F],
        [0x88, 0x80, 0x80, 0x80, 0], [0x80, 1], [0x80], [0x81],
        [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
        [0x82] + [UInt8](repeating: 0x80, count: 8) + [0],
        [0x81] + [UInt8](repeating: 0x80, count: 8) + [1],
    ]

    private mutating func name(_ old: [UInt8]) -> [UInt8] {
        let edge = random.pick(Self.subIdentifiers)
        let cut = Int.random(in: 0...old.count, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return old + edge
        case 1: return edge + old
        case 2: return Array(old[..<cut])
        case 3: return old[..<cut] + edge + old[cut...]
        case 4: return random.pick(Self.names)
        case 5:
            // 127, 128, 129 and more sub-identifiers, the first of which count for two.
            let count = random.pick([126, 127, 128, 129, 600])
            return [0x2B, 6, 1] + (3..<count).flatMap { _ in edge.count < 6 ? edge : [1] }
        case 6:
            guard let last = old.last else { return edge }
            return old.dropLast() + [random.pick([last &+ 1, last &- 1]) & 0x7F]
        default: return old + edge + random.pick(Self.subIdentifiers)
        }
    }

    /// Names of the agent that the bodies ask, and around them.
    private static let names: [[UInt8]] = [
        [], [0], [0x2B], [0x2B, 6, 1, 2, 1], [0x2B, 6, 1, 2, 1, 1, 1, 0],
        [0x2B, 6, 1, 2, 1, 2, 2, 1, 1],
        [0x2B, 6, 1, 2, 1, 2, 2, 1, 4], [0x2B, 6, 1, 2, 1, 2, 2, 1, 2, 0x7F],
        [0x2B, 6, 1, 2, 1, 2, 2, 1, 2, 0x87, 0xFF, 0xFF, 0xFF, 0x7F],
        [0x2B, 6, 1, 2, 1, 2, 2, 1, 3, 0x8F, 0xFF, 0xFF, 0xFF, 0x7F], [0x2B, 6, 1, 2, 1, 3],
        [0x2B, 6, 1, 2, 1, 3, 1, 0], [0x2B, 6, 1, 2, 1, 4], [0x90, 0x80, 0x80, 0x80, 0x4F], [0x50],
    ]

    private mutating func string(_ old: [UInt8]) -> [UInt8] {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return old + random.octets(1)
        case 1: return Array(old.dropLast())
        case 2: return [UInt8](repeating: 0x41, count: random.pick([0, 127, 128, 255, 256, 1400]))
        case 3: return random.pick(Self.strings).map(\.self)
        default: return random.octets(Int.random(in: 0...24, using: &random))
        }
    }

    /// Communities, and what a terminal would obey.
    private static let strings: [[UInt8]] =
        ["public", "", "deaf", "mixed", "Public", "\u{1B}[2J", "a\nIF-MIB::ifIndex.1 = INTEGER: 1"]
        .map { Array($0.utf8) } + [
            [0xC2, 0x9B], [0x9B], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x7F, 0],
        ]
}

// MARK: Octets

extension BERMutator {
    /// One change, whatever the octets are.
    mutating func changeOctets(_ octets: inout [UInt8], _ other: [UInt8]) {
        let position = Int.random(in: 0...octets.count, using: &random)
        guard position < octets.count, !random.isOne(in: 8) else {
            // Octets behind the message, or from the middle of it on another one's.
            octets = random.isOne(in: 2) ? octets + random.octets(2) : octets[..<position] + other
            return
        }
        switch Int.random(in: 0..<7, using: &random) {
        case 0: octets.remove(at: position)
        case 1: octets.insert(octets[position], at: position)
        case 2: octets.removeLast(octets.count - position)
        case 3: octets[position] = random.pick([0, 0x7F, 0x80, 0x81, 0x84, 0xFF])
        case 4: octets[position] &+= random.pick([1, 255])
        case 5: octets[position] = random.octets(1)[0]
        default: octets[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        }
    }
}

extension BERNode {
    /// This element within as many others.
    func nested(_ depth: Int) -> BERNode {
        (0..<depth).reduce(self) { node, _ in BERNode(0x30, .nodes([node])) }
    }
}
