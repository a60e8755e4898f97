#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What of the environment this tool asks for.
enum Environment {
    private static let names = [
        "HOME", "LANG", "LC_ALL", "LC_CTYPE", "MIBDIRS", "MIBS", "PATH", "SNMPCONFPATH",
        "SNMP_COMMUNITY", "TERM", "TMPDIR", "XDG_CACHE_HOME",
    ]

    static let variables: [String: String] = {
        var variables: [String: String] = [:]
        for name in names {
            // Safe because the text is copied at once, and nothing here changes the environment.
            variables[name] = unsafe getenv(name).map { unsafe String(cString: $0) }
        }
        return variables
    }()

    /// Whether a terminal shows more than ASCII. Source: POSIX.1, 8.2 Internationalization Variables.
    static var isUTF8: Bool {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variables[$0] }
            .first { !$0.isEmpty }
        // language.CODESET@modifier, or the codeset alone
        return locale?.split { $0 == "." || $0 == "@" }
            .contains { ["UTF-8", "UTF8"].contains($0.uppercased()) } ?? false
    }
}
