import TestPrograms

/// What a pseudo terminal of some size showed, screen by screen.
struct Screens {
    /// The lines of each screen that was drawn.
    let drawn: [[String]]
    /// What came before the first screen, and what is left at the end.
    let opening: String
    let ending: String

    static let isThere = Program.isInstalled("/usr/bin/script", "/bin/stty")

    /// What stands behind each screen.
    static let end = "\u{1B}[J"

    /// Starts a command of the shell on a terminal.
    static func start(
        _ command: String, columns: Int, rows: Int
    ) async throws -> RunningProgram {
        try await Program(path: "/usr/bin/script").start(
            ["-qec", "stty cols \(columns) rows \(rows); \(command)", "/dev/null"],
            environment: NetSNMP.ownEnvironment.merging([
                "TERM": "xterm", "LC_ALL": "C.UTF-8", "SHELL": "/bin/sh",
            ]) { $1 })
    }

    /// Runs a command of the shell on a terminal.
    static func run(
        _ command: String, columns: Int = 90, rows: Int = 12
    ) async throws -> (status: Int32, output: String) {
        let ending = try await start(command, columns: columns, rows: rows).end()
        return (ending.status, ending.output)
    }

    /// - Parameter output: all that was written.
    init(_ output: String) {
        let parts = output.split(separator: "\u{1B}[H", omittingEmptySubsequences: false)
        opening = String(parts.first ?? "")
        let last = (parts.last ?? "").split(separator: Self.end, maxSplits: 1)
        ending = last.count > 1 ? String(last[1]) : ""
        drawn = parts.dropFirst().map { part in
            let text = part.split(separator: Self.end, maxSplits: 1).first ?? ""
            return text.split(separator: "\r\n", omittingEmptySubsequences: false).map {
                Self.withoutTime($0.replacing("\u{1B}[K", with: ""))
            }
        }
    }

    static func withoutTime(_ text: some StringProtocol) -> String {
        String(text).replacing(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/, with: "TIME")
    }
}
