internal import SNMP

/// A host's last sample, and what the one before it tells by the difference.
struct TopHistory: Sendable {
    /// An interface, per second.
    struct Flow: Sendable {
        var bitsIn: Double?
        var bitsOut: Double?
        var errorsIn: Double?
        var errorsOut: Double?
        /// Bits in and out of each sample; nil for one that was lost.
        var numbers: [Double?] = []
    }

    /// Shares of the time, 0 to 1.
    struct Usage: Sendable {
        var user: Double
        var system: Double
        var wait: Double
        var idle: Double
    }

    private(set) var last: TopSample?
    /// By ifIndex.
    private(set) var flows: [UInt32: Flow] = [:]
    /// Nil before the second sample, and where the host does not tell.
    private(set) var usage: Usage?
    private(set) var samples = 0
    private(set) var losses = 0
    /// Why the newest sample is missing; nil where it is not.
    private(set) var lossReason: String?
    private(set) var isRestarted = false

    mutating func add(_ sample: TopSample) {
        let passage = last.flatMap { Passage(from: $0.time, to: sample.time) }
        var flows: [UInt32: Flow] = [:]
        for (index, interface) in sample.interfaces {
            flows[index] = flow(interface, index, passage)
        }
        // Some agents count only every few seconds.
        usage =
            passage.flatMap { Self.usage(from: last?.processor, to: sample.processor, $0) } ?? usage
        self.flows = flows
        last = sample
        samples += 1
        lossReason = nil
        isRestarted = passage == .restart
    }

    mutating func addLoss(_ reason: String) {
        samples += 1
        losses += 1
        lossReason = reason
        for index in flows.keys { flows[index]?.numbers.appendSample(nil) }
    }

    private func flow(
        _ interface: TopSample.Interface, _ index: UInt32, _ passage: Passage?
    ) -> Flow {
        var flow = Flow(numbers: flows[index]?.numbers ?? [])
        if let before = last?.interfaces[index], let passage {
            func rate(_ counter: KeyPath<TopSample.Interface, ObjectSyntax?>) -> Double? {
                guard let old = before[keyPath: counter], let new = interface[keyPath: counter]
                else { return nil }
                return CounterRate.perSecond(from: old, to: new, passage)
            }
            flow.bitsIn = rate(\.octetsIn).map { $0 * 8 }
            flow.bitsOut = rate(\.octetsOut).map { $0 * 8 }
            flow.errorsIn = rate(\.errorsIn)
            flow.errorsOut = rate(\.errorsOut)
        }
        let isKnown = flow.bitsIn != nil || flow.bitsOut != nil
        flow.numbers.appendSample(isKnown ? flow.bits : nil)
        return flow
    }

    private static func usage(
        from before: TopSample.Processor?, to now: TopSample.Processor?, _ passage: Passage
    ) -> Usage? {
        guard let before, let now else { return nil }
        func ticks(_ old: ObjectSyntax?, _ new: ObjectSyntax?) -> Double {
            guard let old, let new else { return 0 }
            return CounterRate.perSecond(from: old, to: new, passage) ?? 0
        }
        let user = ticks(before.user, now.user) + ticks(before.nice, now.nice)
        let system = ticks(before.system, now.system)
        let idle = ticks(before.idle, now.idle)
        let wait = ticks(before.wait, now.wait)
        let total = user + system + idle + wait + ticks(before.steal, now.steal)
        guard total > 0 else { return nil }
        return Usage(
            user: user / total, system: system / total, wait: wait / total, idle: idle / total)
    }
}

extension TopHistory.Flow {
    /// Both ways.
    var bits: Double { (bitsIn ?? 0) + (bitsOut ?? 0) }
}
