package import Foundation

/// How a program ended, and what it printed: as text, with what is no UTF-8 as U+FFFD.
package struct Ending: Equatable {
    package let status: Int32
    package let output: String
    package let errors: String

    package init(status: Int32 = 0, output: String = "", errors: String = "") {
        self.status = status
        self.output = output
        self.errors = errors
    }
}

/// A program of this machine or of this build.
package struct Program {
    package let path: String
    /// What comes before the arguments of each run.
    private let prefix: [String]

    package init(path: String, prefix: [String] = []) {
        self.path = path
        self.prefix = prefix
    }

    /// The top folder of the package.
    package static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    package static let snmp = built("snmp")
    package static let snmpagent = built("snmpagent")

    /// A program that was built along with the tests.
    package static func built(_ name: String) -> Program {
        let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        return Program(path: folder.appending(path: name).path(percentEncoded: false))
    }

    package static func isInstalled(_ paths: String...) -> Bool {
        paths.allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs it to its end.
    package func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Ending {
        let running = try start(arguments, environment: environment)
        running.process.waitUntilExit()
        return try running.ending()
    }

    /// Starts it, with its output going to files, so that no pipe can fill.
    package func start(
        _ arguments: [String], environment: [String: String] = [:]
    ) throws -> RunningProgram {
        let running = try RunningProgram()
        let process = running.process
        process.executableURL = URL(filePath: path)
        process.arguments = prefix + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: running.output)
        process.standardError = try FileHandle(forWritingTo: running.errors)
        try process.run()
        return running
    }
}

/// A program that runs; what it prints lies in files of its own.
package final class RunningProgram {
    package let process = Process()
    package let folder: URL
    package let output: URL
    package let errors: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "snmp-program-\(UUID().uuidString)")
        output = folder.appending(path: "output")
        errors = folder.appending(path: "errors")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data().write(to: output)
        try Data().write(to: errors)
    }

    deinit {
        // What a failed test leaves running must not outlive it.
        if process.isRunning { process.terminate() }
        try? FileManager.default.removeItem(at: folder)
    }

    package func ending() throws -> Ending {
        try Ending(
            status: process.terminationReason == .exit ? process.terminationStatus : -1,
            output: String(decoding: Data(contentsOf: output), as: UTF8.self),
            errors: String(decoding: Data(contentsOf: errors), as: UTF8.self))
    }

    /// Waits for its end, for a minute at most, and kills it where that does not come.
    package func end() async throws -> Ending {
        let limit = ContinuousClock.now + .seconds(60)
        while process.isRunning, ContinuousClock.now < limit {
            try await Task.sleep(for: .milliseconds(10))
        }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return try ending()
    }

    /// Waits until `text` stands in what it printed as errors.
    ///
    /// - Returns: the line that has it.
    package func line(with text: String) async throws -> String {
        let end = ContinuousClock.now + .seconds(30)
        var isLastLook = false
        while !isLastLook {
            // Known before the look, so that what was printed until then is seen, however long
            // this task had to wait for its turn.
            isLastLook = !process.isRunning || ContinuousClock.now > end
            let lines = try String(contentsOf: errors, encoding: .utf8).split(separator: "\n")
            if let line = lines.first(where: { $0.contains(text) }) { return String(line) }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw NoSuchLine(text: text, errors: try String(contentsOf: errors, encoding: .utf8))
    }

    package struct NoSuchLine: Error {
        package let text: String
        package let errors: String
    }
}
