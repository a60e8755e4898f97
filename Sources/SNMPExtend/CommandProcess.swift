internal import Subprocess
internal import Synchronization
internal import SystemPackage

/// The process of one run of a command, with its children.
///
/// It has a session of its own, no standard input, an environment that is always the same and `/`
/// as its directory; what it writes as errors goes nowhere.
enum CommandProcess {
    /// How long a command may take.
    static let timeout = Duration.seconds(10)

    private enum Outcome {
        case ended(TerminationStatus)
        case notStarted(String)
        case overdue
    }

    /// Runs a command to its end, or kills it, and all of its process group, when the time is up
    /// or the task is cancelled.
    static func run(
        _ command: ExtendCommand, timeout: Duration = timeout
    ) async -> ExtendResult {
        let output = KeptOutput()
        let outcome = await withTaskGroup(of: Outcome.self) { group in
            group.addTask { await execute(command, into: output) }
            group.addTask {
                // Cancelled when the command ends in time.
                try? await Task.sleep(for: timeout)
                return .overdue
            }
            let outcome = await group.next() ?? .overdue
            group.cancelAll()
            return outcome
        }
        return result(of: command, outcome, output.octets)
    }

    private static func execute(
        _ command: ExtendCommand, into output: KeptOutput
    ) async -> Outcome {
        do {
            let result = try await Subprocess.run(
                configuration(of: command), input: .none, output: .sequence, error: .discarded
            ) { execution in
                // What is not kept is read all the same, so that the command comes to its end.
                for try await buffer in execution.standardOutput { output.append(buffer) }
            }
            return .ended(result.terminationStatus)
        } catch {
            return .notStarted("\(error)")
        }
    }

    private static func configuration(of command: ExtendCommand) -> Configuration {
        var options = PlatformOptions()
        // With a session comes a process group, which is killed as a whole.
        options.createSession = true
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
        ]
        let environment = Environment.custom([
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/", "LC_ALL": "C",
        ])
        let arguments =
            command.isShell
            ? ["-c", "\(command.program) \(command.arguments)"]
            : Array(QuotedWords(command.arguments))
        return Configuration(
            executable: .path(FilePath(command.isShell ? "/bin/sh" : command.program)),
            arguments: Arguments(arguments), environment: environment, workingDirectory: "/",
            platformOptions: options)
    }

    /// nsExtendResult is an exit status, or of a shell what wait(2) gives, as in net-snmp; 1 of
    /// what cannot be started, as there. A signal's number has 128 added, as in shells, where
    /// net-snmp has 0. What was killed when its time was up has -1.
    private static func result(
        of command: ExtendCommand, _ outcome: Outcome, _ output: [UInt8]
    ) -> ExtendResult {
        switch outcome {
        case .ended(.exited(let code)):
            ExtendResult(output: output, status: command.isShell ? code << 8 : code)
        case .ended(.signaled(let signal)):
            ExtendResult(output: output, status: command.isShell ? signal : 128 + signal)
        case .notStarted(let reason):
            ExtendResult(output: output, status: 1, fault: .notStarted(reason))
        case .overdue:
            ExtendResult(output: output, status: -1, fault: .overdue)
        }
    }
}

/// The first octets of a command's output.
private final class KeptOutput: Sendable {
    private let kept = Mutex<[UInt8]>([])

    var octets: [UInt8] { kept.withLock { $0 } }

    func append(_ buffer: SubprocessOutputSequence.Buffer) {
        kept.withLock { kept in
            let room = ExtendResult.outputLimit - kept.count
            // Safe because the octets are copied before the buffer is let go.
            unsafe buffer.withUnsafeBytes { unsafe kept += $0.prefix(max(room, 0)) }
        }
    }
}
