#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What of the environment this tool asks for.
enum Environment {
    private static let names = [
        "HOME", "MIBDIRS", "MIBS", "PATH", "SNMPCONFPATH", "SNMP_COMMUNITY", "TMPDIR",
        "XDG_CACHE_HOME",
    ]

    static var variables: [String: String] {
        var variables: [String: String] = [:]
        for name in names {
            // Safe because the text is copied at once, and nothing here changes the environment.
            variables[name] = unsafe getenv(name).map { unsafe String(cString: $0) }
        }
        return variables
    }
}
