import SNMP

/// BER read the plain way, as X.690 §8.1 and RFC 3417 §8 say it: what the codec is held against.
struct PlainReader {
    /// What keeps octets from being a message.
    enum Fault: Error {
        case malformed
        case unknownVersion
    }

    struct Element {
        let tag: UInt8
        let content: [UInt8]
    }

    private(set) var rest: ArraySlice<UInt8>

    init(_ octets: [UInt8]) {
        rest = octets[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func readElement() throws(Fault) -> Element {
        guard let tag = rest.popFirst(), let first = rest.popFirst() else { throw .malformed }
        var length = Int(first)
        if first >= 0x80 {
            // Neither indefinite nor reserved.
            guard first != 0x80, first != 0xFF, rest.count >= Int(first & 0x7F) else {
                throw .malformed
            }
            let digits = rest.prefix(Int(first & 0x7F)).drop { $0 == 0 }
            rest = rest.dropFirst(Int(first & 0x7F))
            guard digits.count <= 4 else { throw .malformed }
            length = digits.reduce(0) { $0 * 256 + Int($1) }
        }
        guard length <= rest.count else { throw .malformed }
        defer { rest = rest.dropFirst(length) }
        return Element(tag: tag, content: Array(rest.prefix(length)))
    }

    /// The content of an element with this tag.
    mutating func readContent(_ tag: UInt8) throws(Fault) -> [UInt8] {
        let element = try readElement()
        guard element.tag == tag else { throw .malformed }
        return element.content
    }

    mutating func readInteger32() throws(Fault) -> Int32 {
        try Self.integer32(try readContent(0x02))
    }

    func expectEnd() throws(Fault) {
        guard isAtEnd else { throw .malformed }
    }
}

// MARK: Values

extension PlainReader {
    static func integer32(_ content: [UInt8]) throws(Fault) -> Int32 {
        guard let first = content.first, content.count <= 4 else { throw .malformed }
        let start: Int64 = first >= 0x80 ? -1 : 0
        return Int32(truncatingIfNeeded: content.reduce(start) { $0 * 256 + Int64($1) })
    }

    /// - Parameter size: octets of the type; one more may be there if it is a leading zero.
    static func unsigned(_ content: [UInt8], size: Int) throws(Fault) -> UInt64 {
        guard !content.isEmpty,
            content.count <= size || content.count == size + 1 && content[0] == 0
        else { throw .malformed }
        return content.reduce(0) { $0 << 8 | UInt64($1) }
    }

    static func unsigned32(_ content: [UInt8]) throws(Fault) -> UInt32 {
        UInt32(truncatingIfNeeded: try unsigned(content, size: 4))
    }

    static func name(_ content: [UInt8]) throws(Fault) -> ObjectIdentifier {
        guard !content.isEmpty else { return .zeroDotZero }
        guard content[content.count - 1] < 0x80 else { throw .malformed }
        var subIdentifiers: [UInt32] = []
        for part in content.split(keepingEndsWhere: { $0 < 0x80 }) {
            guard part.first != 0x80, part.count <= 5 else { throw .malformed }
            let value = part.reduce(UInt64(0)) { $0 << 7 | UInt64($1 & 0x7F) }
            if subIdentifiers.isEmpty {
                let first = min(value / 40, 2)
                guard value - first * 40 <= UInt32.max else { throw .malformed }
                subIdentifiers = [UInt32(first), UInt32(value - first * 40)]
            } else {
                guard value <= UInt32.max else { throw .malformed }
                subIdentifiers.append(UInt32(value))
            }
        }
        do {
            return try ObjectIdentifier(subIdentifiers)
        } catch {
            throw .malformed
        }
    }

    static func value(_ element: Element) throws(Fault) -> ObjectSyntax {
        let content = element.content
        switch element.tag {
        case 0x02: return .integer(try integer32(content))
        case 0x04: return .octetString(OctetString(content))
        case 0x06: return .objectIdentifier(try name(content))
        case 0x41: return .counter32(try unsigned32(content))
        case 0x42: return .gauge32(try unsigned32(content))
        case 0x43: return .timeTicks(try unsigned32(content))
        case 0x44: return .opaque(OctetString(content))
        case 0x46: return .counter64(try unsigned(content, size: 8))
        case 0x40:
            guard content.count == 4 else { throw .malformed }
            return .ipAddress(try unsigned32(content))
        case 0x05, 0x80, 0x81, 0x82:
            guard content.isEmpty else { throw .malformed }
            let empty: [UInt8: ObjectSyntax] = [
                0x80: .noSuchObject, 0x81: .noSuchInstance, 0x82: .endOfMibView,
            ]
            return empty[element.tag] ?? .null
        default: throw .malformed
        }
    }
}

extension [UInt8] {
    /// Splits behind each element of which `isEnd` says so.
    fileprivate func split(keepingEndsWhere isEnd: (UInt8) -> Bool) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = startIndex
        for index in indices where isEnd(self[index]) {
            parts.append(self[start...index])
            start = index + 1
        }
        return parts
    }
}
