import SNMP
import SNMPAgentCore
import TestRandom

/// Groups of random instances, with what a tree can have that is hard to order: sub-identifiers
/// around each length of their encoding, names that begin other names, groups between the
/// subtrees of others, objects without instances, and values above a bulk response's size.
struct RandomTree {
    let groups: [FixedGroup]

    var varBinds: [VarBind] { groups.flatMap(\.varBinds) }
    var objects: [ObjectIdentifier] { groups.flatMap(\.objects) }

    init(using random: inout SeededGenerator) throws {
        var subtrees: [[UInt32]] = []
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            let subtree = [1, 3, 6, 1] + random.subIdentifiers(1...3)
            let overlaps = subtrees.contains {
                $0.starts(with: subtree) || subtree.starts(with: $0)
            }
            if !overlaps { subtrees.append(subtree) }
        }
        var groups: [FixedGroup] = []
        while !subtrees.isEmpty {
            let count = min(subtrees.count, Int.random(in: 1...3, using: &random))
            groups.append(try Self.group(Array(subtrees.prefix(count)), &random))
            subtrees.removeFirst(count)
        }
        self.groups = groups
    }

    private static func group(
        _ subtrees: [[UInt32]], _ random: inout SeededGenerator
    ) throws -> FixedGroup {
        var objects: Set<ObjectIdentifier> = []
        var values: [ObjectIdentifier: ObjectSyntax] = [:]
        for subtree in subtrees {
            // As in a table, so that a wildcard in the place of the column finds several.
            let indexes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                random.subIdentifiers(1...4)
            }
            for _ in 0..<Int.random(in: 0...4, using: &random) {
                let object = try ObjectIdentifier(subtree + random.subIdentifiers(1...1))
                objects.insert(object)
                for index in indexes where !random.isOne(in: 5) {
                    values[try object.appending(index)] = random.value()
                }
            }
        }
        // A dictionary's order differs from run to run; what is random is the seed's alone.
        let names = values.keys.sorted().shuffled(using: &random)
        let hasLiveValues = random.isOne(in: 4)
        var liveNames: Set<ObjectIdentifier> = []
        for name in names where hasLiveValues && random.isOne(in: 5) { liveNames.insert(name) }
        return FixedGroup(
            subtrees: try subtrees.map { try ObjectIdentifier($0) }, objects: objects.sorted(),
            varBinds: names.map { VarBind($0, values[$0] ?? .null) }, liveNames: liveNames)
    }
}

extension SeededGenerator {
    /// One around a length of the encoding, or a small one, or any.
    mutating func subIdentifier() -> UInt32 {
        switch Int.random(in: 0..<4, using: &self) {
        case 0:
            pick([127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 268_435_456])
        case 1: pick([2_147_483_647, 2_147_483_648, 4_294_967_294, 4_294_967_295])
        case 2: UInt32.random(in: 0...5, using: &self)
        default: UInt32.random(in: 0...(.max), using: &self)
        }
    }

    mutating func subIdentifiers(_ count: ClosedRange<Int>) -> [UInt32] {
        let count = Int.random(in: count, using: &self)
        return (0..<count).map { _ in subIdentifier() }
    }

    mutating func value() -> ObjectSyntax {
        switch Int.random(in: 0..<8, using: &self) {
        case 0: .integer(.random(in: .min...(.max), using: &self))
        case 1: .counter64(.random(in: 0...(.max), using: &self))
        case 2: .gauge32(.random(in: 0...(.max), using: &self))
        case 3: .ipAddress(.random(in: 0...(.max), using: &self))
        case 4 where isOne(in: 8): octets(400...3000)
        default: octets(0...40)
        }
    }

    private mutating func octets(_ count: ClosedRange<Int>) -> ObjectSyntax {
        let count = Int.random(in: count, using: &self)
        return .octetString(OctetString(Array(repeating: 0x2A, count: count)))
    }

    /// A name that is in the tree, near to what is, or anywhere.
    mutating func name(near tree: RandomTree) throws -> ObjectIdentifier {
        let known = tree.varBinds.map(\.name) + tree.objects + tree.groups.flatMap(\.subtrees)
        guard !known.isEmpty, !isOne(in: 8) else { return try anyName() }
        var subIdentifiers = Array(pick(known).subIdentifiers)
        switch Int.random(in: 0..<5, using: &self) {
        case 0:
            subIdentifiers = Array(
                subIdentifiers.prefix(Int.random(in: 2...subIdentifiers.count, using: &self)))
        case 1: subIdentifiers += self.subIdentifiers(1...3)
        case 2: subIdentifiers[subIdentifiers.count - 1] &+= 1
        case 3: subIdentifiers[subIdentifiers.count - 1] &-= 1
        default: break
        }
        return try ObjectIdentifier(subIdentifiers)
    }

    private mutating func anyName() throws -> ObjectIdentifier {
        let first = UInt32.random(in: 0...2, using: &self)
        let second = first == 2 ? subIdentifier() : UInt32.random(in: 0..<40, using: &self)
        return try ObjectIdentifier([first, second] + subIdentifiers(0...126))
    }

    /// All there is, or up to six subtrees in and around the tree, some with wildcards.
    mutating func view(of tree: RandomTree) throws -> [MIBView.Family]? {
        guard !isOne(in: 3) else { return nil }
        var families: [ObjectIdentifier: MIBView.Family] = [:]
        let hasWildcards = isOne(in: 3)
        for _ in 0..<Int.random(in: 0...6, using: &self) {
            let subtree = isOne(in: 3) ? [1, 3, 6, 1] : try name(near: tree)
            var mask = Array(repeating: true, count: hasWildcards ? subtree.count : 0)
            // Mostly where the column of a table may be.
            for position in mask.indices.dropFirst(4) where isOne(in: 3) { mask[position] = false }
            families[subtree] = MIBView.Family(subtree, mask: mask, isIncluded: !isOne(in: 3))
        }
        return families.keys.sorted().shuffled(using: &self).compactMap { families[$0] }
    }
}
