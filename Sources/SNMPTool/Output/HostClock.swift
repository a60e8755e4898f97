#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The time by this host's clocks.
enum HostClock {
    /// Hundredths of a second since the host started, modulo 2³², with the time that it was
    /// suspended.
    static var upTime: UInt32 {
        let clock = ContinuousClock()
        let (seconds, attoseconds) = clock.systemEpoch.duration(to: clock.now).components
        return UInt32(truncatingIfNeeded: seconds * 100 + attoseconds / 10_000_000_000_000_000)
    }

    /// Seconds since the host started, with their fraction.
    static var seconds: Double {
        let clock = ContinuousClock()
        let (seconds, attoseconds) = clock.systemEpoch.duration(to: clock.now).components
        return Double(seconds) + Double(attoseconds) / 1e18
    }

    /// The local time: `2026-11-25 13:16:50`.
    static var localTime: String {
        var seconds = time(nil)
        var parts = unsafe tm()
        // Safe because both outlive the call, and of what it fills in no pointer is read.
        let isKnown = unsafe localtime_r(&seconds, &parts) != nil
        return isKnown ? unsafe text(parts, separator: " ") : ""
    }

    /// The time as programs write it: `2026-11-25T12:16:50Z`. Source: RFC 3339.
    static var universalTime: String {
        var seconds = time(nil)
        var parts = unsafe tm()
        // Safe as above.
        let isKnown = unsafe gmtime_r(&seconds, &parts) != nil
        return isKnown ? unsafe text(parts, separator: "T") + "Z" : ""
    }

    private static func text(_ parts: tm, separator: String) -> String {
        let words = unsafe [
            parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min,
            parts.tm_sec,
        ].map(twoDigits)
        return words.prefix(3).joined(separator: "-") + separator
            + words.dropFirst(3).joined(separator: ":")
    }

    private static func twoDigits(_ number: Int32) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
