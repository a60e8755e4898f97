import SNMP
import Testing

@Suite("RFC 4293 §5: statistics of IP and ICMP") struct IPStatisticsTests {
    private static let ip: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 4]

    /// The file of Linux 6.1 with numbers that tell their column.
    private static let snmp = """
        Ip: Forwarding DefaultTTL InReceives InHdrErrors InAddrErrors ForwDatagrams \
        InUnknownProtos InDiscards InDelivers OutRequests OutDiscards OutNoRoutes ReasmTimeout \
        ReasmReqds ReasmOKs ReasmFails FragOKs FragFails FragCreates
        Ip: 1 64 4294967299 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19
        Icmp: InMsgs InErrors InCsumErrors InDestUnreachs InTimeExcds InParmProbs InSrcQuenchs \
        InRedirects InEchos InEchoReps InTimestamps InTimestampReps InAddrMasks InAddrMaskReps \
        OutMsgs OutErrors OutDestUnreachs OutTimeExcds OutParmProbs OutSrcQuenchs OutRedirects \
        OutEchos OutEchoReps OutTimestamps OutTimestampReps OutAddrMasks OutAddrMaskReps
        Icmp: 1 2 99 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26
        IcmpMsg: InType3 InType8 OutType0 OutType40
        IcmpMsg: 3 8 100 40

        """

    private static let netstat = """
        TcpExt: SyncookiesSent
        TcpExt: 1
        IpExt: InNoRoutes InTruncatedPkts InMcastPkts OutMcastPkts InBcastPkts OutBcastPkts \
        InOctets OutOctets InMcastOctets OutMcastOctets InBcastOctets OutBcastOctets
        IpExt: 108 111 134 138 142 144 4294967401 132 136 140 1 2

        """

    private static let snmp6 = """
        Ip6InReceives                           203
        Ip6OutForwDatagrams                     223
        Ip6OutRequests                          220
        Ip6OutNoRoutes                          222
        Ip6OutTransmits                         230
        Ip6InOctets                             205
        Icmp6InMsgs                             301
        Icmp6InErrors                           302
        Icmp6OutMsgs                            303
        Icmp6OutErrors                          304
        Icmp6InType135                          5
        Icmp6OutType136                         6

        """

    private static func host() throws -> FixtureHost {
        let host = try FixtureHost()
        try host.setNetworkFile("snmp", snmp)
        try host.setNetworkFile("netstat", netstat)
        try host.setNetworkFile("snmp6", snmp6)
        try host.setControl("net/ipv4/ipfrag_time", "30")
        try host.setControl("net/ipv6/conf/all/forwarding", "0")
        try host.setControl("net/ipv6/conf/default/hop_limit", "64")
        return host
    }

    @Test func `the ip group's scalars`() throws {
        let counters = (4...12).map { "\($0).0 Counter32 \($0)" }
        let host = try Self.host()
        #expect(
            try host.reader().lines(Self.ip).filter { $0.contains(".0 ") }
                .filter { !$0.contains("31.") && !$0.hasPrefix("24.") }
                == ["1.0 INTEGER 1", "2.0 INTEGER 64", "3.0 Counter32 3"] + counters
                + ["13.0 INTEGER 30"] + (14...19).map { "\($0).0 Counter32 \($0)" }
                + ["23.0 Counter32 0", "25.0 INTEGER 2", "26.0 INTEGER 64"])
    }

    @Test func `a host without IPv6 has no scalars of it, and no row`() throws {
        let host = try FixtureHost()
        try host.setNetworkFile("snmp", Self.snmp)
        let reader = try host.reader()
        #expect(
            try reader.get([1, 3, 6, 1, 2, 1, 4, 25, 0], [1, 3, 6, 1, 2, 1, 4, 26, 0])
                == [.noSuchInstance, .noSuchInstance])
        #expect(try reader.column([1, 3, 6, 1, 2, 1, 4, 31, 1, 1, 47]).keys.sorted() == [1])
        #expect(try reader.column([1, 3, 6, 1, 2, 1, 5, 29, 1, 2]).keys.sorted() == [1])
    }

    @Test func `ipSystemStatsTable: IPv4 from two files, of an older kernel`() throws {
        let host = try Self.host()
        let reader = try host.reader()
        let entry: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 4, 31, 1, 1]
        let rows = try reader.lines(entry).filter { $0.hasPrefix("47.") || $0.contains(".1 ") }
        let narrow: [(Int, UInt64)] = [
            (3, 3), (5, 105), (7, 4), (8, 108), (9, 5), (10, 7), (11, 111), (12, 6), (14, 14),
            (15, 15), (16, 16), (17, 8), (18, 9), (20, 10), (22, 12), (23, 6), (25, 11),
            (26, 35), (27, 17), (28, 18), (29, 19), (30, 16), (32, 132), (34, 134), (36, 136),
            (38, 138), (40, 140), (42, 142), (44, 144),
        ]
        let wide: [(Int, UInt64)] = [
            (4, 4_294_967_299), (6, 4_294_967_401), (13, 6), (19, 9), (21, 10), (24, 6), (31, 16),
            (33, 132), (35, 134), (37, 136), (39, 138), (41, 140), (43, 142), (45, 144),
        ]
        let expected =
            narrow.map { ($0.0, "\($0.0).1 Counter32 \($0.1)") }
            + wide.map { ($0.0, "\($0.0).1 Counter64 \($0.1)") }
            + [(46, "46.1 TimeTicks 0"), (47, "47.1 Gauge32 1000"), (48, "47.2 Gauge32 1000")]
        #expect(rows == expected.sorted { $0.0 < $1.0 }.map(\.1))
    }

    @Test func `ipSystemStatsTable: what a kernel does not count is no instance`() throws {
        let entry: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 4, 31, 1, 1]
        let host = try Self.host()
        #expect(
            try host.reader().lines(entry).filter { $0.contains(".2 ") } == [
                "3.2 Counter32 203", "4.2 Counter64 203", "5.2 Counter32 205",
                "6.2 Counter64 205", "12.2 Counter32 223", "13.2 Counter64 223",
                "20.2 Counter32 220", "21.2 Counter64 220", "22.2 Counter32 222",
                "23.2 Counter32 223", "24.2 Counter64 223", "30.2 Counter32 230",
                "31.2 Counter64 230", "46.2 TimeTicks 0", "47.2 Gauge32 1000",
            ])
    }

    @Test func `ipIfStatsTable: IPv6 of the interfaces that have it`() throws {
        let host = try Self.host()
        try host.set([FixtureInterface("eth0", index: 2), FixtureInterface("eth1", index: 3)])
        try host.setNetworkFile(
            "dev_snmp6/eth0", "ifIndex   2\nIp6InReceives   7\nIp6OutNoRoutes 4\nIcmp6InMsgs 1\n")
        // Another interface has had the name since.
        try host.setNetworkFile("dev_snmp6/eth1", "ifIndex   9\nIp6InReceives   7\n")
        #expect(
            try host.reader().lines([1, 3, 6, 1, 2, 1, 4, 31, 3, 1]) == [
                "3.2.2 Counter32 7", "4.2.2 Counter64 7", "46.2.2 TimeTicks 0",
                "47.2.2 Gauge32 5000",
            ])
        #expect(try host.reader().lines([1, 3, 6, 1, 2, 1, 4, 31, 2]) == ["0 TimeTicks 0"])
    }

    @Test func `the older icmp group`() throws {
        let host = try Self.host()
        let reader = try host.reader()
        #expect(
            try reader.lines([1, 3, 6, 1, 2, 1, 5]).prefix(26)
                == (1...26).map { "\($0).0 Counter32 \($0)" }[...])
    }

    @Test func `icmpStatsTable and icmpMsgStatsTable`() throws {
        let host = try Self.host()
        let reader = try host.reader()
        #expect(
            try reader.lines([1, 3, 6, 1, 2, 1, 5, 29, 1]) == [
                "2.1 Counter32 1", "2.2 Counter32 301", "3.1 Counter32 2", "3.2 Counter32 302",
                "4.1 Counter32 14", "4.2 Counter32 303", "5.1 Counter32 15", "5.2 Counter32 304",
            ])
        let types =
            [0, 3, 4, 5, 8, 11, 12, 13, 14, 17, 18, 40].map { "1.\($0)" } + ["2.135", "2.136"]
        let received = ["1.3": 3, "1.8": 8, "2.135": 5]
        let sent = ["1.0": 100, "1.40": 40, "2.136": 6]
        #expect(
            try reader.lines([1, 3, 6, 1, 2, 1, 5, 30, 1])
                == types.map { "3.\($0) Counter32 \(received[$0] ?? 0)" }
                + types.map { "4.\($0) Counter32 \(sent[$0] ?? 0)" })
    }
}
