import Foundation
import Logging
import TestPrograms
import Testing

@testable import SNMPDaemon

@Suite("sd-daemon(3) and plain text: lines of the log") struct LogFormatTests {
    private static let start =
        #"listening accepts=127\.0\.0\.0/8, ::1 at=127\.0\.0\.1:[0-9]+ "#
        + "readable=everything by 1 community"

    private static func lines(
        _ options: [String], environment: [String: String] = [:]
    ) async throws -> [Substring] {
        let arguments = ["--listen", "127.0.0.1:0", "--community", "secret"] + options
        let daemon = try await Daemon(arguments, environment: environment)
        return try await daemon.stop().errors.split(separator: "\n")
    }

    @Test func `text has the time, the level, the message and what belongs to it`() async throws {
        let lines = try await Self.lines(["--log-format", "text"])
        let time = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"
        #expect(lines.count == 2)
        let expected = ["\(time) info \(Self.start)", "\(time) info ended"]
        for (line, pattern) in zip(lines, expected) {
            #expect(try Regex(pattern).wholeMatch(in: line) != nil, "\(line)")
        }
    }

    @Test func `the journal's has the priority, and no time`() async throws {
        let lines = try await Self.lines(["--log-format", "journald"])
        #expect(lines.count == 2)
        for (line, pattern) in zip(lines, ["<6>\(Self.start)", "<6>ended"]) {
            #expect(try Regex(pattern).wholeMatch(in: line) != nil, "\(line)")
        }
    }

    @Test func `it is the journal's where standard error is what the journal reads`() async throws {
        // The file is opened before its number is known: a shell tells the agent.
        let script = """
            export JOURNAL_STREAM=$(stat -L -c %d:%i /proc/self/fd/2)
            exec "$@"
            """
        let launcher = Program(path: "/bin/sh", prefix: ["-c", script, "sh"])
        let daemon = try await Daemon(by: launcher)
        #expect(daemon.announcement.hasPrefix("<6>listening "))
        try await daemon.stop()
        let ending = try await launcher.run([Program.snmpagent.path, "--nope"])
        #expect(ending.errors == "<3>snmpagent: Unknown option '--nope'\n")
    }

    @Test func `it is text where the journal reads something else`() async throws {
        let lines = try await Self.lines([], environment: ["JOURNAL_STREAM": "8:1"])
        #expect(lines.last?.hasSuffix(" info ended") == true)
    }

    @Test func `levels are syslog's priorities`() {
        #expect(Logger.Level.allCases.map(\.priority) == [7, 7, 6, 5, 4, 3, 2])
    }

    @Test(arguments: [
        ("plain, and ünïcode", "plain, and ünïcode"),
        ("two\r\nlines", #"two\u{D}\u{A}lines"#),
        ("\u{1B}[31mred\u{7F}", #"\u{1B}[31mred\u{7F}"#),
        ("\u{85}\u{9B}2J", #"\u{85}\u{9B}2J"#),
        ("\u{2028}\u{2029}", #"\u{2028}\u{2029}"#),
        // Right to left from here on, and a space of no width.
        ("\u{202E}txt\u{200B}", #"\u{202E}txt\u{200B}"#),
        ("\0", #"\u{0}"#),
    ])
    func `nothing that ends, hides or paints over a line gets out`(text: String, line: String) {
        #expect(LogText.line("a", ["b": "\(text)"]) == "a b=\(line)")
        #expect(LogText.line(text, [:]) == line)
    }

    @Test func `metadata stands by key behind the message`() {
        let metadata: Logger.Metadata = ["b": ["x", "y"], "a": "1"]
        #expect(LogText.line("said", metadata) == #"said a=1 b=["x", "y"]"#)
    }

    @Test func `at no level is a community in it`() async throws {
        let daemon = try await Daemon([
            "--listen", "127.0.0.1:0", "--community", "S3cret", "--log-level", "trace",
        ])
        for community in ["S3cret", "Wr0ng"] {
            _ = try await Program.snmp.run([
                "get", "-v2c", "-c", community, "-t", "0.2", "-r", "0", daemon.address,
                "SNMPv2-MIB::sysServices.0",
            ])
        }
        let errors = try await daemon.stop().errors
        #expect(errors.contains(" info ended"))
        #expect(!errors.contains("S3cret") && !errors.contains("Wr0ng"))
    }
}
