import Foundation
import Subprocess
import Synchronization
import SystemPackage

/// A program that runs; what it prints lies in files of its own.
package final class RunningProgram: Sendable {
    package let processID: Int32
    private let folder: URL
    private let status: Status
    private let run: Task<Void, any Error>

    init(_ configuration: Configuration) async throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "snmp-program-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let output = try Self.create(Self.output(in: folder))
        let errors = try Self.create(Self.errors(in: folder))
        let status = Status()
        let started = AsyncThrowingStream<Int32, any Error>.makeStream()
        let run = Task {
            do {
                let result = try await Subprocess.run(
                    configuration, input: .none,
                    output: .fileDescriptor(output, closeAfterSpawningProcess: true),
                    error: .fileDescriptor(errors, closeAfterSpawningProcess: true)
                ) { execution in
                    started.continuation.yield(execution.processIdentifier.value)
                }
                status.value.withLock { $0 = result.terminationStatus }
            } catch {
                started.continuation.finish(throwing: error)
                throw error
            }
        }
        self.status = status
        self.run = run
        var processIDs = started.stream.makeAsyncIterator()
        guard let processID = try await processIDs.next() else { throw CancellationError() }
        self.processID = processID
    }

    /// Nil while the program runs.
    private final class Status: Sendable {
        let value = Mutex<TerminationStatus?>(nil)
    }

    deinit {
        // What a failed test leaves running must not outlive it.
        signal(SIGKILL)
        try? FileManager.default.removeItem(at: folder)
    }

    private static func output(in folder: URL) -> URL { folder.appending(path: "output") }
    private static func errors(in folder: URL) -> URL { folder.appending(path: "errors") }

    private static func create(_ file: URL) throws -> FileDescriptor {
        try FileDescriptor.open(
            FilePath(file.path(percentEncoded: false)), .writeOnly, options: [.create],
            permissions: .ownerReadWrite)
    }

    private var isRunning: Bool { status.value.withLock { $0 == nil } }

    /// Sends it a signal, unless it has ended.
    package func signal(_ number: Int32) {
        // Under the lock, so that its number is not another process's by now.
        status.value.withLock { status in
            if status == nil { _ = kill(processID, number) }
        }
    }

    /// Waits for its end, and kills it where that does not come within two minutes.
    package func end() async throws -> Ending {
        let (status, output, errors) = try await octetsAtEnd()
        return Ending(
            status: status, output: String(decoding: output, as: UTF8.self),
            errors: String(decoding: errors, as: UTF8.self))
    }

    /// As ``end()``, with what it printed octet for octet.
    package func octetsAtEnd() async throws -> (status: Int32, output: [UInt8], errors: [UInt8]) {
        let watchdog = Task {
            try await Task.sleep(for: .seconds(120))
            signal(SIGKILL)
        }
        defer { watchdog.cancel() }
        try await run.value
        let status: Int32 =
            if case .exited(let code) = self.status.value.withLock({ $0 }) { code } else { -1 }
        return try (
            status, Array(Data(contentsOf: Self.output(in: folder))),
            Array(Data(contentsOf: Self.errors(in: folder)))
        )
    }

    /// Ends it as a service manager would, and waits for that.
    @discardableResult
    package func terminate() async throws -> Ending {
        signal(SIGTERM)
        return try await end()
    }

    /// Waits until `text` stands in what it printed as errors.
    ///
    /// - Returns: the line that has it.
    package func line(with text: String) async throws -> String {
        var found: String?
        _ = try await lines(of: .errors, waitingFor: text) { lines in
            found = lines.first { $0.contains(text) }
            return found != nil
        }
        return found ?? ""
    }

    package enum Stream {
        case output
        case errors
    }

    /// Waits until what it printed is as `condition` says, for a minute at most.
    ///
    /// - Parameter text: what is missing where it never is.
    /// - Returns: the lines that it printed, those that are empty left out.
    package func lines(
        of stream: Stream, waitingFor text: String, until condition: ([String]) -> Bool
    ) async throws -> [String] {
        let end = ContinuousClock.now + .seconds(60)
        let file = stream == .output ? Self.output(in: folder) : Self.errors(in: folder)
        var isLastLook = false
        while !isLastLook {
            // Known before the look, so that what was printed until then is seen, however long
            // this task had to wait for its turn.
            isLastLook = !isRunning || ContinuousClock.now > end
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                .map(String.init)
            if condition(lines) { return lines }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw NoSuchLine(text: text, errors: try String(contentsOf: file, encoding: .utf8))
    }

    package struct NoSuchLine: Error {
        package let text: String
        package let errors: String
    }
}
