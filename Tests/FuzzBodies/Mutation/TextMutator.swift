internal import TestRandom

/// Changes text in pieces: words and lines are cut, doubled, exchanged, and joined by marks that
/// mean something.
struct TextMutator {
    private var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    private static let marks = [
        "\"", "'", "\\", "#", "[snmp]", "\r\n", "\n", " ", "\t", "!", ":", "%", "0x", "\u{0}", "é",
        "\u{1B}", "4294967296", "-1", ".1.3.6.1.4294967295", "255", "*", "1x:", "65536", "2d-",
        "d-99",
        "includeFile /etc/a.conf\n", "includeDir /etc/d\n", "view all included .1\n",
        "|", "|4x|", "0g", " = ", " = STRING: \"", " = Hex-STRING: ", "\u{85}",
        "rocommunity public 192.0.2.0/33\n", "rocommunity6 x ::1\n",
    ]

    mutating func mutate(_ octets: [UInt8], with other: [UInt8]) -> [UInt8] {
        var octets = octets
        for _ in 0..<Int.random(in: 1...6, using: &random) { change(&octets, other) }
        return octets
    }

    private mutating func change(_ octets: inout [UInt8], _ other: [UInt8]) {
        let part = part(of: octets)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: octets.replaceSubrange(part, with: random.octets(1))
        case 1: octets.removeSubrange(part)
        case 2: octets.insert(contentsOf: octets[part], at: part.lowerBound)
        case 3: octets.replaceSubrange(part, with: other[self.part(of: other)])
        default: octets.insert(contentsOf: random.pick(Self.marks).utf8, at: part.lowerBound)
        }
    }

    private mutating func part(of octets: [UInt8]) -> Range<Int> {
        let start = Int.random(in: 0...octets.count, using: &random)
        let length = random.pick([1, 4, 40])
        return start..<min(octets.count, start + length)
    }
}
