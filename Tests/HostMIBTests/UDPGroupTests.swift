import SNMP
import Testing

@Suite("RFC 4113 §3: UDP-MIB") struct UDPGroupTests {
    private static let udp: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 7]

    private static let heading =
        "   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid\n"

    private static func line(_ local: String, _ remote: String, inode: Int) -> String {
        "  42: \(local) \(remote) 07 00000000:00000000 00:00000000 00000000   101        0 "
            + "\(inode) 2 0000000000000000 0\n"
    }

    @Test func `the counters are the sum of both versions`() throws {
        let host = try FixtureHost()
        try host.setNetworkFile(
            "snmp",
            """
            Udp: InDatagrams NoPorts InErrors OutDatagrams RcvbufErrors
            Udp: 4294967295 2 3 4 5
            UdpLite: InDatagrams NoPorts
            UdpLite: 1000 1000

            """)
        try host.setNetworkFile(
            "snmp6",
            "Udp6InDatagrams 10\nUdp6NoPorts 20\nUdp6InErrors 30\nUdp6OutDatagrams 40\n")
        #expect(
            try host.reader().lines(Self.udp) == [
                "1.0 Counter32 9", "2.0 Counter32 22", "3.0 Counter32 33", "4.0 Counter32 44",
                "8.0 Counter64 4294967305", "9.0 Counter64 44",
            ])
    }

    @Test func `udpEndpointTable tells apart two sockets of one address; udpTable does not`()
        throws
    {
        let host = try FixtureHost()
        try host.setNetworkFile(
            "udp",
            Self.heading + Self.line("00000000:00A1", "00000000:0000", inode: 12)
                + Self.line("00000000:00A1", "00000000:0000", inode: 11)
                + Self.line("050200C0:8000", "010200C0:0035", inode: 13))
        try host.setNetworkFile(
            "udp6",
            Self.heading
                + Self.line(
                    "000080FE00000000FF005450AA00BB00:0222",
                    "00000000000000000000000000000000:0000", inode: 14))
        try host.open("socket:[12]", as: 6, of: 953)
        let reader = try host.reader()
        let any = "1.4.0.0.0.0"
        #expect(
            try reader.lines([1, 3, 6, 1, 2, 1, 7, 7, 1])
                == [
                    ("\(any).161.\(any).0.11", 0), ("\(any).161.\(any).0.12", 953),
                    ("1.4.192.0.2.5.32768.1.4.192.0.2.1.53.13", 0),
                    (
                        "2.16.254.128.0.0.0.0.0.0.80.84.0.255.0.187.0.170.546"
                            + ".2.16.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.14", 0
                    ),
                ].map { "8.\($0) Gauge32 \($1)" })
        #expect(
            try reader.lines([1, 3, 6, 1, 2, 1, 7, 5, 1]) == [
                "1.0.0.0.0.161 IpAddress 0.0.0.0", "1.192.0.2.5.32768 IpAddress 192.0.2.5",
                "2.0.0.0.0.161 INTEGER 161", "2.192.0.2.5.32768 INTEGER 32768",
            ])
    }
}
