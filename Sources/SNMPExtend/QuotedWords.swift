/// The words of a text of snmpd.conf's language.
///
/// Blanks separate words. One that begins with `"` or `'` goes to the next such character, or to
/// the end where there is none. Behind a backslash any character stands for itself. A word that
/// begins with `#` ends the text.
/// Source: snmp_config(5), and what net-snmp's snmpd does.
struct QuotedWords: Sequence, IteratorProtocol {
    private var remainder: Substring

    init(_ text: String) {
        remainder = text[...]
        skipBlanks()
    }

    /// What is behind the words that were taken, without blanks around it.
    var rest: String {
        var rest = remainder
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    mutating func next() -> String? {
        guard let first = remainder.first else { return nil }
        defer { skipBlanks() }
        guard first == "\"" || first == "'" else { return take { $0.isWhitespace } }
        remainder.removeFirst()
        defer { remainder = remainder.dropFirst() }
        return take { $0 == first }
    }

    private mutating func take(until isEnd: (Character) -> Bool) -> String {
        var word = ""
        while let character = remainder.first, !isEnd(character) {
            remainder.removeFirst()
            guard character == "\\", let escaped = remainder.popFirst() else {
                word.append(character)
                continue
            }
            word.append(escaped)
        }
        return word
    }

    private mutating func skipBlanks() {
        remainder = remainder.drop(while: \.isWhitespace)
        if remainder.first == "#" { remainder = "" }
    }
}
