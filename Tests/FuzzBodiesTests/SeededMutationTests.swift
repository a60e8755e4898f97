import FuzzBodies
import TestRandom
import Testing

/// What `make fuzz` does without end, for as many inputs as a test has time for.
@Suite("Octets from outside, changed at random", .serialized) struct SeededMutationTests {
    /// How many inputs, and at least how many of a thousand have to be taken for what they
    /// should be: a test in which nothing gets through would hold little. Of a text that was
    /// changed hardly any is sound; the corpus has those that are.
    private static let counts: [FuzzTarget: (inputs: Int, takenPerThousand: Int)] = [
        .message: (25_000, 50), .roundTrip: (25_000, 50), .agent: (10_000, 20),
        .reply: (8000, 10), .configuration: (250, 0), .displayHint: (25_000, 100),
        .recording: (1500, 0),
    ]

    @Test(arguments: FuzzTarget.allCases)
    func `break no rule`(target: FuzzTarget) throws {
        let (count, least) = try #require(Self.counts[target])
        let seed = UInt64.random(in: 0...UInt64.max)
        print("\(target.rawValue): \(count) inputs, seed \(seed)")
        let corpus = try Corpus.inputs(of: target).map(\.octets)
        var random = SeededGenerator(seed: seed)
        var taken = 0
        for _ in 0..<count {
            let input = target.mutate(
                random.pick(corpus), with: random.pick(corpus), seed: random.next(), limit: 4096)
            if try target.check(input) { taken += 1 }
        }
        #expect(taken * 1000 >= count * least, "\(taken) of \(count) were taken, seed \(seed)")
    }
}
