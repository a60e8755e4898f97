import SNMP
import Testing

@Suite("RFC 4293 §5: neighbours") struct NeighboursGroupTests {
    private static func host() throws -> FixtureHost {
        let host = try FixtureHost()
        try host.set([FixtureInterface("eth0", index: 2), FixtureInterface("eth1", index: 3)])
        try host.setNetworkFile(
            "arp",
            """
            IP address       HW type     Flags       HW address            Mask     Device
            192.0.2.77       0x1         0x6         02:00:00:00:00:77     *        eth0
            192.0.2.1        0x1         0x2         02:00:00:00:00:01     *        eth1
            192.0.2.9        0x1         0x0         00:00:00:00:00:00     *        eth0
            192.0.2.1        0x1         0x2         02:00:00:00:00:01     *        gone

            """)
        return host
    }

    @Test func `ipNetToMediaTable: those whose address is known`() throws {
        let host = try Self.host()
        #expect(
            try host.reader().lines([1, 3, 6, 1, 2, 1, 4, 22, 1]) == [
                "1.2.192.0.2.77 INTEGER 2", "1.3.192.0.2.1 INTEGER 3",
                "2.2.192.0.2.77 HEX 02:00:00:00:00:77", "2.3.192.0.2.1 HEX 02:00:00:00:00:01",
                "3.2.192.0.2.77 IpAddress 192.0.2.77", "3.3.192.0.2.1 IpAddress 192.0.2.1",
                "4.2.192.0.2.77 INTEGER 4", "4.3.192.0.2.1 INTEGER 3",
            ])
    }

    @Test func `ipNetToPhysicalTable: also those that are asked for`() throws {
        let host = try Self.host()
        let rows = ["2.1.4.192.0.2.9", "2.1.4.192.0.2.77", "3.1.4.192.0.2.1"]
        func column(_ number: Int, _ values: [Int]) -> [String] {
            zip(rows, values).map { "\(number).\($0) INTEGER \($1)" }
        }
        #expect(
            try host.reader().lines([1, 3, 6, 1, 2, 1, 4, 35, 1])
                == [
                    "4.\(rows[0]) STRING \"\"", "4.\(rows[1]) HEX 02:00:00:00:00:77",
                    "4.\(rows[2]) HEX 02:00:00:00:00:01",
                ] + rows.map { "5.\($0) TimeTicks 0" } + column(6, [2, 4, 3])
                + column(7, [7, 1, 1]) + column(8, [1, 1, 1]))
    }

    @Test func `a host without the file has none`() throws {
        let host = try FixtureHost()
        #expect(try host.reader().lines([1, 3, 6, 1, 2, 1, 4, 35]) == [])
    }
}
