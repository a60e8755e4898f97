import Foundation

/// A program of this machine, run to its end.
struct Command {
    /// The top folder of the package.
    static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let modules = package.appending(path: "MIBs").path(percentEncoded: false)

    /// The first of these files that can be run.
    static func find(_ paths: [String]) -> String? {
        paths.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static let snmptranslate = find([
        "/usr/bin/snmptranslate", "/usr/local/bin/snmptranslate", "/opt/homebrew/bin/snmptranslate",
    ])

    /// snmp-modules of the same build as these tests.
    static let snmpModules = find(
        (CommandLine.arguments + [Bundle.main.executablePath ?? ""]).map { path in
            URL(filePath: path).deletingLastPathComponent().appending(path: "snmp-modules").path(
                percentEncoded: false)
        })

    /// - Returns: the standard output.
    static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let octets = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: octets, as: UTF8.self)
    }
}
