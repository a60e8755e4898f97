import Testing

@testable import SNMPConfiguration

@Suite("agentAddress and acceptHosts") struct ListenDirectiveTests {
    @Test(arguments: [
        SoundLine("agentaddress 127.0.0.1,[::1]", "1 listen 127.0.0.1", "1 listen [::1]"),
        SoundLine(
            "agentAddress udp:192.0.2.1:161, udp6:[::1]:161 # both",
            "1 listen udp:192.0.2.1:161", "1 listen udp6:[::1]:161"),
        SoundLine("agentAddress 1161", "1 listen 1161"),
        SoundLine("agentAddress udp:161,UDP6:161", "1 listen udp:161", "1 listen UDP6:161"),
        SoundLine("acceptHosts any", "1 accept any"),
        SoundLine(
            "acceptHosts 192.0.2.1 2001:db8::/32 host.example ::ffff:192.0.2.2",
            "1 accept 192.0.2.1", "1 accept 2001:db8::/32", "1 accept host.example",
            "1 accept 192.0.2.2"),
        SoundLine(
            "acceptHosts 192.0.2.0/24,::1, host.example", "1 accept 192.0.2.0/24", "1 accept ::1",
            "1 accept host.example"),
    ])
    func `a line may have several`(line: SoundLine) {
        #expect(line.found == line.summary)
    }

    @Test func `lines add up`() {
        let report = parse("agentAddress 161\nagentAddress 1161\nacceptHosts ::1\nacceptHosts a")
        #expect(
            report.summary == ["1 listen 161", "2 listen 1161", "3 accept ::1", "4 accept a"])
    }

    @Test(arguments: [
        FaultyLine("agentAddress", "expected an address, found the end of the line"),
        FaultyLine(
            "agentAddress 127.0.0.1,,[::1]", #"expected an address, found """#),
        FaultyLine("agentAddress 127.0.0.1,", #"expected an address, found """#),
        FaultyLine(
            "agentAddress tcp:161", #"expected an address of udp or udp6, found "tcp:161""#),
        FaultyLine(
            "agentAddress udp:161,DTLSUDP:10161",
            #"expected an address of udp or udp6, found "DTLSUDP:10161""#),
        FaultyLine(
            "agentAddress unix:/run/x", #"expected an address of udp or udp6, found "unix:/run/x""#),
        FaultyLine(
            "agentAddress /run/x", #"expected an address of udp or udp6, found "/run/x""#),
        FaultyLine("acceptHosts", "expected a source, found the end of the line"),
        FaultyLine("acceptHosts any ::1", #"expected either any or other sources, found "::1""#),
        FaultyLine("acceptHosts ::1 any", #"expected either any or other sources, found "any""#),
        FaultyLine("acceptHosts ::1,,::2", #"expected an IPv4 or IPv6 address, found """#),
        FaultyLine("acceptHosts ::1,any", #"expected either any or other sources, found "any""#),
    ])
    func `what is wrong is told with its place`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }
}
