import SNMP

/// What a run came to, and whether that is good.
struct Report {
    /// Kibibytes that the agent may grow after its warm-up.
    private static let growth = 1024
    /// More than what opens and closes between two samples is a leak.
    private static let play = 2

    let plan: Plan
    let outcome: Outcome
    let garbage: Garbage
    /// What the agent counted, the last request for it included.
    let counted: Counters
    let samples: [ProcessSample]

    /// Prints a line for each thing that is judged.
    ///
    /// - Returns: whether all is good.
    func judge(withLatency judgesLatency: Bool) -> Bool {
        for reply in outcome.wrong.prefix(10) { print("wrong reply: \(reply)") }
        return [
            line(
                "\(outcome.asked) requests: \(outcome.lost) lost, \(outcome.wrong.count) wrong",
                outcome.asked > 0 && outcome.lost == 0 && outcome.wrong.isEmpty),
            line(
                "\(garbage.sent.inPkts) datagrams of garbage: \(garbage.answers) answers",
                garbage.sent.inPkts > 0 && garbage.answers == 0),
            judgeCounters(),
            judgeGrowth("resident KiB", \.resident, Self.growth),
            judgeGrowth("file descriptors", \.descriptors, Self.play),
            judgeGrowth("threads", \.threads, Self.play),
            judgeLatency(judgesLatency),
        ].allSatisfy { $0 }
    }

    private func line(_ text: String, _ isGood: Bool?) -> Bool {
        print(isGood.map { $0 ? "good" : "BAD " } ?? "    ", text)
        return isGood ?? true
    }

    private func judgeCounters() -> Bool {
        var expected = garbage.sent
        expected.inPkts &+= UInt32(truncatingIfNeeded: outcome.asked + 1)
        return line(
            counted == expected
                ? "each datagram counted once, in its place"
                : "counted \(counted), sent \(expected)", counted == expected)
    }

    private func judgeGrowth(
        _ name: String, _ column: KeyPath<ProcessSample, Int>, _ limit: Int
    ) -> Bool {
        let (first, last) = samples.ends(of: column, behind: plan.warm)
        return line("\(name): \(first), then \(last)", first > 0 && last - first <= limit)
    }

    private func judgeLatency(_ isJudged: Bool) -> Bool {
        let sorted = outcome.latencies.sorted()
        guard let longest = sorted.last else { return line("no latencies", false) }
        let most = sorted[min(sorted.count * 999 / 1000, sorted.count - 1)]
        let text =
            "half within \(sorted[sorted.count / 2]), 99.9 % within \(most), all within \(longest)"
        let isGood = most < .milliseconds(5) && longest < .milliseconds(50)
        return line(text, isJudged ? isGood : nil)
    }
}
