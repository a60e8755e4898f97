import Testing

@testable import SNMPConfiguration

@Suite("view") struct ViewDirectiveTests {
    @Test(arguments: [
        SoundLine("view v included .1", "1 view v +1"),
        SoundLine("view v EXCLUDED system", "1 view v -1.3.6.1.2.1.1"),
        SoundLine("view v included .iso.3.6.", "1 view v +1.3.6"),
        SoundLine("view v included SNMPv2-MIB::sysDescr.0", "1 view v +1.3.6.1.2.1.1.1.0"),
        SoundLine("view v included .1 80", "1 view v +1 10000000"),
        SoundLine("view v included .1 0x00 # all", "1 view v +1 00000000"),
        SoundLine("view v included .1.3 fe:a0", "1 view v +1.3 1111111010100000"),
        SoundLine("view v included .1.3 .fe.A0", "1 view v +1.3 1111111010100000"),
        SoundLine("view v included .1.3 0xFE a0", "1 view v +1.3 1111111010100000"),
    ])
    func `a line makes one family`(line: SoundLine) {
        #expect(line.found == line.summary)
    }

    @Test(arguments: [
        FaultyLine("view", "expected the name of a view, found the end of the line"),
        FaultyLine("view v", "expected included or excluded, found the end of the line"),
        FaultyLine("view v include .1", #"expected included or excluded, found "include""#),
        FaultyLine("view v included", "expected a subtree, found the end of the line"),
        FaultyLine("view v included .3", #"expected a subtree, found ".3""#),
        FaultyLine("view v included .1.40", #"expected a subtree, found ".1.40""#),
        FaultyLine("view v included .1.3.x", #"expected a subtree, found ".1.3.x""#),
        FaultyLine(
            "view v included .1 fg", #"expected a mask of octets in hexadecimal, found "fg""#),
        FaultyLine(
            "view v included .1 +f", #"expected a mask of octets in hexadecimal, found "+f""#),
        FaultyLine(
            "view v included .1 100", #"expected a mask of octets in hexadecimal, found "100""#),
        FaultyLine(
            "view v included .1 ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff 80",
            #"expected a mask of at most 16 octets, found "80""#),
    ])
    func `what is wrong is told with its place`(line: FaultyLine) {
        #expect(line.faults == line.expected)
    }
}
