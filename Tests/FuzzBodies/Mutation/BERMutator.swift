internal import TestRandom

/// Changes messages where their grammar has its edges, so that most of what comes out reaches
/// beyond the first length.
struct BERMutator {
    var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// Makes one to four changes; the last ones may be of octets, whatever they stand for.
    mutating func mutate(_ octets: [UInt8], with other: [UInt8]) -> [UInt8] {
        var octets = octets
        if !random.isOne(in: 8), var nodes = BERNode.parse(octets[...]), !nodes.isEmpty {
            for _ in 0..<random.pick([1, 1, 1, 2, 3]) {
                var target = Int.random(in: 0..<nodes.reduce(0) { $0 + $1.count }, using: &random)
                _ = change(&nodes, &target, BERNode.parse(other[...]) ?? [])
                guard !nodes.isEmpty else { break }
            }
            octets = nodes.flatMap(\.encoded)
            guard random.isOne(in: 8) else { return octets }
        }
        for _ in 0..<Int.random(in: 1...3, using: &random) { changeOctets(&octets, other) }
        return octets
    }

    /// Changes the element of number `target` among `nodes`, counted from the outside in.
    ///
    /// - Returns: whether it was among them.
    private mutating func change(
        _ nodes: inout [BERNode], _ target: inout Int, _ others: [BERNode]
    ) -> Bool {
        for index in nodes.indices {
            if target == 0 {
                change(&nodes, at: index, others)
                return true
            }
            target -= 1
            guard case .nodes(var children) = nodes[index].content else { continue }
            if change(&children, &target, others) {
                nodes[index].content = .nodes(children)
                return true
            }
        }
        return false
    }

    private mutating func change(
        _ nodes: inout [BERNode], at index: Int, _ others: [BERNode]
    ) {
        switch Int.random(in: 0..<16, using: &random) {
        case 0: nodes[index].tag = random.pick(Self.tags)
        case 1: nodes[index].length = lyingLength(nodes[index].contentOctets.count)
        case 2:
            nodes[index].length = BERNode.length(
                nodes[index].contentOctets.count, width: random.pick([1, 2, 3, 4, 8, 126]))
        case 3: nodes.insert(nodes[index], at: index)
        case 4: nodes.remove(at: index)
        case 5: nodes.swapAt(index, random.pick(Array(nodes.indices)))
        case 6: nodes[index] = BERNode(random.pick([0x30, 0x24, 0xA0]), .nodes([nodes[index]]))
        case 7: nodes.insert(nodes[index].nested(random.pick([2, 40, 200])), at: index)
        case 8: splice(&nodes[index], others)
        case 9: repeatChildren(of: &nodes[index])
        default: changeContent(of: &nodes[index])
        }
    }

    /// Tags of the grammar, of types that it left out, in constructed form, and of several octets.
    private static let tags: [UInt8] =
        [0x02, 0x04, 0x05, 0x06, 0x30, 0x40, 0x41, 0x42, 0x43, 0x44, 0x46, 0x80, 0x81, 0x82]
        + Array(0xA0...0xA9) + [0x00, 0x01, 0x03, 0x22, 0x24, 0x26, 0x31, 0x45, 0x47, 0x1F, 0xBF]

    private mutating func lyingLength(_ count: Int) -> [UInt8] {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: BERNode.length(count + 1)
        case 1: BERNode.length(max(count - 1, 0))
        case 2: BERNode.length(max(count + Int.random(in: -40...40, using: &random), 0))
        default:
            random.pick([
                [0x80], [0xFF], [0x81], [0x82, 0xFF, 0xFF], [0x84, 0xFF, 0xFF, 0xFF, 0xFF],
                [0x84, 0x7F, 0xFF, 0xFF, 0xFF],
                [0x85, 1, 0, 0, 0, UInt8(truncatingIfNeeded: count)],
                [0x88, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
                [0x88, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
                [0x89, 1, 0, 0, 0, 0, 0, 0, 0, UInt8(truncatingIfNeeded: count)],
            ])
        }
    }

    private mutating func splice(_ node: inout BERNode, _ others: [BERNode]) {
        var all: [BERNode] = []
        var queue = others
        while let next = queue.popLast(), all.count < 64 {
            all.append(next)
            if case .nodes(let children) = next.content { queue += children }
        }
        if !all.isEmpty { node = random.pick(all) }
    }

    private mutating func repeatChildren(of node: inout BERNode) {
        guard case .nodes(let children) = node.content, !children.isEmpty else { return }
        let count = random.pick([2, 3, 20, 200])
        node.content = .nodes((0..<count).flatMap { _ in children })
    }
}
