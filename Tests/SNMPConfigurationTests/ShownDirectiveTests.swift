import Testing

@testable import SNMPConfiguration

@Suite("What of the host is shown") struct ShownDirectiveTests {
    @Test(arguments: [
        SoundLine("includeInterface eth* lo", "1 +interface eth*", "1 +interface lo"),
        SoundLine("excludeInterface veth?*", "1 -interface veth?*"),
        SoundLine("include_ifmib_iface_prefix eth br-", "1 +interface eth*", "1 +interface br-*"),
        SoundLine("includeMount / '/srv/*'", "1 +mount /", "1 +mount /srv/*"),
        SoundLine("excludeMount /run/*", "1 -mount /run/*"),
        SoundLine("includeDisk sd? /dev/nvme*", "1 +disk sd?", "1 +disk nvme*"),
        SoundLine("excludeDisk loop*", "1 -disk loop*"),
        SoundLine("ignoreDisk /dev/ram*", "1 -disk ram*"),
        SoundLine("softwareInstalled yes", "1 software true"),
        SoundLine("softwareInstalled FALSE", "1 software false"),
    ])
    func `patterns are kept as they are`(line: SoundLine) {
        #expect(line.found == line.summary)
    }

    @Test(arguments: [
        FaultyLine(
            "includeInterface",
            "expected an interface's name with * and ?, found the end of the line"),
        FaultyLine(
            "excludeInterface eth[0-9]",
            #"expected an interface's name with * and ?, found "eth[0-9]""#),
        FaultyLine(
            "includeInterface a/b", #"expected an interface's name with * and ?, found "a/b""#),
        FaultyLine(
            "include_ifmib_iface_prefix ^eth",
            #"expected the beginning of an interface's name, found "^eth""#),
        FaultyLine("includeMount srv", #"expected a directory with * and ?, found "srv""#),
        FaultyLine(
            "excludeDisk 'a b'", #"expected a disk's name with * and ?, found "a b""#),
        FaultyLine(
            "ignoreDisk /dev/sd[a-c]",
            #"expected a disk's name with * and ?, found "/dev/sd[a-c]""#),
        FaultyLine("ignoreDisk a b", #"expected the end of the line, found "b""#),
        FaultyLine("softwareInstalled maybe", #"expected yes or no, found "maybe""#),
    ])
    func `what is wrong is told with its place`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }
}
