internal import SNMP

/// The instance of a column, one index object after the other (RFC 2578 §7.7).
extension NameResolver {
    /// Reads the indexes of a row as far as there are words.
    ///
    /// - Returns: the label of the last index that was read, below which free numbers may follow.
    mutating func readIndexes(
        _ indexes: [ObjectNode.Index]
    ) throws(ObjectNameError.Code) -> String? {
        var last: String?
        for index in indexes {
            guard rest != nil else { break }
            guard let object = index.node else { return nil }
            last = object.label
            guard try readIndex(index, object) else { break }
        }
        return last
    }

    /// - Returns: false when the words are left to be read freely.
    private mutating func readIndex(
        _ index: ObjectNode.Index, _ object: ObjectNode
    ) throws(ObjectNameError.Code) -> Bool {
        switch object.syntax {
        case .integer, .integer32, .uInteger32, .unsigned32, .timeTicks:
            try readIntegerIndex(index, object)
        case .ipAddress:
            try readOctets(upTo: 4, index)
        case .networkAddress:
            // A number for the kind of address, then the one kind there is.
            guard let (word, following) = rest.map({ Self.split($0) }) else { return false }
            guard let kind = Self.parseNumber(word) else { throw Self.outOfRange(word, index) }
            try append(kind)
            rest = following
            guard kind == 1 else { return false }
            try readOctets(upTo: 4, index)
        case .octetString:
            try readStringIndex(index, object)
        default:
            return false
        }
        return true
    }

    private mutating func readIntegerIndex(
        _ index: ObjectNode.Index, _ object: ObjectNode
    ) throws(ObjectNameError.Code) {
        guard let (word, following) = rest.map({ Self.split($0) }) else { return }
        let isNumber = word.utf8.first?.isDigit ?? false
        let number =
            isNumber
            ? Self.parseNumber(word)
            : object.enumeration?.number(of: String(word)).map { UInt32(bitPattern: $0) }
        guard let number else { throw Self.outOfRange(word, index) }
        let isSigned = object.syntax == .integer || object.syntax == .integer32
        let value = isSigned ? Int64(Int32(bitPattern: number)) : Int64(number)
        if checksRanges, !object.allows(value) { throw Self.outOfRange(word, index) }
        try append(number)
        rest = following
    }

    private mutating func readStringIndex(
        _ index: ObjectNode.Index, _ object: ObjectNode
    ) throws(ObjectNameError.Code) {
        guard let words = rest else { return }
        let hasLength = object.fixedSize == nil && !index.isImplied
        if let quote = words.first, quote == "\"" || quote == "'" {
            guard hasLength == (quote == "\"") else { throw .wrongQuote(quote) }
            guard let (octets, following) = Self.readQuoted(words) else {
                throw Self.outOfRange(words, index)
            }
            if checksRanges, !object.allows(Int64(octets.count)) {
                let content = String(decoding: octets, as: UTF8.self)
                throw Self.outOfRange("\(quote)\(content)", index)
            }
            if hasLength { try append(UInt32(octets.count)) }
            for octet in octets { try append(UInt32(octet)) }
            rest = following
        } else if hasLength {
            let (word, following) = Self.split(words)
            guard let length = Self.parseNumber(word),
                name.count + 1 + Int(length) < ObjectIdentifier.maximumCount
            else { throw Self.outOfRange(word, index) }
            try append(length)
            rest = following
            try readOctets(upTo: Int(length), index)
        } else {
            try readOctets(upTo: object.fixedSize ?? .max, index)
        }
    }

    /// Reads numbers up to 255, fewer where the words end.
    private mutating func readOctets(
        upTo count: Int, _ index: ObjectNode.Index
    ) throws(ObjectNameError.Code) {
        var left = count
        while left > 0, let words = rest {
            let (word, following) = Self.split(words)
            guard let octet = Self.parseNumber(word), !checksRanges || octet <= 255 else {
                throw Self.outOfRange(word, index)
            }
            try append(octet)
            rest = following
            left -= 1
        }
    }

    private static func outOfRange(
        _ word: some StringProtocol, _ index: ObjectNode.Index
    ) -> ObjectNameError.Code {
        .indexOutOfRange(word: String(word), index: index.label)
    }
}

extension ObjectNode {
    /// True when a value, or a size, lies in the ranges, or there are none.
    fileprivate func allows(_ value: Int64) -> Bool {
        let ranges = ranges
        return ranges.isEmpty || ranges.contains { $0.contains(value) }
    }
}
