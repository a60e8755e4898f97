import FuzzBodies
import SNMP
import TestRandom
import Testing

@Suite("RFC 3416 §3: where libsnmp and this codec read different messages", .serialized)
struct DisagreementTests {
    private static let seeds: [UInt64] = [1, UInt64.random(in: 2...UInt64.max)]

    @Test(arguments: seeds)
    func `every disagreement over changed octets is a listed one`(seed: UInt64) throws {
        print("seed \(seed)")
        let libSNMP = LibSNMP()
        defer { libSNMP.free() }
        var random = SeededGenerator(seed: seed)
        let samples = try (0..<400).map { _ in try random.smallMessage() }
        var counts: [Divergence: Int] = [:]
        var agreements = 0
        for _ in 0..<15_000 {
            let octets = FuzzTarget.message.mutate(
                random.pick(samples), with: random.pick(samples), seed: random.next(), limit: 1400)
            switch (Self.decoded(octets), libSNMP.decode(octets)) {
            case (.success(let ours), let theirs?):
                #expect(ours.rebuilt == theirs, "\(octets)")
                // And of what is encoded here libsnmp makes the same once more.
                #expect(libSNMP.decode(ours.rebuilt.encoded()) == theirs, "\(octets)")
                agreements += 1
            case (.failure(let error), .some):
                let divergence = try #require(
                    Divergence(refused: error), "\(error) in \(octets)")
                counts[divergence, default: 0] += 1
            case (.success(let ours), nil):
                let divergence = try #require(Divergence(accepted: ours, octets), "\(octets)")
                counts[divergence, default: 0] += 1
            case (.failure, nil): break
            }
        }
        print("disagreements: \(counts), the same message \(agreements) times")
        #expect(agreements > 1000 && counts.count > 5, "seed \(seed)")
    }

    private static func decoded(_ octets: [UInt8]) -> Result<Message, BERError> {
        Result { () throws(BERError) in try Message(decoding: octets) }
    }
}

extension SeededGenerator {
    /// An encoded message of a few varbinds, so that a change meets each part of it.
    fileprivate mutating func smallMessage() throws -> [UInt8] {
        while true {
            let octets = (isOne(in: 4) ? try trap() : try message()).encoded()
            if octets.count < 300 { return octets }
        }
    }
}
