import Foundation
import Testing

/// How a program ended, and what it printed.
struct Ending: Equatable {
    let status: Int32
    let output: String
    let errors: String
}

/// A program of this machine or of this build.
struct Program {
    let path: String
    /// What comes before the arguments of each run.
    var prefix: [String] = []

    /// The top folder of the package.
    static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let snmpagent = built("snmpagent")

    /// A program that was built along with the tests.
    static func built(_ name: String) -> Program {
        let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        return Program(path: folder.appending(path: name).path(percentEncoded: false))
    }

    static func isInstalled(_ paths: String...) -> Bool {
        paths.allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Runs it to its end.
    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Ending {
        let running = try start(arguments, environment: environment)
        running.process.waitUntilExit()
        return try running.ending()
    }

    /// Starts it, with its output going to files, so that no pipe can fill.
    func start(
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
final class RunningProgram {
    let process = Process()
    let folder: URL
    let output: URL
    let errors: URL

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

    func ending() throws -> Ending {
        try Ending(
            status: process.terminationReason == .exit ? process.terminationStatus : -1,
            output: String(contentsOf: output, encoding: .utf8),
            errors: String(contentsOf: errors, encoding: .utf8))
    }

    /// Waits for its end, for a minute at most, and kills it where that does not come.
    func end() async throws -> Ending {
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
    func line(with text: String) async throws -> String {
        let end = ContinuousClock.now + .seconds(30)
        while true {
            // Judged before the look, so that what came during a long sleep still counts.
            let isOver = !process.isRunning || ContinuousClock.now >= end
            let lines = try String(contentsOf: errors, encoding: .utf8).split(separator: "\n")
            if let line = lines.first(where: { $0.contains(text) }) { return String(line) }
            if isOver { break }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw NoSuchLine(text: text, errors: try String(contentsOf: errors, encoding: .utf8))
    }

    struct NoSuchLine: Error {
        let text: String
        let errors: String
    }
}
