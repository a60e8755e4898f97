import CMalloc
import FuzzBodies
import TestRandom
import Testing

/// What is kept of an input would be kept of every one: of millions it would be all memory.
@Suite("What octets from outside leave on the heap", .serialized) struct HeapGrowthTests {
    /// Inputs of a round.
    private static let counts: [FuzzTarget: Int] = [
        .message: 2000, .roundTrip: 2000, .agent: 1000, .reply: 1000, .configuration: 100,
        .displayHint: 2000, .recording: 200,
    ]
    /// Octets that a round may leave: chunks that malloc(3) holds ready count, too, and it comes
    /// to more kinds of them all the time.
    private static let most = 8192

    @Test(arguments: FuzzTarget.allCases)
    func `is nothing that grows with their number`(target: FuzzTarget) throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("\(target.rawValue): seed \(seed)")
        let count = try #require(Self.counts[target])
        let corpus = try Corpus.inputs(of: target).map(\.octets)
        var random = SeededGenerator(seed: seed)
        var growths: [Int] = []
        for _ in 0..<5 {
            let before = Self.octetsInUse
            for _ in 0..<count {
                let input = target.mutate(
                    random.pick(corpus), with: random.pick(corpus), seed: random.next(),
                    limit: 4096)
                _ = try target.check(input)
            }
            growths.append(Self.octetsInUse - before)
        }
        // What grows does so in each round; tables that are made once, and other tests at the
        // same time, do not.
        let least = try #require(growths.min())
        #expect(least <= Self.most, "\(growths) octets in rounds of \(count), seed \(seed)")
    }

    @Test func `is seen where something is kept`() {
        var kept: [[UInt8]] = []
        let before = Self.octetsInUse
        for _ in 0..<100 { kept.append([UInt8](repeating: 0, count: 64)) }
        #expect(Self.octetsInUse - before >= 6400)
        #expect(kept.count == 100)
    }

    /// What malloc(3) has given away and not got back, in all arenas and by mmap(2).
    private static var octetsInUse: Int {
        let figures = mallinfo2()
        return Int(clamping: figures.uordblks + figures.hblkhd)
    }
}
