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
                line.replacing("SNMP", with: "'\(Program.snmp.path)'").replacing(
                    "HOST", with: host),
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

    private static func watch(
        _ agent: FakeAgent, _ body: (DrawingProgram) async throws -> Screens
    ) async throws -> Screens {
        try await agent.beAsked { host in
            let line = "'\(Program.snmp.path)' watch --interval 60 \(words)"
            return try await body(
                DrawingProgram(line.replacing("HOST", with: host), columns: 60, rows: 12))
        }
    }

    @Test(arguments: [(SIGINT, 0), (SIGTERM, 143), (SIGHUP, 129)])
    func `a signal restores the terminal`(_ signal: Int32, _ status: Int) async throws {
        let agent = try await WatchTests.agent()
        let screens = try await Self.watch(agent) { try await $0.end(by: signal) }
        #expect(screens.drawn.count == 1)
        #expect(screens.opening.hasSuffix("\u{1B}[?1049h\u{1B}[?25l"))
        #expect(screens.ending.hasPrefix("\u{1B}[?25h\u{1B}[?1049l\(agent.peer)  "))
        #expect(screens.ending.contains("status \(status)\r\n"))
        #expect(screens.ending.hasSuffix("icanon\r\necho\r\n"))
    }

    @Test func `when the terminal's size changes the screen is drawn to fit it`() async throws {
        let agent = try await WatchTests.agent()
        let screens = try await Self.watch(agent) { program in
            try await program.resize(columns: 24, rows: 4)
            try await program.waitForScreens(2)
            return try await program.end(by: SIGINT)
        }
        #expect(screens.drawn.first?.count == 6)
        #expect(
            Array(screens.drawn.last?.dropFirst() ?? []) == [
                "2 more below", "NAME   VALU  PER SECOND", "..s.1   100           -",
            ])
    }

    private static let host = FakeTree([
        VarBind([1, 3, 6, 1, 2, 1, 1, 3, 0], .timeTicks(9_000_000)),
        VarBind([1, 3, 6, 1, 2, 1, 1, 5, 0], .octetString("core")),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 1], .octetString("Ethernet 1")),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 2], .octetString("x\u{1B}[2J")),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 8, 1], .integer(1)),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 8, 2], .integer(2)),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 10, 1], .counter32(7)),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 14, 1], .counter32(12)),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 16, 1], .counter32(7)),
        VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 20, 1], .counter32(3)),
        VarBind(
            [1, 3, 6, 1, 2, 1, 25, 2, 3, 1, 2, 1],
            .objectIdentifier([1, 3, 6, 1, 2, 1, 25, 2, 1, 4])),
        VarBind([1, 3, 6, 1, 2, 1, 25, 2, 3, 1, 3, 1], .octetString("/var")),
        VarBind([1, 3, 6, 1, 2, 1, 25, 2, 3, 1, 4, 1], .integer(1024)),
        VarBind([1, 3, 6, 1, 2, 1, 25, 2, 3, 1, 5, 1], .integer(2048)),
        VarBind([1, 3, 6, 1, 2, 1, 25, 2, 3, 1, 6, 1], .integer(512)),
        VarBind([1, 3, 6, 1, 2, 1, 25, 3, 3, 1, 2, 9], .integer(25)),
        VarBind([1, 3, 6, 1, 4, 1, 2021, 4, 5, 0], .integer(1000)),
        VarBind([1, 3, 6, 1, 4, 1, 2021, 4, 6, 0], .integer(600)),
    ])

    @Test(arguments: ["1", "2c"]) func `top shows a host, in either version`(
        version: String
    ) async throws {
        let agent = try await FakeAgent { [tree = Self.host] request, _ in
            [.message(tree.reply(to: request))]
        }
        let (status, screens) = try await Self.run(
            "SNMP top -v\(version) --count 2 --interval 2 -csecret -t30 HOST", agent, columns: 80)
        #expect(status == 0)
        #expect(
            screens.drawn.last == [
                "HOST (core)  up 1 day 1:00  TIME  sample 2",
                "CPU      25% busy  1 processor",
                "Memory   40% used  400 KiB of 1000 KiB  buffers 0 B  cached 0 B",
                "",
                "INTERFACE   STATUS  IN b/s  OUT b/s  ERR IN  ERR OUT   ERR/s",
                "Ethernet 1      up       0        0      12        3       0   ▁",
                "x.[2J         down       -        -       0        0       -",
                "",
                "STORAGE       SIZE     USED   USED%",
                "/var      2.00 MiB  512 KiB     25%",
            ])
    }
}
