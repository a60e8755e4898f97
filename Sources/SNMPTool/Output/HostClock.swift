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

    /// The local time: `2026-11-25 13:16:50`.
    static var localTime: String {
        var seconds = time(nil)
        var parts = unsafe tm()
        // Safe because both outlive the call, and of what it fills in no pointer is read.
        let numbers = unsafe localtime_r(&seconds, &parts).map { parts in
            unsafe [
                parts.pointee.tm_year + 1900, parts.pointee.tm_mon + 1, parts.pointee.tm_mday,
                parts.pointee.tm_hour, parts.pointee.tm_min, parts.pointee.tm_sec,
            ]
        }
        let words = (numbers ?? []).map(twoDigits)
        return words.prefix(3).joined(separator: "-") + " "
            + words.dropFirst(3).joined(separator: ":")
    }

    private static func twoDigits(_ number: Int32) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
