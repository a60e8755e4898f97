import SNMP
import Testing

@testable import SNMPTool

@Suite("The screen of snmp top") struct TopScreenTests {
    private static func sample(_ seconds: UInt32, interfaces: UInt32 = 2) -> TopSample {
        var sample = TopSample(time: SampleTime(upTime: seconds * 100, local: Double(seconds)))
        sample.sysName = "core"
        for index in 1...interfaces {
            sample.interfaces[index] = TopSample.Interface(
                name: "eth\(index)", description: "Ethernet", status: index == 2 ? 2 : 1,
                octetsIn: .counter64(UInt64(seconds * index) * 125_000),
                octetsOut: .counter32(seconds * 125), errorsIn: .counter32(seconds * 3),
                errorsOut: .counter32(7))
        }
        sample.storage = [
            1: TopSample.Storage(name: "Physical memory", type: 2, size: 8, used: 4, units: 1024),
            3: TopSample.Storage(name: "/", type: 4, size: 1000, used: 250, units: 1_048_576),
            9: TopSample.Storage(name: "/empty", type: 4),
        ]
        sample.loads = [10, 30]
        sample.loadAverages = ["0.10", "0.20", "0.30"]
        return sample
    }

    private static func history(_ samples: TopSample...) -> TopHistory {
        var history = TopHistory()
        for sample in samples { history.add(sample) }
        return history
    }

    private static func lines(
        _ history: TopHistory, columns: Int = 80, rows: Int = 24
    ) -> [String] {
        TopScreen(
            host: "192.0.2.1", clock: "12:00:00", history: history,
            sparkline: Sparkline(isUTF8: true)
        ).lines(LiveTerminal.Size(columns: columns, rows: rows))
    }

    @Test func `interfaces, processors, memory and storage, without UCD-SNMP-MIB`() {
        let history = Self.history(Self.sample(90_000), Self.sample(90_002))
        #expect(
            Self.lines(history) == [
                "192.0.2.1 (core)  up 1 day 1:00  12:00:00  sample 2",
                "CPU      20% busy  2 processors  load 0.10 0.20 0.30",
                "Memory   50% used  4.00 KiB of 8.00 KiB",
                "",
                "INTERFACE  STATUS  IN b/s  OUT b/s  ERR IN  ERR OUT   ERR/s",
                "eth1           up  1.00 M   1.00 k  270006        7       3   █",
                "eth2         down  2.00 M   1.00 k  270006        7       3   █",
                "",
                "STORAGE       SIZE     USED   USED%",
                "/         1000 MiB  250 MiB     25%",
            ])
    }

    @Test func `memory and processors of UCD-SNMP-MIB`() {
        var (first, second) = (Self.sample(10), Self.sample(12))
        func ticks(_ user: UInt32, _ system: UInt32, _ idle: UInt32) -> TopSample.Processor {
            TopSample.Processor(
                user: .counter32(user), nice: .counter32(0), system: .counter32(system),
                idle: .counter32(idle), wait: .counter32(5))
        }
        (first.processor, second.processor) = (ticks(.max - 9, 5, 50), ticks(20, 15, 110))
        let mebibyte = 1_048_576.0
        second.memory = TopSample.Memory(
            total: 1024 * mebibyte, available: 256 * mebibyte, buffers: 128 * mebibyte,
            cached: 128 * mebibyte, swapTotal: 1024 * mebibyte, swapAvailable: 512 * mebibyte)
        let lines = Self.lines(Self.history(first, second))
        #expect(
            Array(lines[1...3])
                == [
                    "CPU      30% user   10% system    0% wait   60% idle  2 processors"
                        + "  load 0.10 0.20 0.30",
                    "Memory   50% used  512 MiB of 1.00 GiB  buffers 128 MiB  cached 128 MiB",
                    "Swap     50% used  512 MiB of 1.00 GiB",
                ].map { DisplayText.line($0, 79) })
        // Where the ticks stand still the shares stay.
        var third = second
        third.time = SampleTime(upTime: 1400, local: 14)
        #expect(Self.lines(Self.history(first, second, third))[1] == lines[1])
    }

    @Test func `of more interfaces than fit the busiest are shown, in their order`() {
        let history = Self.history(Self.sample(10, interfaces: 50), Self.sample(12, interfaces: 50))
        let lines = Self.lines(history, rows: 12)
        #expect(lines.count == 12)
        #expect(lines[4].hasPrefix("INTERFACE (46 more)  STATUS"))
        #expect(lines[5...8].map { $0.prefix(5) } == ["eth47", "eth48", "eth49", "eth50"])
        #expect(lines[11].hasPrefix("/ "))
    }

    @Test func `before the second sample there are no rates`() {
        let lines = Self.lines(Self.history(Self.sample(10)))
        #expect(lines[5] == "eth1           up       -        -      30        7       -")
    }

    @Test func `a reply that is lost is told, and a restart`() {
        var history = Self.history(Self.sample(10), Self.sample(12))
        history.addLoss("timeout")
        #expect(Self.lines(history)[0].hasSuffix("  sample 3  1 lost  no answer now: timeout"))
        #expect(history.flows[1]?.numbers == [nil, 1_001_000, nil])
        var restarted = Self.sample(1)
        restarted.time.local = 20
        history.add(restarted)
        #expect(Self.lines(history)[0].hasSuffix("  sample 4  1 lost  the agent has restarted"))
        #expect(history.flows[1]?.bitsIn == nil)
    }

    @Test(arguments: [8, 20, 40, 79, 200], [1, 3, 8, 24])
    func `it fits any terminal`(columns: Int, rows: Int) {
        let history = Self.history(Self.sample(10, interfaces: 9), Self.sample(12, interfaces: 9))
        let lines = Self.lines(history, columns: columns, rows: rows)
        #expect(lines.allSatisfy { DisplayText.width($0) < columns })
        #expect(lines.count <= rows)
    }

    @Test func `names and texts are masked when they are read`() {
        var sample = TopSample(time: SampleTime(upTime: nil, local: 0))
        for column in [TopColumn.ifName, .hrStorageDescr] {
            sample.take(
                TopColumn.Values(
                    column: column,
                    varBinds: [VarBind(column.name.appending([1]), .octetString("a\u{1B}[2J\tb"))]))
        }
        #expect(sample.interfaces[1]?.name == "a.[2J.b")
        #expect(sample.storage[1]?.name == "a.[2J.b")
    }

    @Test func `a counter of 64 bits comes before one of 32, whichever is read first`() {
        for columns in [[TopColumn.ifInOctets, .ifHCInOctets], [.ifHCInOctets, .ifInOctets]] {
            var sample = TopSample(time: SampleTime(upTime: nil, local: 0))
            for column in columns {
                let value: ObjectSyntax = column == .ifInOctets ? .counter32(1) : .counter64(2)
                sample.take(
                    TopColumn.Values(
                        column: column, varBinds: [VarBind(column.name.appending([4]), value)]))
            }
            #expect(sample.interfaces[4]?.octetsIn == .counter64(2))
        }
    }
}
