import SNMP
import Testing

@testable import SNMPTool

@Suite("What passed between two samples") struct PassageTests {
    typealias Row = (before: UInt32?, now: UInt32?, elapsed: Double, passage: Passage?)

    static let rows: [Row] = [
        (1000, 1200, 2, .seconds(2)), (1000, 1150, 2, .seconds(1.5)),
        // Past the end of sysUpTime, 497 days from its start.
        (.max - 99, 100, 2, .seconds(2)),
        (1000, 50, 2, .restart), (.max - 99, 90_000, 2, .restart),
        // The agent is up for a shorter time than passed.
        (500, 900, 60, .restart),
        // A clock that stands still, and one that jumps.
        (1000, 1000, 2, .seconds(2)), (100_000, 900_000, 2, .seconds(2)),
        (nil, 1000, 2, .uncertain(2)), (1000, nil, 2, .uncertain(2)), (nil, nil, 3, .uncertain(3)),
        (1000, 1200, 0, nil),
    ]

    @Test(arguments: rows) func `by sysUpTime where it goes on, else by this host's clock`(
        _ row: Row
    ) {
        let passage = Passage(
            from: SampleTime(upTime: row.before, local: 10),
            to: SampleTime(upTime: row.now, local: 10 + row.elapsed))
        #expect(passage == row.passage)
    }
}

@Suite("RFC 2578 §7.1.6 and §7.1.10: how fast a counter counts") struct CounterRateTests {
    typealias Row = (before: ObjectSyntax, now: ObjectSyntax, passage: Passage, rate: Double?)

    static let rows: [Row] = [
        (.counter32(10), .counter32(30), .seconds(2), 10),
        (.counter32(.max - 9), .counter32(10), .seconds(2), 10),
        (.counter32(.max - 9), .counter32(10), .uncertain(2), nil),
        (.counter32(10), .counter32(30), .uncertain(2), 10),
        (.counter32(.max - 9), .counter32(10), .restart, nil),
        (.counter32(10), .counter32(30), .restart, nil),
        (.counter64(1 << 40), .counter64(1 << 40 + 5), .seconds(1), 5),
        (.counter64(.max - 9), .counter64(10), .seconds(2), 10),
        (.counter64(1000), .counter64(10), .seconds(2), nil),
        (.gauge32(1), .gauge32(5), .seconds(1), nil),
        (.timeTicks(1), .timeTicks(5), .seconds(1), nil),
        (.counter32(1), .counter64(5), .seconds(1), nil),
        (.counter32(1), .noSuchInstance, .seconds(1), nil),
    ]

    @Test(arguments: rows) func `past its end it goes on, unless the agent began anew`(_ row: Row) {
        #expect(CounterRate.perSecond(from: row.before, to: row.now, row.passage) == row.rate)
    }
}
