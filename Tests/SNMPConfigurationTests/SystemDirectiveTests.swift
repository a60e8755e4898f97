import Testing

@testable import SNMPConfiguration

@Suite("The system group") struct SystemDirectiveTests {
    @Test(arguments: [
        SoundLine("sysLocation  Rack 1,  row # 2 ", "1 location Rack 1,  row # 2"),
        SoundLine("sysLocation \"Rack 1\"", "1 location \"Rack 1\""),
        SoundLine("sysContact O'Neil", "1 contact O'Neil"),
        SoundLine("sysName host", "1 name host"),
        SoundLine("sysDescr A host", "1 descr A host"),
        SoundLine("sysObjectID .1.3.6.1.4.1.8072.3.2.10", "1 objectID 1.3.6.1.4.1.8072.3.2.10"),
        SoundLine("sysObjectID NET-SNMP-TC::linux", "1 objectID 1.3.6.1.4.1.8072.3.2.10"),
        SoundLine("sysServices 0", "1 services 0"),
        SoundLine(
            "sysName " + String(repeating: "x", count: 255),
            "1 name " + String(repeating: "x", count: 255)),
    ])
    func `a text is the rest of the line as it stands`(line: SoundLine) {
        #expect(line.found == line.summary)
    }

    @Test func `the last line counts`() {
        #expect(
            parse("sysName a\nsysServices 1\nsysName b").summary == ["3 name b", "2 services 1"])
    }

    @Test(arguments: [
        FaultyLine("sysContact", "expected a text, found the end of the line"),
        FaultyLine("sysContact # none", "expected a text, found the end of the line"),
        FaultyLine(
            "sysName " + String(repeating: "x", count: 256),
            "expected a text of at most 255 octets, found \"\(String(repeating: "x", count: 80))…\""
        ),
        FaultyLine("sysObjectID", "expected the name of an object, found the end of the line"),
        FaultyLine("sysObjectID .1", #"expected the name of an object, found ".1""#),
        FaultyLine("sysObjectID 1.3.6 x", #"expected the end of the line, found "x""#),
        FaultyLine("sysServices 128", #"expected a sum of layers of 0 to 127, found "128""#),
        FaultyLine("sysServices -1", #"expected a sum of layers of 0 to 127, found "-1""#),
        FaultyLine("sysServices 7 2", #"expected the end of the line, found "2""#),
        FaultyLine("sysServices", "expected a sum of layers, found the end of the line"),
    ])
    func `what is wrong is told with its place`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }
}
