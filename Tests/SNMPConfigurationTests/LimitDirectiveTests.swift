import Testing

@testable import SNMPConfiguration

@Suite("Limits, and healthRoot") struct LimitDirectiveTests {
    @Test(arguments: [
        SoundLine("maxRoutes 0", "1 routes 0"),
        SoundLine("bulkSize 484", "1 bulk 484"),
        SoundLine("bulkFactor 0", "1 factor 0"),
        SoundLine("bulkFactor 1000", "1 factor 1000"),
        SoundLine("maxMessageSize 65507", "1 message 65507"),
        SoundLine("rateLimit 100", "1 rate 100"),
        SoundLine("rateLimit 100/10", "1 rate 100/10"),
        SoundLine(
            "healthRoot .1.3.6.1.4.1.8072.9999.9999.2", "1 healthRoot 1.3.6.1.4.1.8072.9999.9999.2"),
    ])
    func `a line sets one limit`(line: SoundLine) {
        #expect(line.found == line.summary)
    }

    @Test(arguments: [
        FaultyLine("maxRoutes -1", #"expected routes of 0 to 10000000, found "-1""#),
        FaultyLine("maxRoutes 1 2", #"expected the end of the line, found "2""#),
        FaultyLine("bulkSize 483", #"expected octets of 484 to 65507, found "483""#),
        FaultyLine("bulkFactor 1001", #"expected times of 0 to 1000, found "1001""#),
        FaultyLine("bulkFactor none", #"expected times of 0 to 1000, found "none""#),
        FaultyLine("maxMessageSize 1e3", #"expected octets of 484 to 65507, found "1e3""#),
        FaultyLine("rateLimit", "expected COUNT or COUNT/SECONDS, found the end of the line"),
        FaultyLine("rateLimit 0", #"expected COUNT or COUNT/SECONDS, found "0""#),
        FaultyLine("rateLimit 1/", #"expected COUNT or COUNT/SECONDS, found "1/""#),
        FaultyLine("rateLimit 1/2/3", #"expected COUNT or COUNT/SECONDS, found "1/2/3""#),
        FaultyLine(
            "healthRoot 1.3" + String(repeating: ".1", count: 123),
            "expected a name of at most 124 sub-identifiers, found \"1.3"
                + String(repeating: ".1", count: 38) + ".…\""),
        FaultyLine("healthRoot x", #"expected the name of an object, found "x""#),
    ])
    func `what is wrong is told with its place`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }
}
