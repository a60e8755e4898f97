import LinuxSources
import Testing

@testable import HostMIB

@Suite("Averages over a minute") struct SampleHistoryTests {
    private static let start = ContinuousClock.now

    private static func history(_ seconds: [Int], longest: Int = 60) -> SampleHistory<Int> {
        var history = SampleHistory<Int>(longest: .seconds(longest))
        for second in seconds { history.add(second, at: start + .seconds(second)) }
        return history
    }

    @Test(
        arguments: [
            // Samples, now, and the one that a minute is counted from.
            ([], 0, nil), ([0], 0, nil), ([0], 14, nil), ([0], 15, 0), ([0, 15], 29, 0),
            ([0, 15, 30, 45, 60], 61, 0), ([0, 15, 30, 45, 60, 75], 76, 15),
            // The one nearest to a minute's age.
            ([0, 15, 30, 45, 60, 75], 82, 15), ([0, 15, 30, 45, 60, 75], 83, 30),
            // Nobody asked for an hour, and the clock stood still: an old one is better than none.
            ([0, 3600], 3600, 0), ([0, 3600], 3660, 3600),
        ] as [([Int], Int, Int?)])
    func `the sample of a minute ago`(_ seconds: [Int], _ now: Int, _ expected: Int?) {
        let reference = Self.history(seconds)
            .reference(for: .seconds(60), at: Self.start + .seconds(now))
        #expect(reference?.counters == expected)
    }

    @Test func `of an hour of samples five minutes and a quarter of an hour are found`() {
        let history = Self.history(Array(stride(from: 0, through: 3600, by: 15)), longest: 900)
        let now = Self.start + .seconds(3607)
        let found = [60, 300, 900, 3600].map { window in
            history.reference(for: .seconds(window), at: now)?.counters
        }
        // Behind a quarter of an hour nothing is kept.
        #expect(found == [3540, 3300, 2700, 2685])
    }

    @Test func `one is due after an interval`() {
        let history = Self.history([0])
        #expect(!history.isDue(at: Self.start + .seconds(14)))
        #expect(history.isDue(at: Self.start + .seconds(15)))
        #expect(Self.history([]).isDue(at: Self.start))
    }

    @Test func `hrProcessorLoad is what was not idle, waiting for disks with it`() {
        var earlier = ProcessorTicks()
        (earlier.user, earlier.idle, earlier.wait) = (100, 1000, 50)
        var later = earlier
        (later.user, later.idle, later.wait) = (110, 1080, 60)
        #expect(later.load(since: earlier) == 20)
        #expect(later.load(since: later) == 0)
        // Counters that went back, as after a processor was off line.
        #expect(earlier.load(since: later) == 0)
    }

    @Test func `a rate is a second's share, whatever the counters do`() {
        let change = Change(from: UInt64(100), to: 700, in: .seconds(60))
        #expect(change.rate { $0 } == 10)
        #expect(Change(from: UInt64(700), to: 100, in: .seconds(60)).rate { $0 } == 0)
        #expect(Change(from: UInt64(0), to: .max, in: .milliseconds(1)).rate { $0 } == .max)
        #expect(Change(from: UInt64(0), to: 9, in: .zero).rate { $0 } == 0)
    }
}
