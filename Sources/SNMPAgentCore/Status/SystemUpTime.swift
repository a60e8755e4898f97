/// The time since the agent started, as sysUpTime and the TimeTicks that refer to it have it.
public struct SystemUpTime: Sendable {
    private let start: ContinuousClock.Instant

    public init(start: ContinuousClock.Instant = .now) {
        self.start = start
    }

    /// Hundredths of a second since the start, modulo 2³². Source: RFC 3418 §2, sysUpTime.
    public func ticks(at instant: ContinuousClock.Instant = .now) -> UInt32 {
        let (seconds, attoseconds) = (instant - start).components
        return UInt32(truncatingIfNeeded: seconds * 100 + attoseconds / 10_000_000_000_000_000)
    }

    /// Seconds since the start. Source: RFC 3411 §5, snmpEngineTime.
    public func seconds(at instant: ContinuousClock.Instant = .now) -> Int32 {
        Int32(clamping: (instant - start).components.seconds)
    }
}
