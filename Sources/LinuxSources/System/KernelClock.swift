internal import Glibc

/// The clock of the kernel's own time stamps.
public enum KernelClock {
    /// Hundredths of a second since the kernel's start without the times of sleep, modulo 2³².
    ///
    /// Source: CLOCK_MONOTONIC of clock_gettime(2).
    public static func ticks() -> UInt32 {
        var time = timespec()
        // Safe because the kernel fills the structure that it is handed; it has this clock.
        _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt32(truncatingIfNeeded: time.tv_sec &* 100 &+ time.tv_nsec / 10_000_000)
    }
}
