import Foundation
import Subprocess
import SystemPackage

/// A program of this machine or of this build.
package struct Program: Sendable {
    package let path: String
    /// What comes before the arguments of each run.
    private let prefix: [String]
    /// What every run has besides this process's environment.
    private let environment: [String: String]

    package init(path: String, prefix: [String] = [], environment: [String: String] = [:]) {
        self.path = path
        self.prefix = prefix
        self.environment = environment
    }

    /// The top folder of the package, with a slash at its end.
    package static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

    /// The folder of the modules that every name in a test comes from.
    package static let modules = package + "MIBs"

    package static let snmp = built("snmp")
    /// With `-mALL` it knows the modules that it brings along, whatever others this machine has, and
    /// nothing of this machine's snmp.conf.
    package static let snmpAlone = Program(path: snmp.path, environment: NetSNMP.ownEnvironment)
    package static let snmpagent = built("snmpagent")

    /// A program that was built along with the tests.
    package static func built(_ name: String) -> Program {
        let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        return Program(path: folder.appending(path: name).path(percentEncoded: false))
    }

    package static func isInstalled(_ paths: String...) -> Bool {
        paths.allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs it to its end, which is as ``RunningProgram/end()`` has it.
    package func run(
        _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> Ending {
        try await start(arguments, environment: environment).end()
    }

    /// Starts it, with its output going to files, so that no pipe can fill.
    package func start(
        _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> RunningProgram {
        // What this process or its machine says of modules must not decide a test.
        let neutral: [String: String?] = ["MIBS": nil, "MIBDIRS": nil]
        let changes = neutral.merging(self.environment.merging(environment) { $1 }) { $1 }
            .compactMap { name, value in Environment.Key(rawValue: name).map { ($0, value) } }
        return try await RunningProgram(
            Configuration(
                executable: .path(FilePath(path)), arguments: Arguments(prefix + arguments),
                environment: .inherit.updating(Dictionary(uniqueKeysWithValues: changes))))
    }
}
