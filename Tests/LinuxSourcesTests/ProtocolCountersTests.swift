internal import Testing

@testable internal import LinuxSources

@Suite("/proc/net/snmp, netstat, snmp6 and dev_snmp6") struct ProtocolCountersTests {
    @Test func `pairs of lines: each counter by its protocol and its name`() throws {
        let counters = try ProtocolCounters(
            parsingPairs: KernelText(
                "Tcp: MaxConn InSegs\nTcp: -1 18446744073709551615\nIpExt: InOctets\nIpExt: 7\n"))
        #expect(counters["TcpMaxConn"].map(Int64.init(bitPattern:)) == -1)
        #expect(counters["TcpInSegs"] == .max)
        #expect(counters["IpExtInOctets"] == 7)
        #expect(counters["TcpOutSegs"] == nil)
        #expect(counters.named("Tcp").keys.sorted() == ["InSegs", "MaxConn"])
    }

    @Test func `lines of a name and a counter, with blanks or tabs between`() throws {
        let counters = try ProtocolCounters(
            parsingLines: KernelText("Ip6InReceives                   \t203\nIcmp6InType135 \t5\n"))
        #expect(counters.named("Ip6") == ["InReceives": 203])
        #expect(counters["Icmp6InType135"] == 5)
    }

    @Test(
        arguments: [
            ("Tcp: A B\nTcp: 1\n", 2, "as many counters as names"),
            ("Tcp: A\nUdp: 1\n", 2, "as many counters as names"),
            ("Tcp A\nTcp 1\n", 2, "as many counters as names"),
            ("Tcp: A\nTcp: x\n", 2, "a counter"),
            ("Tcp: A\nTcp: 18446744073709551616\n", 2, "a counter"),
            ("Tcp: A\nTcp: 1\nUdp: B\n", 3, "a line of counters"),
            ("\n\n", 2, "as many counters as names"),
        ])
    func `pairs in another form are an error`(text: String, line: Int, expectation: String) {
        let error = failure { () throws(LinuxSourceError) in
            try ProtocolCounters(parsingPairs: KernelText(text))
        }
        #expect(error?.line == line)
        #expect(error?.expectation == expectation)
    }

    @Test(arguments: ["Ip6InReceives", "Ip6InReceives 1 2", "Ip6InReceives x", ""])
    func `a line in another form is an error`(line: String) {
        let error = failure { () throws(LinuxSourceError) in
            try ProtocolCounters(parsingLines: KernelText("A 1\n\(line)\n"))
        }
        #expect(error?.line == 2)
        #expect(error?.text == line)
    }

    @Test func `this kernel's own files`() throws {
        let counters = try ProtocolCounterSource().readExtended()
        #expect(counters["TcpInSegs"] != nil)
        #expect(counters["IpForwarding"] != nil)
        #expect(counters["IpExtInOctets"] != nil)
    }
}
