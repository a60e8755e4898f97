import SNMPAgentCore
import Testing

@testable import SNMPConfiguration

@Suite("snmp_config(5): including other files") struct IncludeTests {
    private func parse(_ source: DictionarySource) -> ConfigurationReport {
        AgentConfiguration.parse(fileAt: "/etc/a.conf", from: source)
    }

    @Test func `rules are in the order of reading, with their own files and lines`() {
        let report = parse(
            DictionarySource([
                "/etc/a.conf": "community a\nincludeFile b.conf\ncommunity d\nincludeFile '/x/c c'",
                "/etc/b.conf": "\ncommunity b\nincludeFile sub/e.conf",
                "/etc/sub/e.conf": "community e", "/x/c c": "community c",
            ]))
        #expect(
            report.configuration.access.communities.map { "\($0.name) \($0.origin)" } == [
                "a /etc/a.conf:1", "b /etc/b.conf:2", "e /etc/sub/e.conf:1", "d /etc/a.conf:3",
                "c /x/c c:1",
            ])
        #expect(
            report.files == ["/etc/a.conf", "/etc/b.conf", "/etc/sub/e.conf", "/x/c c"])
        #expect(report.faults.isEmpty)
    }

    @Test func `of a directory, files that end in .conf are read in the order of their names`() {
        let names = [
            "b.conf", "a.conf", "B.conf", ".conf", ".c.conf", "d.conf~", "e.txt", "10.conf",
        ]
        var files = ["/etc/a.conf": "includeDir /d/"]
        for name in names { files["/d/" + name] = "community \(name)" }
        let report = parse(DictionarySource(files, directories: ["/d/": names]))
        #expect(
            report.configuration.access.communities.map { "\($0.name)" } == [
                "10.conf", "B.conf", "a.conf", "b.conf",
            ])
        #expect(report.faults.isEmpty)
    }

    @Test func `a directory that is not there is warned of`() {
        let report = parse(DictionarySource(["/etc/a.conf": "includeDir sub"]))
        #expect(
            report.summary == ["1 ! \"sub\" is not there, and nothing is included"])
    }

    @Test func `what cannot be read is a fault`() {
        var source = DictionarySource(
            [
                "/etc/a.conf":
                    "includeFile b\nincludeFile c\nincludeDir d\nincludeFile\nincludeDir 'e' f",
                "/etc/c": "",
            ], directories: ["/etc/d": []])
        source.locked = ["/etc/c", "/etc/d"]
        #expect(
            parse(source).summary == [
                "fault /etc/a.conf:1: expected a file to read, found \"b\" "
                    + "(No such file or directory)",
                "fault /etc/a.conf:2: expected a file to read, found \"c\" (Permission denied)",
                "fault /etc/a.conf:3: expected a directory to read, found \"d\" "
                    + "(Permission denied)",
                "fault /etc/a.conf:4: expected a file, found the end of the line",
                "fault /etc/a.conf:5: expected the end of the line, found \"f\"",
            ])
        #expect(
            parse(DictionarySource()).summary == [
                "fault /etc/a.conf: expected a file to read, found: No such file or directory"
            ])
    }

    @Test func `a file that includes itself is a fault that names both lines`() {
        let report = parse(
            DictionarySource([
                "/etc/a.conf": "\nincludeFile b.conf\nsysServices 7",
                "/etc/b.conf": "includeFile c.conf",
                "/etc/c.conf": "includeFile b.conf\nincludeFile a.conf\nsysName c",
            ]))
        #expect(
            report.summary == [
                "fault /etc/c.conf:1: expected a file that does not include itself, "
                    + "found \"b.conf\" (included at /etc/a.conf:2)",
                "fault /etc/c.conf:2: expected a file that does not include itself, "
                    + "found \"a.conf\" (the first file)",
                "3 name c", "3 services 7",
            ])
    }

    @Test func `a file is the same by whatever path it is named`() {
        let report = parse(
            DictionarySource([
                "/etc/a.conf": "includeFile b.conf",
                "/etc/b.conf": "includeFile ../etc/./a.conf\nincludeFile /etc//b.conf",
            ]))
        #expect(
            report.summary == [
                "fault /etc/b.conf:1: expected a file that does not include itself, "
                    + "found \"../etc/./a.conf\" (the first file)",
                "fault /etc/b.conf:2: expected a file that does not include itself, "
                    + "found \"/etc//b.conf\" (included at /etc/a.conf:1)",
            ])
    }

    @Test func `a file of a directory that cannot be read hides no fault of the others`() {
        var source = DictionarySource(
            [
                "/etc/a.conf": "includeDir d\nsysServices x",
                "/etc/d/1.conf": "", "/etc/d/2.conf": "sysServices y",
            ], directories: ["/etc/d": ["1.conf", "2.conf"]])
        source.locked = ["/etc/d/1.conf"]
        #expect(
            parse(source).faults.map(\.description) == [
                "/etc/a.conf:1: expected a file to read, found \"/etc/d/1.conf\" "
                    + "(Permission denied)",
                "/etc/a.conf:2: expected a sum of layers of 0 to 127, found \"x\"",
                "/etc/d/2.conf:1: expected a sum of layers of 0 to 127, found \"y\"",
            ])
    }

    @Test func `files nest sixteen deep`() {
        var files = ["/etc/a.conf": "includeFile 1"]
        for depth in 1...20 { files["/etc/\(depth)"] = "includeFile \(depth + 1)" }
        #expect(
            parse(DictionarySource(files)).summary
                == [
                    "fault /etc/16: expected at most 16 files within each other, or 4096 in all, "
                        + "found \"17\""
                ].map { $0.replacing("/etc/16:", with: "/etc/16:1:") })
    }

    @Test func `files that include each other twice end`() {
        var files = ["/etc/a.conf": "includeFile 1\nincludeFile 1"]
        for depth in 1...16 {
            files["/etc/\(depth)"] = "includeFile \(depth + 1)\nincludeFile \(depth + 1)"
        }
        files["/etc/16"] = ""
        let report = parse(DictionarySource(files))
        #expect(report.files.count == 4096)
        #expect(!report.faults.isEmpty)
    }

    @Test func `a section reaches into a file, and not out of it`() {
        let report = parse(
            DictionarySource([
                "/etc/a.conf": "[snmp]\nincludeFile b\ndumpPacket yes",
                "/etc/b": "printHexText yes\n[snmpd]\nsysServices 7",
            ]))
        #expect(
            report.summary == [
                "1 ! \"printHexText\" has no meaning here: it is for net-snmp's programs",
                "3 ! \"dumpPacket\" has no meaning here: it is for net-snmp's programs",
                "3 services 7",
            ])
    }

    @Test func `faults are in the order of files and lines, those found last included`() {
        let report = parse(
            DictionarySource([
                "/etc/a.conf": "rocommunity a default -V x\nincludeFile b\nsysServices x",
                "/etc/b": "rocommunity a default -V y\nsysServices x",
            ]))
        #expect(
            report.faults.map { "\($0.origin)" } == [
                "/etc/a.conf:1", "/etc/a.conf:3", "/etc/b:1", "/etc/b:2",
            ])
    }
}
