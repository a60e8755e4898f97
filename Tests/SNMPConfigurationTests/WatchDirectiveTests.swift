import Testing

@testable import SNMPConfiguration

@Suite("disk, includeAllDisks, proc, load and swap") struct WatchDirectiveTests {
    @Test(arguments: [
        SoundLine("disk /", "1 disk / kibibytes(100000)"),
        SoundLine("disk \"/srv/a b\" 10%", "1 disk /srv/a b percent(10)"),
        SoundLine("disk /var 1048576", "1 disk /var kibibytes(1048576)"),
        SoundLine("includeAllDisks", "1 disks 5"),
        SoundLine("includeAllDisks 20%", "1 disks 20"),
        SoundLine("includealldisks 1000", "1 disks 5"),
        SoundLine("proc sshd", "1 proc sshd 1...0"),
        SoundLine("proc nginx 10", "1 proc nginx 0...10"),
        SoundLine("proc nginx 10 2", "1 proc nginx 2...10"),
        SoundLine("proc telnetd 0 0", "1 proc telnetd 0...0"),
        SoundLine("load 12", "1 load [1200, 1200, 1200]"),
        SoundLine("load 12 10.5", "1 load [1200, 1050, 1050]"),
        SoundLine("load 12 10 0.256", "1 load [1200, 1000, 26]"),
        SoundLine("swap 16000", "1 swap 16000"),
    ])
    func `what is not said has net-snmp's default`(line: SoundLine) {
        #expect(line.found == line.summary)
    }

    @Test func `the first includeAllDisks counts, as in net-snmp`() {
        #expect(parse("includeAllDisks 5%\nincludeAllDisks 9%").summary == ["1 disks 5"])
    }

    @Test func `a process is named once`() {
        #expect(
            parse("proc a\nproc a 2").summary == [
                "fault a.conf:2: expected a process that no other line names, found \"a\"",
                "1 proc a 1...0",
            ])
    }

    @Test(arguments: [
        FaultyLine("disk", "expected a directory, found the end of the line"),
        FaultyLine("disk sda1", #"expected an absolute path, found "sda1""#),
        FaultyLine("disk / 101%", #"expected KiB, or 0% to 100%, found "101%""#),
        FaultyLine("disk / 10 %", #"expected the end of the line, found "%""#),
        FaultyLine("disk / %", #"expected KiB, or 0% to 100%, found "%""#),
        FaultyLine("disk / 9999999999", #"expected KiB, or 0% to 100%, found "9999999999""#),
        FaultyLine("includeAllDisks x", #"expected KiB, or 0% to 100%, found "x""#),
        FaultyLine("proc", "expected a process's name, found the end of the line"),
        FaultyLine("proc a b", #"expected a number of 0 to 2147483647, found "b""#),
        FaultyLine("proc a 1 1 1", #"expected the end of the line, found "1""#),
        FaultyLine("load", "expected a load, found the end of the line"),
        FaultyLine("load 1 2 nan", #"expected a load of 0 to 1000000, found "nan""#),
        FaultyLine("load 1e9", #"expected a load of 0 to 1000000, found "1e9""#),
        FaultyLine("load .", #"expected a load of 0 to 1000000, found ".""#),
        FaultyLine("load 1 2 3 4", #"expected the end of the line, found "4""#),
        FaultyLine("swap", "expected KiB, found the end of the line"),
        FaultyLine("swap 1G", #"expected KiB of 0 to 2147483647, found "1G""#),
    ])
    func `what is wrong is told with its place`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }
}
