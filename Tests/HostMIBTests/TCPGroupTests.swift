import SNMP
import SNMPAgentCore
import Testing

@Suite("RFC 4022 §3: TCP-MIB") struct TCPGroupTests {
    private static let tcp: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 6]

    private static let heading =
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid\n"

    private static func line(
        _ local: String, _ remote: String, _ state: String, inode: Int = 4711
    ) -> String {
        "   0: \(local) \(remote) \(state) 00000000:00000000 00:00000000 00000000     0        0 "
            + "\(inode) 1 0000000000000000 100 0 0 10 0\n"
    }

    /// A host with a listener and a connection of each version, and a listener for both.
    private static func host() throws -> FixtureHost {
        let host = try FixtureHost()
        try host.setNetworkFile(
            "tcp",
            heading + line("0100007F:0CEA", "00000000:0000", "0A")
                + line("050200C0:0016", "090200C0:D431", "01")
                + line("050200C0:0016", "090200C0:D430", "06"))
        try host.setNetworkFile(
            "tcp6",
            heading
                + line(
                    "00000000000000000000000000000000:0016",
                    "00000000000000000000000000000000:0000", "0A")
                + line(
                    "B80D0120000000000000000005000000:01BB",
                    "B80D0120000000000000000009000000:C000", "08"))
        return host
    }

    @Test func `the scalars, and both widths of the segments`() throws {
        let host = try FixtureHost()
        try host.setNetworkFile(
            "snmp",
            """
            Tcp: RtoAlgorithm RtoMin RtoMax MaxConn ActiveOpens PassiveOpens AttemptFails \
            EstabResets CurrEstab InSegs OutSegs RetransSegs InErrs OutRsts InCsumErrors
            Tcp: 1 200 120000 -1 105 106 107 108 109 4294967406 4294967407 112 114 115 0

            """)
        #expect(
            try host.reader().lines(Self.tcp) == [
                "1.0 INTEGER 1", "2.0 INTEGER 200", "3.0 INTEGER 120000", "4.0 INTEGER -1",
                "5.0 Counter32 105", "6.0 Counter32 106", "7.0 Counter32 107",
                "8.0 Counter32 108", "9.0 Gauge32 109", "10.0 Counter32 110",
                "11.0 Counter32 111", "12.0 Counter32 112", "14.0 Counter32 114",
                "15.0 Counter32 115", "17.0 Counter64 4294967406", "18.0 Counter64 4294967407",
            ])
    }

    @Test func `a kernel without a counter has no instance of it`() throws {
        let host = try FixtureHost()
        try host.setNetworkFile("snmp", "Tcp: RtoAlgorithm InSegs\nTcp: 1 7\n")
        #expect(
            try host.reader().lines(Self.tcp)
                == ["1.0 INTEGER 1", "10.0 Counter32 7", "17.0 Counter64 7"])
    }

    @Test func `tcpConnectionTable has connections alone, the listeners their own table`() throws {
        let six = "2.16.32.1.13.184.0.0.0.0.0.0.0.0.0.0.0"
        let rows = [
            "1.4.192.0.2.5.22.1.4.192.0.2.9.54320", "1.4.192.0.2.5.22.1.4.192.0.2.9.54321",
            "\(six).5.443.\(six).9.49152",
        ]
        let host = try Self.host()
        let reader = try host.reader()
        #expect(
            try reader.lines([1, 3, 6, 1, 2, 1, 6, 19, 1])
                == zip(rows, [11, 5, 8]).map { "7.\($0) INTEGER \($1)" }
                + rows.map { "8.\($0) Gauge32 0" })
        #expect(
            try reader.lines([1, 3, 6, 1, 2, 1, 6, 20, 1]) == [
                "4.1.4.127.0.0.1.3306 Gauge32 0",
                "4.2.16.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.22 Gauge32 0",
            ])
    }

    @Test func `a walk over tcpConnTable looks at no process`() throws {
        let table: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 6, 13]
        let host = try Self.host()
        let reader = try host.reader()
        var name = table
        while name.hasPrefix(table) {
            let response = try reader.send(
                PDU(.getNextRequest, requestID: 1, variableBindings: [VarBind(name)]))
            name = try #require(response.variableBindings.first).name
        }
        #expect(name.hasPrefix([1, 3, 6, 1, 2, 1, 6, 19, 1, 7]))
        let record = reader.collections.records.first { $0.group == "tcpProcesses" }
        #expect(record?.collections == 0)
    }

    @Test func `the process is the lowest one that has the socket open; 0 where none is seen`()
        throws
    {
        let host = try FixtureHost()
        let sockets = [("0A", 11), ("0A", 12), ("0A", 13), ("01", 14), ("06", 0), ("01", 16)]
        try host.setNetworkFile(
            "tcp",
            Self.heading
                + sockets.enumerated().map { port, socket in
                    Self.line(
                        "0100007F:000\(port)", "00000000:0000", socket.0, inode: socket.1)
                }.joined())
        // A master and its worker share a listener; of 12 a pipe has the number.
        try host.open("socket:[11]", as: 4, of: 30)
        try host.open("socket:[11]", as: 9, of: 200)
        try host.open("/dev/null", as: 0, of: 30)
        try host.open("pipe:[12]", as: 1, of: 200)
        try host.open("socket:[14]", as: 2, of: 200)
        try host.open("socket:[16", as: 3, of: 200)
        try host.open("socket:[0]", as: 5, of: 200)
        try host.open("/" + String(repeating: "a", count: 200), as: 6, of: 200)
        let reader = try host.reader()
        #expect(
            try reader.walk([1, 3, 6, 1, 2, 1, 6, 20, 1, 4]).map(\.value)
                == [30, 0, 0].map { .gauge32($0) })
        #expect(
            try reader.walk([1, 3, 6, 1, 2, 1, 6, 19, 1, 8]).map(\.value)
                == [200, 0, 0].map { .gauge32($0) })
    }

    @Test func `tcpConnTable has IPv4 alone, listeners and connections`() throws {
        let rows = [
            ("127.0.0.1.3306.0.0.0.0.0", 2, "127.0.0.1", 3306, "0.0.0.0", 0),
            ("192.0.2.5.22.192.0.2.9.54320", 11, "192.0.2.5", 22, "192.0.2.9", 54320),
            ("192.0.2.5.22.192.0.2.9.54321", 5, "192.0.2.5", 22, "192.0.2.9", 54321),
        ]
        let host = try Self.host()
        #expect(
            try host.reader().lines([1, 3, 6, 1, 2, 1, 6, 13, 1])
                == rows.map { "1.\($0.0) INTEGER \($0.1)" }
                + rows.map { "2.\($0.0) IpAddress \($0.2)" }
                + rows.map { "3.\($0.0) INTEGER \($0.3)" }
                + rows.map { "4.\($0.0) IpAddress \($0.4)" }
                + rows.map { "5.\($0.0) INTEGER \($0.5)" })
    }

    @Test func `tcpConnectionState for each of the kernel's states`() throws {
        let host = try FixtureHost()
        let states = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "0A", "0B", "0C"]
        try host.setNetworkFile(
            "tcp",
            Self.heading
                + states.enumerated().map { port, state in
                    Self.line("0100007F:000\(String(port, radix: 16))", "0100007F:0001", state)
                }.joined())
        let values = try host.reader().walk([1, 3, 6, 1, 2, 1, 6, 13, 1, 1]).map(\.value)
        #expect(values == [5, 3, 4, 6, 7, 11, 1, 8, 9, 2, 10, 4].map { .integer($0) })
    }

    @Test func `a host without IPv6 has the rows of IPv4`() throws {
        let host = try FixtureHost()
        try host.setNetworkFile(
            "tcp", Self.heading + Self.line("0100007F:0CEA", "00000000:0000", "0A"))
        #expect(
            try host.reader().lines([1, 3, 6, 1, 2, 1, 6, 20, 1])
                == ["4.1.4.127.0.0.1.3306 Gauge32 0"])
    }

    @Test func `five thousand connections are all there, in order`() throws {
        let host = try FixtureHost()
        let ports = (1...5000).map { String($0 + 0x10000, radix: 16).dropFirst().uppercased() }
        try host.setNetworkFile(
            "tcp",
            Self.heading
                + ports.reversed().map { Self.line("0100007F:\($0)", "0100007F:0050", "01") }
                .joined())
        let rows = try host.reader().walk([1, 3, 6, 1, 2, 1, 6, 13, 1, 3])
        #expect(rows.map(\.value) == (1...5000).map { .integer($0) })
    }
}
