internal import Glibc

/// A date and time of the host's clock in its time zone.
public struct LocalTime: Hashable, Sendable {
    public var year: Int
    /// From 1.
    public var month: Int
    /// From 1.
    public var day: Int
    public var hour: Int
    public var minute: Int
    /// To 60, for a leap second.
    public var second: Int
    public var tenths: Int
    /// East of Greenwich.
    public var minutesFromUTC: Int

    /// Source: clock_gettime(2), localtime(3).
    /// - Returns: nil for a clock that is beyond the calendar.
    public static func now() -> LocalTime? {
        var time = timespec()
        // Safe because the kernel fills the structure that it is handed; it has this clock.
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        return LocalTime(secondsSince1970: time.tv_sec, tenths: time.tv_nsec / 100_000_000)
    }

    /// - Returns: nil for what is beyond the calendar.
    public init?(secondsSince1970 seconds: Int, tenths: Int = 0) {
        var seconds = seconds
        // Safe because both structures live until the call returns, which keeps neither, and of
        // the fields only numbers are read.
        var fields = unsafe tm()
        guard unsafe localtime_r(&seconds, &fields) != nil else { return nil }
        year = unsafe Int(fields.tm_year) + 1900
        month = unsafe Int(fields.tm_mon) + 1
        day = unsafe Int(fields.tm_mday)
        hour = unsafe Int(fields.tm_hour)
        minute = unsafe Int(fields.tm_min)
        second = unsafe Int(fields.tm_sec)
        minutesFromUTC = unsafe fields.tm_gmtoff / 60
        self.tenths = tenths
    }
}
