import Foundation
import TestPrograms

/// net-snmp's programs, as Debian installs them, kept from this machine's own settings.
enum NetSNMP {
    static let isInstalled = Program.isInstalled("/usr/bin/snmpwalk", "/usr/sbin/snmpd")

    /// Modules that the programs know only where they are asked to.
    static let environment = [
        "MIBS": "", "SNMPCONFPATH": "/nonexistent", "SNMP_PERSISTENT_DIR": "/nonexistent",
        "LC_ALL": "C",
    ]

    /// Runs a classic program: `snmpwalk`.
    static func run(_ name: String, _ arguments: [String]) throws -> Ending {
        try Program(path: "/usr/bin/\(name)").run(arguments, environment: environment)
    }
}
