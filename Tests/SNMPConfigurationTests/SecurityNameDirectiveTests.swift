import Testing

@testable import SNMPConfiguration

@Suite("com2sec, group and access") struct SecurityNameDirectiveTests {
    @Test(arguments: [
        SoundLine("com2sec s default a", "1 community a ipv4 from any: s"),
        SoundLine("com2sec6 s ::1 'a b'", "1 community a b ipv6 from ::1: s"),
        SoundLine("com2sec s !10.0.0.0/8 a", "1 community a ipv4 from 10.0.0.0/8: nothing"),
        SoundLine(
            "com2sec -Cn there s default a",
            "1 ! \"there\" is a context, and nothing is served in it",
            "1 community a ipv4 from any: nothing"),
        SoundLine("com2sec -Cn '' s default a", "1 community a ipv4 from any: s"),
        SoundLine("group g v1 s", "1 group g version1 s"),
        SoundLine("group g V2C s", "1 group g version2c s"),
        SoundLine("group g any s", "1 group g any s"),
        SoundLine("group g usm s", "1 ! \"usm\" has no meaning here: SNMPv3 is not spoken"),
        SoundLine(
            "access g \"\" any noauth exact _all_ none none", "1 access g any exact _all_ none"),
        SoundLine(
            "access g '' v2c noAuthNoPriv prefix none _none_ _all_",
            "1 access g version2c prefix none _all_"),
        SoundLine(
            "access g \"\" v1 noauth 0 _all_ none none", "1 access g version1 exact _all_ none"),
        SoundLine("access g \"\" any auth exact _all_ none none"),
        SoundLine("access g there any noauth exact _all_ none none"),
        SoundLine(
            "access g \"\" usm priv exact _all_ none none",
            "1 ! \"usm\" has no meaning here: SNMPv3 is not spoken"),
    ])
    func `a line makes one rule`(line: SoundLine) {
        #expect(line.found == line.summary)
    }

    @Test(arguments: [
        FaultyLine("com2sec", "expected a security name, found the end of the line"),
        FaultyLine("com2sec s", "expected a source, found the end of the line"),
        FaultyLine("com2sec s default", "expected a community, found the end of the line"),
        FaultyLine(
            "com2sec s default a b",
            "expected the end of the line behind the community, found more words"),
        FaultyLine("com2sec s ::1 a", #"expected an IPv4 address, found "::1""#),
        FaultyLine("com2sec s @net a", #"expected an IPv4 or IPv6 address, found "@net""#),
        FaultyLine(
            "com2sec s default COMMUNITY",
            #"expected a community of your own, found "COMMUNITY""#),
        FaultyLine("group", "expected a group, found the end of the line"),
        FaultyLine("group g v3 s", #"expected one of any, v1, v2c, usm, tsm, ksm, found "v3""#),
        FaultyLine("group g v1", "expected a security name, found the end of the line"),
        FaultyLine("group g v1 s t", #"expected the end of the line, found "t""#),
        FaultyLine("access g", "expected a context, found the end of the line"),
        FaultyLine(
            "access g \"\" any high exact _all_ none none",
            #"expected noauth, auth or priv, found "high""#),
        FaultyLine(
            "access g \"\" any noauth some _all_ none none",
            #"expected exact or prefix, found "some""#),
        FaultyLine(
            "access g \"\" any noauth exact _all_ none",
            "expected a view to notify, found the end of the line"),
        FaultyLine(
            "access g \"\" any noauth exact _all_ none none none",
            #"expected the end of the line, found "none""#),
        FaultyLine(
            "access g \"\" any noauth exact _all_ _all_ none",
            #"expected none as the view to write, since this agent is read-only, found "_all_""#),
        FaultyLine(
            "access g \"\" usm priv exact _all_ _all_ none",
            #"expected none as the view to write, since this agent is read-only, found "_all_""#),
        FaultyLine(
            "access g \"\" any noauth exact x none none",
            #"expected the name of a view, found "x""#),
    ])
    func `what is wrong is told with its place`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }
}
