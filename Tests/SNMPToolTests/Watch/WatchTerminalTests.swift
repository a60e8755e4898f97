import Foundation
import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite(
    "snmp watch and snmp top on a terminal",
    .enabled(if: Screens.isThere, "needs script(1) and stty(1)"))
struct WatchTerminalTests {
    private static let words = "-csecret -t30 -Os HOST ifInOctets sysName.0"

    private static func run(
        _ line: String, _ agent: FakeAgent, columns: Int = 60, rows: Int = 12
    ) async throws -> (status: Int32, screens: Screens) {
        let (status, output) = try await agent.beAsked { host in
            try await Screens.run(
                line.replacing("SNMP", with: Program.snmp.path).replacing("HOST", with: host),
                columns: columns, rows: rows)
        }
        return (status, Screens(output.replacing("\(agent.peer)", with: "HOST")))
    }

    @Test func `each sample is drawn over the one before, and the last one stays`() async throws {
        let agent = try await WatchTests.agent()
        let (status, screens) = try await Self.run(
            "SNMP watch --count 2 --interval 4 \(Self.words)", agent)
        #expect(status == 0)
        #expect(screens.opening == "\u{1B}[?1049h\u{1B}[?25l")
        let heading = "NAME             VALUE  PER SECOND"
        #expect(
            screens.drawn == [
                [
                    "HOST  TIME  sample 1", "", heading,
                    "ifInOctets.1       100           -",
                    "ifInOctets.2         5           -", "sysName.0     core.[2J",
                ],
                [
                    "HOST  TIME  sample 2", "", heading,
                    "ifInOctets.1       500         100   █",
                    "ifInOctets.2         5           0   ▁", "sysName.0     core.[2J",
                ],
            ])
        let last = Screens.withoutTime(screens.ending)
        let lines = (screens.drawn.last ?? []).map { $0 + "\r\n" }
        #expect(last == "\u{1B}[?25h\u{1B}[?1049l" + lines.joined())
    }

    @Test(arguments: [("INT", 0), ("TERM", 143), ("HUP", 129)] as [(String, Int32)])
    func `a signal restores the terminal`(_ signal: String, _ expected: Int32) async throws {
        let agent = try await WatchTests.agent()
        // The shell waits for the first screen, which is there once the agent was asked twice.
        let command = """
            SNMP watch --interval 60 \(Self.words) & pid=$!; \
            until [ -e "$READY" ]; do sleep 0.05; done; kill -\(signal) $pid; wait $pid; \
            echo "status $?"; stty -a | grep -o -w -e '-*echo' -e '-*icanon'
            """
        let ready = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: ready) }
        let path = ready.path(percentEncoded: false)
        async let result = Self.run("READY=\(path); \(command)", agent)
        while agent.requests.count < 2 { try await Task.sleep(for: .milliseconds(10)) }
        // The second reply is on its way to the screen.
        try await Task.sleep(for: .milliseconds(300))
        try Data().write(to: ready)
        let (_, screens) = try await result
        #expect(screens.drawn.count == 1)
        #expect(screens.ending.hasPrefix("\u{1B}[?25h\u{1B}[?1049lHOST  "))
        #expect(screens.ending.contains("status \(expected)\r\n"))
        #expect(screens.ending.hasSuffix("icanon\r\necho\r\n"))
    }
}
