import Testing

@testable import SNMPConfiguration

@Suite("rocommunity, rocommunity6, authcommunity and community") struct CommunityDirectiveTests {
    @Test(arguments: [
        SoundLine("rocommunity a", "1 community a ipv4 from any: readOnly"),
        SoundLine("rocommunity6 a", "1 community a ipv6 from any: readOnly"),
        SoundLine("ROcommunity a default", "1 community a ipv4 from any: readOnly"),
        SoundLine("rocommunity a 192.0.2.1", "1 community a ipv4 from 192.0.2.1: readOnly"),
        SoundLine(
            "rocommunity a 192.0.2.0/255.255.255.0",
            "1 community a ipv4 from 192.0.2.0/24: readOnly"),
        SoundLine("rocommunity a localhost", "1 community a ipv4 from localhost: readOnly"),
        SoundLine("rocommunity a !192.0.2.1", "1 community a ipv4 from 192.0.2.1: nothing"),
        SoundLine(
            "rocommunity 'a b' default .1.3.6.1.2.1.1",
            "1 community a b ipv4 from any: readOnly in .1.3.6.1.2.1.1"),
        SoundLine(
            "rocommunity a default system # all of it",
            "1 community a ipv4 from any: readOnly in .1.3.6.1.2.1.1"),
        SoundLine("rocommunity a default .1", "1 community a ipv4 from any: readOnly in .1"),
        SoundLine(
            "rocommunity a default -V _all_", "1 community a ipv4 from any: readOnly in _all_"),
        SoundLine(
            "rocommunity -v 2c a", "1 community a ipv4 from any: readOnly of version2c"),
        SoundLine("rocommunity -v V1 a", "1 community a ipv4 from any: readOnly of version1"),
        SoundLine(
            "rocommunity a default .1 there",
            "1 ! \"there\" is a context, and nothing is served in it",
            "1 community a ipv4 from any: nothing"),
        SoundLine(
            "rocommunity6 a 2001:db8::/32", "1 community a ipv6 from 2001:db8::/32: readOnly"),
        SoundLine(
            "rocommunity6 a 192.0.2.1",
            "1 ! \"192.0.2.1\" is an IPv4 address, and nothing to rocommunity6"),
        SoundLine("authcommunity read a", "1 community a from any: readOnly"),
        SoundLine(
            "authcommunity notify,log a ::1", "1 community a from ::1: notify"),
        SoundLine("authcommunity log|execute:net a", "1 community a from any: none"),
        SoundLine("community a", "1 community a from any: readOnly"),
        SoundLine(
            "community a 192.0.2.1 2001:db8::1 host.example",
            "1 community a from 192.0.2.1 2001:db8::1 host.example: readOnly"),
        SoundLine(
            "community a any -V _none_ -R notify", "1 community a from any: notify in _none_"),
        SoundLine("community a -R none ::1", "1 community a from ::1: none"),
        SoundLine(
            "community a,b 192.0.2.1,::1, host.example -R notify",
            "1 community a,b from 192.0.2.1 ::1 host.example: notify"),
    ])
    func `a line makes one entry`(line: SoundLine) {
        #expect(line.found == line.summary)
    }

    @Test(arguments: [
        FaultyLine("rocommunity", "expected a community, found the end of the line"),
        FaultyLine("rocommunity # a", "expected a community, found the end of the line"),
        FaultyLine("rocommunity ''", #"expected a community, found """#),
        FaultyLine(
            "rocommunity COMMUNITY", #"expected a community of your own, found "COMMUNITY""#),
        FaultyLine("rocommunity -v", "expected 1 or 2c, found the end of the line"),
        FaultyLine("rocommunity -v 3 a", #"expected 1 or 2c, found "3""#),
        FaultyLine("rocommunity a ''", #"expected a source, found """#),
        FaultyLine(
            "rocommunity a -V all", #"expected an IPv4 or IPv6 address, found "-V""#),
        FaultyLine(
            "rocommunity a 1.2.3", #"expected an IPv4 or IPv6 address, found "1.2.3""#),
        FaultyLine(
            "rocommunity a host/24", #"expected an IPv4 or IPv6 address, found "host""#),
        FaultyLine(
            "rocommunity a 192.0.2.1/24",
            #"expected a network with no bits set behind its prefix length, found "192.0.2.1/24""#),
        FaultyLine(
            "rocommunity a 10.0.0.0/33", #"expected a prefix length of 0 to 32, found "33""#),
        FaultyLine("rocommunity a ::1", #"expected an IPv4 address, found "::1""#),
        FaultyLine(
            "rocommunity a default -V", "expected the name of a view, found the end of the line"),
        FaultyLine("rocommunity a default -V x", #"expected the name of a view, found "x""#),
        FaultyLine(
            "rocommunity a default .9", "expected a subtree behind the source, found another word"),
        FaultyLine(
            "rocommunity my secret words",
            "expected a subtree behind the source, found another word"),
        FaultyLine("rocommunity -V all secret", #"expected a community, found "-V""#),
        FaultyLine("community -R none secret", #"expected a community, found "-R""#),
        FaultyLine(
            "rocommunity \(String(repeating: "c", count: 65_484))",
            "expected a community of at most 65483 octets, found one of 65484"),
        FaultyLine("community a ::1,", #"expected an IPv4 or IPv6 address, found """#),
        FaultyLine(
            "rocommunity a default .1 here there", #"expected the end of the line, found "there""#),
        FaultyLine(
            "authcommunity read,write a",
            #"expected read or notify, since this agent is read-only, found "write""#),
        FaultyLine("authcommunity secret read", "expected read or notify, found another word"),
        FaultyLine("authcommunity read", "expected a community, found the end of the line"),
        FaultyLine("community a -R all", #"expected none, notify or readOnly, found "all""#),
        FaultyLine(
            "community a -R", "expected none, notify or readOnly, found the end of the line"),
    ])
    func `what is wrong is told with its place`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }
}
