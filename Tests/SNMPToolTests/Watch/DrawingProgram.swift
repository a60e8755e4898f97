import Foundation
import TestPrograms
import Testing

/// A program that draws on a terminal of its own until a signal ends it.
struct DrawingProgram {
    private let shell: RunningProgram
    private let terminal: String
    private let processID: Int32

    /// Starts it, and waits for its first screen.
    ///
    /// - Parameter command: a program and its arguments, as a shell reads them.
    init(_ command: String, columns: Int, rows: Int) async throws {
        shell = try await Screens.start(
            """
            tty; sh -c 'echo $$; exec "$@"' sh \(command); echo "status $?"; \
            stty -a | grep -o -w -e '-*echo' -e '-*icanon'
            """, columns: columns, rows: rows)
        let output = try await Self.output(of: shell, screens: 1)
        let words = output.split(whereSeparator: \.isNewline).prefix(2)
        terminal = words.first.map(String.init) ?? ""
        // A number below would be that of a group.
        processID = try #require(
            words.last.flatMap { Int32($0) }.flatMap { $0 > 1 ? $0 : nil }, "\(output)")
    }

    func waitForScreens(_ count: Int) async throws {
        _ = try await Self.output(of: shell, screens: count)
    }

    func resize(columns: Int, rows: Int) async throws {
        _ = try await Program(path: "/bin/stty").run(
            ["-F", terminal, "cols", "\(columns)", "rows", "\(rows)"])
    }

    /// - Returns: the screens, and behind them the program's status and how the terminal is left.
    func end(by signal: Int32) async throws -> Screens {
        kill(processID, signal)
        return try await Screens(shell.end().output)
    }

    /// What was written, once so many screens are whole.
    private static func output(of shell: RunningProgram, screens: Int) async throws -> String {
        var output = ""
        _ = try await shell.lines(of: .output, waitingFor: "screen \(screens)") { lines in
            output = lines.joined(separator: "\n")
            return output.split(separator: Screens.end, omittingEmptySubsequences: false).count
                > screens
        }
        return output
    }
}
