import Foundation
import TestPrograms
import Testing

/// net-snmp's tools, set up by their arguments alone.
enum NetSNMP {
    static let isInstalled = Program.isInstalled("/usr/bin/snmpwalk")
    static let isMissing: Comment = "needs Debian's package snmp"

    /// What this machine's files say of modules and communities must not decide a test.
    static let environment = [
        "SNMPCONFPATH": "/nonexistent", "MIBDIRS": "/nonexistent", "MIBS": "",
    ]

    static func start(_ name: String, _ arguments: [String]) throws -> RunningProgram {
        try Program(path: "/usr/bin/\(name)").start(arguments, environment: environment)
    }

    static func run(_ name: String, _ arguments: [String]) throws -> Ending {
        try Program(path: "/usr/bin/\(name)").run(arguments, environment: environment)
    }
}

extension Ending {
    var lines: [Substring] { output.split(separator: "\n") }

    /// Without the line that says that the agent has no more.
    var instances: [Substring] {
        lines.filter { $0.contains(" = ") && !$0.contains(" = No more variables left in ") }
    }
}
