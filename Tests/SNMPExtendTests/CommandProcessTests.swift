import Foundation
import SNMP
import Testing

@testable import SNMPExtend

/// Programs of this machine.
@Suite("The process of a command", .timeLimit(.minutes(2))) struct CommandProcessTests {
    typealias Row = (
        program: String, arguments: String, isShell: Bool, output: String, status: Int32
    )

    static let runs: [Row] = [
        ("/bin/echo", "\"hello  world\" 'a b' end", false, "hello  world a b end\n", 0),
        ("/usr/bin/printf", "abc", false, "abc", 0),
        ("/bin/true", "", false, "", 0), ("/bin/false", "", false, "", 1),
        ("/bin/sh", "-c \"exit 44\"", false, "", 44),
        ("/bin/sh", "-c \"kill -9 $$\"", false, "", 137),
        // What is written before the end counts, errors do not.
        ("/bin/sh", "-c \"echo out; echo err >&2; exit 2\"", false, "out\n", 2),
        // No shell, unless one is asked for.
        ("/bin/echo", "$HOME; `id` *", false, "$HOME; `id` *\n", 0),
        ("echo", "$((1 + 1)) \"a  b\"; exit 3", true, "2 a  b\n", 768),
        ("kill", "-9 $$", true, "", 9),
        // No input, and nothing of the agent's.
        ("/bin/cat", "", false, "", 0), ("/bin/pwd", "", false, "/\n", 0),
        (
            "/usr/bin/sort", "-z /proc/self/environ", false,
            "HOME=/\0LC_ALL=C\0PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\0",
            0
        ),
        // The last one is the directory that is listed.
        ("/bin/ls", "/proc/self/fd", false, "0\n1\n2\n3\n", 0),
        // A session and a process group of its own.
        ("test", "$(cut -d' ' -f 5-6 /proc/$$/stat | tr ' ' =) = $$=$$", true, "", 0),
        // A child that stays behind and holds the output open.
        ("/bin/sh", "-c \"sleep 30 & echo started\"", false, "started\n", 0),
    ]

    @Test(arguments: runs) func `a program's output and end`(_ row: Row) async throws {
        let command = try ExtendCommand(
            name: "a", program: row.program, arguments: row.arguments, isShell: row.isShell)
        #expect(
            await CommandProcess.run(command)
                == ExtendResult(output: Array(row.output.utf8), status: row.status))
    }

    @Test func `octets are kept as they are`() async throws {
        let command = try ExtendCommand(
            name: "a", program: "printf", arguments: "'\\000\\377\\n\\001\\n'", isShell: true)
        #expect(
            await CommandProcess.run(command)
                == ExtendResult(output: [0, 0xFF, 0x0A, 1, 0x0A], status: 0))
    }

    @Test func `of a large output the beginning is kept, and the program comes to its end`()
        async throws
    {
        let command = try ExtendCommand(
            name: "a", program: "seq", arguments: "1 100000; exit 5", isShell: true)
        let written = (1...100_000).map { "\($0)\n" }.joined()
        #expect(
            await CommandProcess.run(command)
                == ExtendResult(output: Array(written.utf8), status: 5 << 8))
    }

    @Test(arguments: ["/nonexistent/program", "echo", "/etc/passwd", "/"])
    func `a program that cannot be started has the status 1`(_ program: String) async throws {
        let command = try ExtendCommand(name: "a", program: program)
        let result = await CommandProcess.run(command)
        #expect((result.status, result.output) == (1, ""))
        guard case .notStarted = result.fault else {
            Issue.record("\(result)")
            return
        }
    }

    /// What ignores a request to end, with a child; what closes its output; what writes for ever.
    static let endless = [
        "echo $$; trap '' TERM; sh -c \\\"trap '' TERM; sleep 600\\\" & sleep 600",
        "echo $$; exec >&-; sleep 600", "echo $$; sh -c \\\"yes\\\"",
    ]

    @Test(arguments: endless) func `what takes too long is killed with all of its group`(
        _ script: String
    ) async throws {
        let command = try ExtendCommand(
            name: "a", program: "/bin/sh", arguments: "-c \"\(script)\"")
        let result = await CommandProcess.run(command, timeout: .seconds(2))
        #expect((result.status, result.fault) == (-1, .overdue))
        let group = try #require(result.lines.first.flatMap { Int32("\($0)") })
        try await expectGone(group)
    }

    @Test func `a task that is cancelled leaves nothing behind`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "snmp-extend-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "pid")
        let command = try ExtendCommand(
            name: "a", program: "echo",
            arguments: "$$ > \(file.path()).new; mv \(file.path()).new \(file.path()); sleep 600",
            isShell: true)
        let run = Task { await CommandProcess.run(command, timeout: .seconds(600)) }
        while !FileManager.default.fileExists(atPath: file.path()) {
            try await Task.sleep(for: .milliseconds(5))
        }
        let text = try String(contentsOf: file, encoding: .utf8)
        run.cancel()
        #expect(await run.value.status == -1)
        try await expectGone(try #require(Int32(text.dropLast())))
    }

    /// Waits until no process of a group is left: children that were killed are the first
    /// process's, which may be slow to see their end.
    private func expectGone(_ group: Int32) async throws {
        let end = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < end, Self.isAlive(group) {
            try await Task.sleep(for: .milliseconds(5))
        }
        #expect(!Self.isAlive(group))
    }

    /// Whether a process of the group has not ended.
    private static func isAlive(_ group: Int32) -> Bool {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.contains { process in
            guard Int32(process) != nil,
                let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
                let end = stat.lastIndex(of: ")")
            else { return false }
            // State, parent and process group.
            let fields = stat[end...].split(separator: " ")
            return fields.count > 3 && fields[3] == "\(group)" && fields[1] != "Z"
        }
    }
}
