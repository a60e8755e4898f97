import Testing

@testable import SNMPConfiguration

@Suite("authtrapenable and the sinks") struct NotificationDirectiveTests {
    @Test(arguments: [
        SoundLine("authtrapenable 1", "1 authtrap true"),
        SoundLine("authtrapenable 2", "1 authtrap false"),
        SoundLine("authtrapenable disable", "1 authtrap false"),
        SoundLine("trapsink host", "1 sink version1Trap host public"),
        SoundLine("trap2sink udp6:[::1]:162 a", "1 sink version2Trap udp6:[::1]:162 a"),
        SoundLine("informsink host a 10162 # x", "1 sink inform host port 10162 a"),
        SoundLine(
            "trap2sink -tag t -name n host", "1 ! \"-tag\" has no meaning here",
            "1 ! \"-name\" has no meaning here", "1 sink version2Trap host public"),
        SoundLine(
            "trap2sink -s 192.0.2.1 -profile p -s ::1 host", "1 ! \"-s\" has no meaning here",
            "1 ! \"-profile\" has no meaning here", "1 sink version2Trap host public"),
        SoundLine("trapcommunity a"),
    ])
    func `a line makes one sink`(line: SoundLine) {
        #expect(line.found == line.summary)
    }

    @Test func `a sink without a community has that of the last trapcommunity before it`() {
        let report = parse(
            """
            trapsink a
            trapcommunity x
            trap2sink b
            trapcommunity y
            informsink c
            trap2sink d z
            """)
        #expect(
            report.summary == [
                "1 sink version1Trap a public", "3 sink version2Trap b x", "5 sink inform c y",
                "6 sink version2Trap d z",
            ])
    }

    @Test(arguments: [
        FaultyLine("authtrapenable 0", #"expected 1 for enabled or 2 for disabled, found "0""#),
        FaultyLine("authtrapenable", "expected 1 or 2, found the end of the line"),
        FaultyLine("trapcommunity", "expected a community, found the end of the line"),
        FaultyLine(
            "trapcommunity a secret",
            "expected the end of the line behind the community, found more words"),
        FaultyLine("trap2sink", "expected a host, found the end of the line"),
        FaultyLine("trap2sink -x y host", #"expected a host, found "-x""#),
        FaultyLine("trap2sink -name", "expected the value of -name, found the end of the line"),
        FaultyLine("trap2sink tcp:host", #"expected an address of udp or udp6, found "tcp:host""#),
        FaultyLine(
            "trap2sink host a secret",
            "expected a port behind the community, found another word"),
        FaultyLine(
            "trap2sink host a 0", "expected a port behind the community, found another word"),
        FaultyLine(
            "trap2sink host a 162 x",
            "expected the end of the line behind the community, found more words"),
    ])
    func `what is wrong is told with its place, and no community`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }
}
