import Testing

@testable import SNMPExtend

/// What net-snmp's snmpd 5.9.3 passes to a program.
@Suite("snmp_config(5): the words of a line") struct QuotedWordsTests {
    static let texts: [(text: String, words: [String])] = [
        ("", []), ("  \t ", []), ("a", ["a"]), ("a b\tc  d ", ["a", "b", "c", "d"]),
        ("\"hello world\"   'a b' end", ["hello world", "a b", "end"]),
        ("a\\ b\\\"c 'd\\'e' \"x\"y z#w # comment", ["a b\"c", "d'e", "x", "y", "z#w"]),
        ("'it \"is\"' \"it's\" don't", ["it \"is\"", "it's", "don't"]),
        ("\"a\\r\\nb\"", ["arnb"]), ("\"a\\\\n\"", ["a\\n"]), ("a\\", ["a\\"]),
        ("\"\" ''", ["", ""]), ("z #w", ["z"]), ("'open end ", ["open end "]),
        ("zürich \u{1F600}", ["zürich", "\u{1F600}"]),
    ]

    @Test(arguments: texts) func `quotes, backslashes, blanks and comments`(
        _ text: String, _ words: [String]
    ) {
        #expect(Array(QuotedWords(text)) == words)
    }
}
