import Foundation

/// net-snmp's programs, as Debian installs them, set up by their arguments alone.
package enum NetSNMP {
    package static let isInstalled = Program.isInstalled("/usr/bin/snmpwalk", "/usr/sbin/snmpd")
    package static let isMissing = "needs Debian's packages snmp and snmpd"

    /// What this machine's files say of modules and communities must not decide a test; nor does
    /// a test write to where the programs keep their state.
    package static let environment = [
        "SNMPCONFPATH": "/nonexistent", "SNMP_PERSISTENT_DIR": NSTemporaryDirectory(),
        "MIBDIRS": "/nonexistent", "MIBS": "", "LC_ALL": "C",
    ]

    /// The same for this build's programs.
    package static let ownEnvironment = [
        "SNMPCONFPATH": "/nonexistent", "MIBDIRS": "/nonexistent", "LC_ALL": "C",
    ]

    /// Starts a classic program: `snmpwalk`.
    package static func start(_ name: String, _ arguments: [String]) async throws -> RunningProgram
    {
        try await Program(path: "/usr/bin/\(name)").start(arguments, environment: environment)
    }

    /// Runs a classic program to its end.
    package static func run(_ name: String, _ arguments: [String]) async throws -> Ending {
        try await start(name, arguments).end()
    }
}
