internal import Glibc

/// What reading modules may take: a file can be a pipe that nobody writes to, or have no end.
enum ProcessLimits {
    /// Seconds, of which 78 modules take 0.02.
    private static var time: UInt32 {
        // Safe because the text is copied at once.
        let text = unsafe getenv("SNMP_MODULES_SECONDS").map { unsafe String(cString: $0) }
        return text.flatMap { UInt32($0) } ?? 30
    }
    /// Octets of memory that is written to.
    private static let memory = 1 << 30

    /// Ends this process by a signal once it has run for too long, and lets no more memory be had;
    /// it leaves no core file.
    static func set() {
        var data = rlimit(rlim_cur: rlim_t(memory), rlim_max: rlim_t(memory))
        var core = rlimit(rlim_cur: 0, rlim_max: 0)
        // Safe because both structures live until the calls are over. What fails leaves no limit.
        unsafe setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &data)
        unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &core)
        alarm(time)
    }
}
