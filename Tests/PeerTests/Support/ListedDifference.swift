/// What differs from net-snmp's programs on purpose, each by the words of its row in
/// `DIVERGENCES.md`.
enum ListedDifference: CaseIterable {
    /// `Control characters and invalid UTF-8 in values never reach the terminal as they are`
    case maskedOctets
    /// `Within quotes a line end is \n, \r, \v or \f`
    case lineEndInQuotes
    /// `-Oqv, and several hosts: a value stays on its line`
    case valueOfOneLine
    /// `With -OX an OBJECT IDENTIFIER of length zero in an index is []`
    case emptyNameInIndex
    /// `The usage is this tool's`
    case usage
    /// `That version 1 has no GetBulk is told alone`
    case remark

    /// What a program printed, with this difference gone; the same octets where it is none.
    func removed(from printed: [UInt8], of line: String) -> [UInt8] {
        switch self {
        case .maskedOctets: printed.masked
        case .lineEndInQuotes: printed.withLineEnds
        case .valueOfOneLine where line.contains("-Oqv"):
            printed.masked.filter { $0 != UInt8(ascii: ".") }.without(["\\n", "\\r"])
        case .emptyNameInIndex where line.contains("X HOST"):
            // Behind a name of an unknown root net-snmp ends the line.
            printed.replacing(["[iso]", "[.iso]", "[ccitt]", "[.ccitt]"], with: "[]")
                .linesWithout("[STRING: z]")
        case .usage where printed.firstRange(of: "USAGE: ".utf8) != nil:
            Array(printed.prefix(printed.firstRange(of: "USAGE: ".utf8)?.lowerBound ?? 0))
        case .remark where line.hasPrefix("bulkget -v1"):
            printed.without([" (Sub-id not found: (top) -> sysDescr)"])
        default: printed
        }
    }
}

extension String {
    /// With the line end that stands for a letter behind a backslash; two backslashes stay.
    var withLineEnds: String { String(decoding: Array(utf8).withLineEnds, as: UTF8.self) }
}

extension [UInt8] {
    /// With a dot for each octet that is a control character's, a line end's too, or of no
    /// character.
    var masked: [UInt8] {
        var parser = Unicode.UTF8.ForwardParser()
        var input = makeIterator()
        var result: [UInt8] = []
        while true {
            switch parser.parseScalar(from: &input) {
            case .valid(let octets):
                let scalar = Unicode.UTF8.decode(octets)
                result += scalar.properties.generalCategory == .control ? [0x2E] : Array(octets)
            case .error(let length): result += [UInt8](repeating: 0x2E, count: length)
            case .emptyInput: return result
            }
        }
    }

    /// As that of `String`.
    var withLineEnds: [UInt8] {
        let lineEnds: [UInt8: UInt8] = [0x6E: 0x0A, 0x76: 0x0B, 0x66: 0x0C, 0x72: 0x0D]
        var result: [UInt8] = []
        var rest = self[...]
        while let octet = rest.popFirst() {
            guard octet == UInt8(ascii: "\\"), let letter = rest.popFirst() else {
                result.append(octet)
                continue
            }
            result += lineEnds[letter].map { [$0] } ?? [octet, letter]
        }
        return result
    }

    fileprivate func replacing(_ words: [String], with replacement: String) -> [UInt8] {
        words.reduce(self) { octets, word in
            Array(octets.replacing(word.utf8, with: replacement.utf8))
        }
    }

    fileprivate func without(_ words: [String]) -> [UInt8] { replacing(words, with: "") }

    fileprivate func linesWithout(_ word: String) -> [UInt8] {
        let lines = split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return Array(lines.filter { !$0.contains(word.utf8) }.joined(separator: [0x0A]))
    }
}
