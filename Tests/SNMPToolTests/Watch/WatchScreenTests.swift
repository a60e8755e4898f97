import SNMP
import SNMPText
import Testing

@testable import SNMPTool

@Suite("The screen of snmp watch") struct WatchScreenTests {
    private static let octets: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 1, 1, 6, 1]
    private static let descr: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 1]
    private static let load: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 3, 3, 1, 2, 1]

    private static func varBinds(_ count: UInt64, _ load: Int32) -> [VarBind] {
        [
            VarBind(octets, .counter64(count)),
            VarBind(descr, .octetString("eth0\u{1B}[2J\r\nforged\t日本")),
            VarBind(Self.load, .integer(load)),
        ]
    }

    /// Three samples, two seconds from one to the next, of which the second was lost.
    private static var history: WatchHistory {
        var history = WatchHistory()
        history.add(varBinds(1000, 5), at: SampleTime(upTime: 1000, local: 1))
        history.addLoss("timeout")
        history.add(varBinds(9000, 50), at: SampleTime(upTime: 1400, local: 5))
        return history
    }

    private static func lines(
        _ history: WatchHistory, columns: Int = 80, rows: Int = 24
    ) -> [String] {
        WatchScreen(
            host: "192.0.2.1", clock: "12:00:00", history, VarBindFormatter(),
            Sparkline(isUTF8: true)
        ).lines(LiveTerminal.Size(columns: columns, rows: rows))
    }

    @Test func `a line for each object, in columns, and no value that acts on the terminal`() {
        #expect(
            Self.lines(Self.history, columns: 88) == [
                "192.0.2.1  12:00:00  sample 3  1 lost",
                "",
                "NAME                                                   VALUE  PER SECOND",
                "IF-MIB::ifHCInOctets.1                                  9000      2.00 k    █",
                "IF-MIB::ifDescr.1                      eth0.[2J..forged.日本",
                "HOST-RESOURCES-MIB::hrProcessorLoad.1                     50              ▁ █",
            ])
    }

    @Test(arguments: [8, 20, 40, 79, 200], [1, 3, 5, 24])
    func `it fits any terminal`(columns: Int, rows: Int) {
        let lines = Self.lines(Self.history, columns: columns, rows: rows)
        #expect(lines.allSatisfy { DisplayText.width($0) < columns })
        #expect(lines.count <= max(3, rows))
        #expect(lines.joined().unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
    }

    @Test func `a reply that is lost is told, and the last values stay`() {
        var history = Self.history
        history.addLoss("timeout")
        let lines = Self.lines(history)
        #expect(lines[0] == "192.0.2.1  12:00:00  sample 4  2 lost  no answer now: timeout")
        #expect(lines[3].hasSuffix(" 9000      2.00 k    █"))
    }

    @Test func `an agent that starts anew is told, and no rate is made of it`() {
        var history = Self.history
        history.add(Self.varBinds(10, 1), at: SampleTime(upTime: 100, local: 7))
        let lines = Self.lines(history)
        #expect(lines[0].hasSuffix("  the agent has restarted"))
        #expect(history.rows[0].rate == nil)
        history.add(Self.varBinds(30, 1), at: SampleTime(upTime: 300, local: 9))
        #expect(history.rows[0].rate == 10)
        #expect(Self.lines(history)[0] == "192.0.2.1  12:00:00  sample 5  1 lost")
    }

    @Test func `of more objects than fit the number is told`() {
        var history = WatchHistory()
        history.add(
            (1...9).map { VarBind(Self.descr.appending([$0]), .integer(1)) },
            at: SampleTime(upTime: nil, local: 0))
        let lines = Self.lines(history, rows: 7)
        #expect(lines.count == 7)
        #expect(lines[1] == "5 more below")
    }

    @Test func `a row that is gone leaves the screen`() {
        var history = Self.history
        history.add(
            [VarBind(Self.load, .integer(7))], at: SampleTime(upTime: 1600, local: 7))
        #expect(history.rows.map(\.name) == [Self.load])
        #expect(history.rows[0].numbers == [5, nil, 50, 7])
    }
}
