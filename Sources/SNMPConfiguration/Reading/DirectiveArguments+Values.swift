internal import SNMP
internal import SNMPNames

extension DirectiveArguments {
    /// Reads a number in decimal digits.
    mutating func readNumber<Number: FixedWidthInteger>(
        _ expectation: String, in range: ClosedRange<Number>
    ) throws(ConfigurationFault) -> Number {
        let word = try readWord(expectation)
        guard let number = Self.parseNumber(word, in: range) else {
            throw fault("\(expectation) of \(range.lowerBound) to \(range.upperBound)", word)
        }
        return number
    }

    static func parseNumber<Number: FixedWidthInteger>(
        _ word: some StringProtocol, in range: ClosedRange<Number>
    ) -> Number? {
        guard word.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
        return Number(word).flatMap { range.contains($0) ? $0 : nil }
    }

    /// Reads `yes`, `true` or `1`, or their opposites, in any case.
    mutating func readBoolean() throws(ConfigurationFault) -> Bool {
        let word = try readWord("yes or no")
        switch word.lowercased() {
        case "1", "yes", "true": return true
        case "0", "no", "false": return false
        default: throw fault("yes or no", word)
        }
    }

    /// Reads the name of an object, in numbers or in words of the modules that come along.
    mutating func readName() throws(ConfigurationFault) -> ObjectIdentifier {
        let word = try readWord("the name of an object")
        guard let name = Self.parseName(word) else {
            throw fault("the name of an object", word)
        }
        return name
    }

    /// Reads a name, of one sub-identifier at least.
    mutating func readSubtree() throws(ConfigurationFault) -> [UInt32] {
        let word = try readWord("a subtree")
        guard let subtree = Self.parseSubtree(word) else { throw fault("a subtree", word) }
        return subtree
    }

    /// - Returns: nil for what is no name, or cannot be encoded.
    static func parseSubtree(_ word: String) -> [UInt32]? {
        // A dot at the end is as good as none, as in net-snmp.
        let text = word.last == "." ? String(word.dropLast()) : word
        do throws(ObjectNameError) {
            let subtree = try ObjectTree.core.resolve(text, checksRanges: false)
            // One sub-identifier has no encoding, but a name below it has.
            return subtree.count == 1 && subtree[0] <= 2 || name(subtree) != nil ? subtree : nil
        } catch {
            return nil
        }
    }

    static func parseName(_ word: String) -> ObjectIdentifier? {
        parseSubtree(word).flatMap(name)
    }

    private static func name(_ subIdentifiers: [UInt32]) -> ObjectIdentifier? {
        do throws(ObjectIdentifierError) {
            return try ObjectIdentifier(subIdentifiers)
        } catch {
            return nil
        }
    }
}
