import HostMIB
import SNMP
import Testing

@Suite("Patterns for the names of interfaces") struct NamePatternsTests {
    @Test(arguments: [
        ("eth0", "eth0", true), ("eth0", "eth1", false), ("eth0", "eth", false),
        ("eth", "eth0", false), ("", "*", true), ("", "", true), ("", "?", false),
        ("eth0", "*", true), ("eth0", "eth*", true), ("eth0", "*0", true), ("eth0", "e*0", true),
        ("eth0", "e?h?", true), ("eth0", "?", false), ("eth0", "*x*", false),
        ("aaab", "*a*b", true), ("abab", "*ab", true), ("abac", "*ab", false),
        ("eth0.100", "eth0.*", true), ("Eth0", "eth*", false), ("[a]", "[a]", true),
        ("a", "[a]", false), ("docker0", "***", true),
    ])
    func `a star is any characters, a question mark is one`(
        _ name: String, _ pattern: String, _ expected: Bool
    ) {
        #expect(NamePatterns(include: [pattern]).contains(name) == expected)
    }

    @Test func `a pattern of many stars takes no longer than its length allows`() {
        let name = String(repeating: "a", count: 2000)
        let pattern = String(repeating: "*a", count: 500) + "*b"
        #expect(!NamePatterns(include: [pattern]).contains(name))
    }

    @Test func `one that matches both ways is left out`() {
        let patterns = NamePatterns(include: ["eth*", "lo"], exclude: ["*.?", "eth9"])
        #expect(
            ["lo", "eth0", "eth9", "eth0.1", "br0"].filter(patterns.contains) == ["lo", "eth0"])
    }

    @Test func `an interface that is not shown is in no table and not counted`() throws {
        let host = try FixtureHost()
        try host.set([
            FixtureInterface("eth0", index: 2), FixtureInterface("veth1", index: 3),
        ])
        let reader = try host.reader(interfaces: NamePatterns(exclude: ["veth*"]))
        #expect(try reader.get(IFMIB.ifNumber) == [.integer(1)])
        for entry in [[2, 2, 1, 1], [31, 1, 1, 1, 1], [10, 7, 2, 1, 1]] as [[UInt32]] {
            let column = try ObjectIdentifier([1, 3, 6, 1, 2, 1] + entry)
            #expect(try reader.column(column).keys.sorted() == [2])
        }
        #expect(
            try reader.lines([1, 3, 6, 1, 2, 1, 31, 1, 2, 1])
                == ["3.0.2 INTEGER 1", "3.2.0 INTEGER 1"])
    }
}
