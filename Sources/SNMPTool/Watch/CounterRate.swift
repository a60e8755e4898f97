internal import SNMP

/// How fast a counter counts.
enum CounterRate {
    static func isCounter(_ value: ObjectSyntax?) -> Bool {
        switch value {
        case .counter32, .counter64: true
        default: false
        }
    }

    /// The increase per second; nil for what is no counter, and where a smaller value need not be
    /// a larger one that went past the end.
    ///
    /// Source: RFC 2578 §7.1.6 and §7.1.10.
    static func perSecond(
        from before: ObjectSyntax, to now: ObjectSyntax, _ passage: Passage
    ) -> Double? {
        switch (before, now) {
        case (.counter32(let before), .counter32(let now)):
            perSecond(Double(now &- before), wraps: now < before, passage)
        case (.counter64(let before), .counter64(let now)):
            // To go past the end takes centuries, unless it was near.
            now &- before > UInt64.max / 2
                ? nil : perSecond(Double(now &- before), wraps: now < before, passage)
        default: nil
        }
    }

    private static func perSecond(
        _ increase: Double, wraps: Bool, _ passage: Passage
    ) -> Double? {
        switch passage {
        case .seconds(let seconds): increase / seconds
        case .uncertain(let seconds): wraps ? nil : increase / seconds
        case .restart: nil
        }
    }
}
