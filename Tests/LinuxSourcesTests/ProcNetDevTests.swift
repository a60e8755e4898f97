internal import Testing

@testable internal import LinuxSources

@Suite("/proc/net/dev") struct ProcNetDevTests {
    private static let headings = """
        Inter-|   Receive                            |  Transmit
         face |bytes    packets errs drop fifo frame |bytes packets

        """

    @Test func `a line is a name and sixteen counters, received before sent`() throws {
        let text = KernelText(Self.headings + "  eth0: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16\n")
        var statistics = InterfaceStatistics()
        statistics.rxOctets = 1
        statistics.rxPackets = 2
        statistics.rxErrors = 3
        statistics.rxDropped = 4
        statistics.rxFIFOErrors = 5
        statistics.rxFrameErrors = 6
        statistics.rxCompressed = 7
        statistics.rxMulticast = 8
        statistics.txOctets = 9
        statistics.txPackets = 10
        statistics.txErrors = 11
        statistics.txDropped = 12
        statistics.txFIFOErrors = 13
        statistics.collisions = 14
        statistics.txCarrierErrors = 15
        statistics.txCompressed = 16
        #expect(
            try ProcNetDev(parsing: text).rows == [.init(name: "eth0", statistics: statistics)])
    }

    @Test func `counters have 64 bits and may follow the colon at once`() throws {
        let zeros = String(repeating: " 0", count: 15)
        let text = KernelText(Self.headings + "eth0:18446744073709551615\(zeros)")
        let rows = try ProcNetDev(parsing: text).rows
        #expect(rows.map(\.statistics.rxOctets) == [UInt64.max])
    }

    @Test func `a namespace without interfaces has the headings alone`() throws {
        #expect(try ProcNetDev(parsing: KernelText(Self.headings)).rows == [])
    }

    @Test(arguments: [
        ("", 1, "a heading with columns", ""),
        ("Inter-|\n", 2, "a heading with columns", "Inter-|\\n"),
        ("Inter-|\nface\n", 2, "a heading with columns", "face"),
        (headings + "eth0 1 2\n", 3, "a name and a colon", "eth0 1 2"),
        (headings + "\n", 3, "a name and a colon", ""),
        (headings + " : 1\n", 3, "an interface name", " : 1"),
        (headings + "../../x: 1\n", 3, "an interface name", "../../x: 1"),
        (headings + "eth0: 1 2\n", 3, "16 counters after the colon", "eth0: 1 2"),
        (headings + "eth0: 1 -2\n", 3, "16 counters after the colon", "eth0: 1 -2"),
        (
            headings + "e: 18446744073709551616 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0", 3,
            "16 counters after the colon", "e: 18446744073709551616 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"
        ),
    ])
    func `a text in another form is an error with its line`(
        text: String, line: Int, expectation: String, found: String
    ) {
        let error = failure { () throws(LinuxSourceError) in
            try ProcNetDev(parsing: KernelText(text))
        }
        #expect(
            error
                == LinuxSourceError(
                    .malformedText, source: "/fixture", line: line, expected: expectation,
                    text: found))
    }
}
