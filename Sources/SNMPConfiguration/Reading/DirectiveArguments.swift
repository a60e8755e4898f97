internal import SNMPAgentCore

/// What stands behind a directive's word, read from left to right.
///
/// Words end at white space. A word that begins with a quote ends at the same quote; a backslash,
/// within quotes or not, stands for the octet behind it. `#` begins a comment where a word could
/// begin. Source: net-snmp's snmpd, which reads its lines so.
struct DirectiveArguments {
    /// As it is written.
    let word: String
    let origin: RuleOrigin
    /// Without white space at either end.
    private var rest: ArraySlice<UInt8>

    /// - Parameter line: valid UTF-8.
    /// - Returns: nil for a line that says nothing.
    init?(line: ArraySlice<UInt8>, origin: RuleOrigin) throws(ConfigurationFault) {
        self.origin = origin
        rest = line.trimmed
        guard !rest.isEmpty, rest.first != UInt8(ascii: "#") else { return nil }
        let (word, following) = try Self.splitWord(rest, origin)
        self.word = word
        rest = following
    }

    /// True when nothing but a comment is left.
    var isAtEnd: Bool { rest.isEmpty || rest.first == UInt8(ascii: "#") }

    /// The next word, which may be empty when it is quoted; nil at the end.
    mutating func readWord() throws(ConfigurationFault) -> String? {
        guard !isAtEnd else { return nil }
        let (word, following) = try Self.splitWord(rest, origin)
        rest = following
        return word
    }

    /// The next word, of at least one octet.
    mutating func readWord(_ expectation: String) throws(ConfigurationFault) -> String {
        guard let word = try readWord() else {
            throw ConfigurationFault(atEnd: origin, expected: expectation)
        }
        guard !word.isEmpty else { throw fault(expectation, word) }
        return word
    }

    /// The parts of the next word between commas. A comma at the word's end has its part in the
    /// word behind it.
    mutating func readList(_ expectation: String) throws(ConfigurationFault) -> [String] {
        let word = try readWord(expectation)
        let isOpen = word.hasSuffix(",") && !isAtEnd
        let list = isOpen ? word.dropLast() : Substring(word)
        return list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }

    /// The next word, which is still to be read; nil at the end.
    func peekWord() throws(ConfigurationFault) -> String? {
        var ahead = self
        return try ahead.readWord()
    }

    /// Reads the next word where it is `option`.
    mutating func readOption(_ option: String) throws(ConfigurationFault) -> Bool {
        guard try peekWord() == option else { return false }
        _ = try readWord()
        return true
    }

    /// Everything up to the end of the line as it is written, `#` and quotes included.
    mutating func readRest() -> String {
        defer { rest = [] }
        return isAtEnd ? "" : String(decoding: rest, as: UTF8.self)
    }

    /// - Throws: when there is a further word.
    mutating func readEnd() throws(ConfigurationFault) {
        guard let word = try readWord() else { return }
        throw fault("the end of the line", word)
    }

    /// As ``readEnd()``, behind a community that may hold spaces by mistake: nothing of it is
    /// shown.
    func checkEndBehindCommunity() throws(ConfigurationFault) {
        guard !isAtEnd else { return }
        throw ConfigurationFault(
            origin, reason: "expected the end of the line behind the community, found more words")
    }

    func fault(_ expectation: String, _ word: String) -> ConfigurationFault {
        ConfigurationFault(origin, expected: expectation, found: word)
    }

    private static func splitWord(
        _ text: ArraySlice<UInt8>, _ origin: RuleOrigin
    ) throws(ConfigurationFault) -> (word: String, following: ArraySlice<UInt8>) {
        var text = text
        var octets: [UInt8] = []
        let quote = text.first.flatMap { "\"'".utf8.contains($0) ? $0 : nil }
        if quote != nil { text.removeFirst() }
        while let octet = text.popFirst() {
            if octet == UInt8(ascii: "\\"), let escaped = text.popFirst() {
                octets.append(escaped)
            } else if let quote, octet == quote {
                return (String(decoding: octets, as: UTF8.self), text.trimmed)
            } else if quote == nil, octet.isWhiteSpace {
                return (String(decoding: octets, as: UTF8.self), text.trimmed)
            } else {
                octets.append(octet)
            }
        }
        guard let quote else { return (String(decoding: octets, as: UTF8.self), text) }
        // What stands behind the quote may be a community, which no log shows.
        throw ConfigurationFault(
            atEnd: origin, expected: "a closing \(String(UnicodeScalar(quote)))")
    }
}

extension UInt8 {
    /// Space, and tabulator to carriage return.
    var isWhiteSpace: Bool { self == 0x20 || 0x09...0x0D ~= self }
}

extension ArraySlice<UInt8> {
    var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { !$0.isWhiteSpace }),
            let last = lastIndex(where: { !$0.isWhiteSpace })
        else { return [] }
        return self[first...last]
    }
}
