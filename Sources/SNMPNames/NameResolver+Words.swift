/// How the text of a name falls into words.
extension NameResolver {
    /// The text before the first dot and the text behind it; nil without a dot.
    static func split(_ words: Substring) -> (word: Substring, following: Substring?) {
        guard let dot = words.firstIndex(of: ".") else { return (words, nil) }
        return (words[..<dot], words[words.index(after: dot)...])
    }

    /// A number as C writes it: `0x` for hexadecimal, a leading 0 for octal.
    static func parseNumber(_ word: Substring) -> UInt32? {
        let isHex = word.hasPrefix("0x") || word.hasPrefix("0X")
        let digits = isHex ? word.dropFirst(2) : word
        // A sign is none of these, and UInt32 alone would take one.
        guard digits.utf8.allSatisfy({ $0.isDigit || (isHex && $0 | 0x20 > 0x60) }) else {
            return nil
        }
        return UInt32(digits, radix: isHex ? 16 : digits.hasPrefix("0") ? 8 : 10)
    }

    /// The octets between a quote and the next one like it, and the words behind.
    ///
    /// - Returns: nil without a second quote, or when something else than a dot follows it.
    static func readPlainQuoted(_ words: Substring) -> (octets: [UInt8], following: Substring?)? {
        let content = words.dropFirst()
        guard let end = content.firstIndex(where: { $0 == words.first }) else { return nil }
        let behind = content[content.index(after: end)...]
        guard behind.isEmpty || behind.first == "." else { return nil }
        return (Array(content[..<end].utf8), behind.isEmpty ? nil : behind.dropFirst())
    }

    /// As ``readPlainQuoted(_:)``, where a backslash takes the character behind it as it is.
    static func readQuoted(_ words: Substring) -> (octets: [UInt8], following: Substring?)? {
        var octets: [UInt8] = []
        var content = words.dropFirst()
        while true {
            guard let character = content.popFirst() else { return nil }
            if character == words.first { break }
            guard let kept = character == "\\" ? content.popFirst() : character else { return nil }
            octets += Array(String(kept).utf8)
        }
        guard content.isEmpty || content.first == "." else { return nil }
        return (octets, content.isEmpty ? nil : content.dropFirst())
    }
}

extension Substring {
    fileprivate mutating func popFirst() -> Character? {
        isEmpty ? nil : removeFirst()
    }
}

extension StringProtocol {
    /// The text without one leading `prefix`.
    func trimmingPrefix(_ prefix: Character) -> Substring {
        Substring(first == prefix ? self[index(after: startIndex)...] : self[...])
    }
}

extension Character {
    var isModuleCharacter: Bool {
        isASCII && (isLetter || isNumber || self == "-")
    }
}
