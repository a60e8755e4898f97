import Testing

@testable import SNMPConfiguration

@Suite("extend and extend-sh") struct ExtendDirectiveTests {
    @Test(arguments: [
        SoundLine("extend a /bin/a", "1 extend a: /bin/a | "),
        SoundLine(
            "extend a /bin/a  'b c'  d # e", "1 extend a: /bin/a | 'b c'  d # e"),
        SoundLine("extend a /bin/a # b", "1 extend a: /bin/a | "),
        SoundLine("extend \"a b\" '/bin/a b' c", "1 extend a b: /bin/a b | c"),
        SoundLine("extend -cacheTime 60 a /bin/a", "1 extend 60s a: /bin/a | "),
        SoundLine("extend -cacheTime -1 a /bin/a", "1 extend -1s a: /bin/a | "),
        SoundLine("extend -cacheTime 0 a /bin/a", "1 extend a: /bin/a | "),
        SoundLine(
            "extend -cacheTime 60 -execType sh a b | c", "1 shell 60s a: b | | c"),
        SoundLine("extend -execType exec a /bin/a", "1 extend a: /bin/a | "),
        SoundLine("extend-sh a cat /a | wc -l", "1 shell a: cat | /a | wc -l"),
        SoundLine(
            "extend .1.3.6.1.4.1.2021.7890.1 a /bin/a",
            "1 extend 1.3.6.1.4.1.2021.7890.1 a: /bin/a | "),
    ])
    func `the arguments are the rest of the line as it stands`(line: SoundLine) {
        #expect(line.found == line.summary)
    }

    @Test func `a name is there once at a place`() {
        let report = parse(
            """
            extend a /bin/a
            extend .1.3.6.1 a /bin/b
            extend-sh a c
            """)
        #expect(
            report.summary == [
                "fault a.conf:3: expected a name that no other line has, found \"a\"",
                "1 extend a: /bin/a | ", "2 extend 1.3.6.1 a: /bin/b | ",
            ])
    }

    @Test(arguments: [
        FaultyLine("extend", "expected the name of a command, found the end of the line"),
        FaultyLine("extend a", "expected a program, found the end of the line"),
        FaultyLine("extend a uptime", #"expected an absolute path, found "uptime""#),
        FaultyLine("extend -cacheTime", "expected seconds, found the end of the line"),
        FaultyLine(
            "extend -cacheTime x a /b", #"expected seconds of -1 to 2147483647, found "x""#),
        FaultyLine("extend -execType bash a /b", #"expected exec or sh, found "bash""#),
        FaultyLine("extend .x a /b", #"expected the name of an object, found ".x""#),
    ])
    func `what is wrong is told with its place`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }
}
