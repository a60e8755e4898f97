import SNMPAgentCore
import Testing

@testable import SNMPConfiguration

@Suite("The words of a line, as net-snmp reads them") struct WordTests {
    private func words(_ line: String) throws(ConfigurationFault) -> [String]? {
        let octets = Array(line.utf8)
        guard
            var arguments = try DirectiveArguments(
                line: octets[...], origin: .init("a.conf", line: 1))
        else { return nil }
        var words = [arguments.word]
        while let word = try arguments.readWord() { words.append(word) }
        return words
    }

    @Test(arguments: [
        ("a b  c", ["a", "b", "c"]),
        ("\t a\tb \u{0B}c\u{0C}\r", ["a", "b", "c"]),
        ("a \"b c\" 'd e'", ["a", "b c", "d e"]),
        ("a \"it's\" 'say \"x\"'", ["a", "it's", "say \"x\""]),
        (#"a "b \" c" 'd \' e' f\ g h\\i"#, ["a", "b \" c", "d ' e", "f g", #"h\i"#]),
        (#"a b\"#, ["a", #"b\"#]),
        ("a \"b\"c d\"e\"", ["a", "b", "c", "d\"e\""]),
        ("a \"\" ''", ["a", "", ""]),
        ("a b#c # d \"", ["a", "b#c"]),
        ("a #", ["a"]),
        ("sysName Zürich", ["sysName", "Zürich"]),
        (#"a \ü"#, ["a", "ü"]),
    ])
    func `white space ends a word, quotes and backslashes keep it`(
        line: String, expected: [String]
    ) throws {
        #expect(try words(line) == expected)
    }

    @Test(arguments: ["", "  \t\r", "# a", "   # \"", "#"])
    func `an empty line or a comment says nothing`(line: String) throws {
        #expect(try words(line) == nil)
    }

    @Test(arguments: [
        ("rocommunity \"a b", #"expected a closing ", found the end of the line"#),
        ("rocommunity 'a", #"expected a closing ', found the end of the line"#),
        (#"view "a\""#, #"expected a closing ", found the end of the line"#),
    ])
    func `a quote that is not closed is a fault`(line: String, reason: String) {
        #expect(parse(line).faults.map(\.reason) == [reason])
    }

    @Test(arguments: ["SYSSERVICES 7", "sysservices 7", "sYsSeRvIcEs 7"])
    func `the case of a directive does not matter`(line: String) {
        #expect(parse(line).summary == ["1 services 7"])
    }

    @Test func `lines may end in CR LF, the last one in nothing`() {
        let report = parse("sysServices 7\r\n\r\n# x\r\nsysName host\r\nsysContact a b")
        #expect(report.summary == ["5 contact a b", "4 name host", "1 services 7"])
    }

    @Test func `a line with a NUL is a fault, and the others count`() {
        let report = parse("sysName a\0b\nsysServices 7")
        #expect(
            report.summary == ["fault a.conf:1: expected text, found a NUL", "2 services 7"])
    }

    @Test func `a line that is not UTF-8 is a fault, and the others count`() {
        var source = DictionarySource()
        source.files["a.conf"] = Array("sysName M".utf8) + [0xFC] + Array("n\nsysServices 7".utf8)
        let report = AgentConfiguration.parse(fileAt: "a.conf", from: source)
        #expect(
            report.summary == [
                "fault a.conf:1: expected UTF-8, found other octets", "2 services 7",
            ])
    }

    @Test func `a line may be as long as it likes`() {
        let sources = (0..<10_000).map { "10.\($0 >> 16).\($0 >> 8 & 255).\($0 & 255)" }
        let report = parse("community a " + sources.joined(separator: " "))
        #expect(report.faults.isEmpty)
        #expect(report.configuration.access.communities.map(\.sources.count) == [10_000])
    }

    @Test func `what a fault shows cannot end a line or move a cursor, and is short`() {
        #expect(
            parse("sysServices a\u{1B}[2J\u{7F}").faults.map(\.reason) == [
                "expected a sum of layers of 0 to 127, found \"a\u{FFFD}[2J\u{FFFD}\""
            ])
        let long = String(repeating: "x", count: 1000)
        #expect(
            parse("sysServices " + long).faults.map(\.reason) == [
                "expected a sum of layers of 0 to 127, found \"\(long.prefix(80))…\""
            ])
    }
}
