/// When an agent answered, by its clock and by this host's.
struct SampleTime: Hashable, Sendable {
    /// sysUpTime, in hundredths of a second; nil where the agent has none to show.
    var upTime: UInt32?
    /// Seconds, by a clock that never goes back.
    var local: Double
}

/// What passed between two answers of one agent.
enum Passage: Hashable, Sendable {
    /// The agent went on for so many seconds.
    case seconds(Double)
    /// So many seconds by this host's clock; whether the agent went on is not known.
    case uncertain(Double)
    /// The agent has started anew, and counts from zero.
    case restart

    /// How far two clocks may be apart: a reply may be late, and tries are seconds apart.
    private static let tolerance = 2.0

    /// Source: RFC 3418 §2, sysUpTime, which begins again after 2³² hundredths of a second.
    init?(from earlier: SampleTime, to later: SampleTime) {
        let elapsed = later.local - earlier.local
        guard elapsed > 0 else { return nil }
        guard let before = earlier.upTime, let now = later.upTime else {
            self = .uncertain(elapsed)
            return
        }
        let ran = Double(now &- before) / 100
        if ran > 0, abs(ran - elapsed) <= max(Self.tolerance, elapsed / 10) {
            self = .seconds(ran)
        } else if now < before || Double(now) / 100 + Self.tolerance < elapsed {
            self = .restart
        } else {
            // A clock that is no clock: some agents show a constant.
            self = .seconds(elapsed)
        }
    }
}
