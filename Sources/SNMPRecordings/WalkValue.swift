internal import SNMP
internal import SNMPNames

/// Reads back a value that snmpwalk printed.
struct WalkValue {
    /// What its object is known to be; nil for an unknown one.
    let node: ObjectNode?

    private static let remark = "Wrong Type (should be "
    private static let exceptions = [
        "No Such Object", "No Such Instance", "No more variables left",
    ]
    private static let types: [String] = [
        "INTEGER: ", "STRING: ", "STRING:", "Hex-STRING: ", "OID: ", "Timeticks: ", "IpAddress: ",
        "Counter32: ", "Gauge32: ", "Unsigned32: ", "Counter64: ", "Network Address: ", "BITS: ",
        "Opaque: ", "OPAQUE: ", "NULL", "\"\"",
    ]

    static func begins(_ octets: ArraySlice<UInt8>) -> Bool {
        (types + exceptions + [remark]).contains { octets.starts(with: $0.utf8) }
    }

    static func isException(_ octets: [UInt8]) -> Bool {
        exceptions.contains { octets.starts(with: $0.utf8) }
    }

    func parse(_ octets: ArraySlice<UInt8>) -> ObjectSyntax? {
        if octets.starts(with: Self.remark.utf8) {
            guard let end = octets.firstIndex(of: UInt8(ascii: ")")) else { return nil }
            return WalkValue(node: nil).parse(octets[end...].dropFirst("): ".utf8.count))
        }
        guard octets != Array("\"\"".utf8)[...] else { return .octetString("") }
        guard octets != Array("NULL".utf8)[...] else { return .null }
        guard let type = Self.types.first(where: { octets.starts(with: $0.utf8) }) else {
            return nil
        }
        return parse(octets.dropFirst(type.utf8.count), as: type)
    }

    private func parse(_ octets: ArraySlice<UInt8>, as type: String) -> ObjectSyntax? {
        let text = String(decoding: octets, as: UTF8.self)
        switch type {
        case "INTEGER: ": return integer(text).map { .integer($0) }
        case "Counter32: ": return number(text).map { .counter32($0) }
        case "Gauge32: ", "Unsigned32: ": return number(text).map { .gauge32($0) }
        case "Counter64: ": return number(text).map { .counter64($0) }
        case "Timeticks: ": return parenthesised(text).flatMap { UInt32($0) }.map { .timeTicks($0) }
        case "IpAddress: ": return address(text, separator: ".", radix: 10)
        case "Network Address: ": return address(text, separator: ":", radix: 16)
        case "OID: ": return name(text).map { .objectIdentifier($0) }
        case "Hex-STRING: ": return Self.hexadecimal(octets).map { .octetString(OctetString($0)) }
        case "BITS: ": return .octetString(OctetString(leadingHexadecimal(octets)))
        case "OPAQUE: ": return Self.hexadecimal(octets).map { .opaque(OctetString($0)) }
        case "Opaque: ": return opaque(text)
        default: return string(octets).map { .octetString(OctetString($0)) }
        }
    }
}

// MARK: Numbers

extension WalkValue {
    /// `up(1)`, `1`, `1 KBytes`, or `12.5` with a hint that sets a point.
    private func integer(_ text: String) -> Int32? {
        if let digits = parenthesised(text) { return Int32(digits) }
        if let label = node?.enumeration?.number(of: text) { return label }
        return number(text)
    }

    private func number<Number: FixedWidthInteger>(_ text: String) -> Number? {
        let word = text.prefix { $0 != " " }
        return Number(word.filter { $0 != "." })
    }

    /// What stands in the first parentheses.
    private func parenthesised(_ text: String) -> Substring? {
        guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")")
        else { return nil }
        return text[text.index(after: open)..<close]
    }

    private func address(_ text: String, separator: Character, radix: Int) -> ObjectSyntax? {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        let octets = parts.compactMap { UInt8($0, radix: radix) }
        guard parts.count == 4, octets.count == 4 else { return nil }
        return .ipAddress(octets.reduce(0) { $0 << 8 | UInt32($1) })
    }

    private func name(_ text: String) -> ObjectIdentifier? {
        // What is no name has no value.
        try? ObjectIdentifier(try ObjectTree.core.resolve(text, checksRanges: false))
    }

    private func opaque(_ text: String) -> ObjectSyntax? {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        let value: OpaqueValue? =
            switch parts[0] {
            case "Float:": Double(parts[1]).map(Self.floatingPoint)
            case "Int64:": Int64(parts[1]).map { .int64($0) }
            case "UInt64:": UInt64(parts[1]).map { .uint64($0) }
            case "Counter64:": UInt64(parts[1]).map { .counter64($0) }
            default: nil
            }
        return value.map { .opaque($0.octets) }
    }

    /// A Double is printed as a Float is: it is one where no Float has these six decimals.
    private static func floatingPoint(_ value: Double) -> OpaqueValue {
        let float = Float(value)
        return abs(Double(float) - value) > 5e-7 ? .double(value) : .float(float)
    }
}

// MARK: Octets

extension WalkValue {
    private func string(_ octets: ArraySlice<UInt8>) -> [UInt8]? {
        if octets.first == UInt8(ascii: "\"") { return Self.unquoted(octets) }
        guard let hint = node?.displayHint else { return Array(octets) }
        return hint.parse(Array(octets))
    }

    /// What stands between quotes, with `\` before each quote or `\` that belongs to it; nil when
    /// the string does not end.
    private static func unquoted(_ octets: ArraySlice<UInt8>) -> [UInt8]? {
        var content: [UInt8] = []
        var rest = octets.dropFirst()
        while let octet = rest.popFirst() {
            switch octet {
            case UInt8(ascii: "\""): return content
            case UInt8(ascii: "\\"):
                guard let escaped = rest.popFirst() else { return nil }
                content.append(Self.lineEnds[escaped] ?? escaped)
            default: content.append(octet)
            }
        }
        return nil
    }

    /// What a letter behind `\` stands for, as `snmp` prints it; net-snmp prints a line end.
    private static let lineEnds: [UInt8: UInt8] = [
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "v"): 0x0B, UInt8(ascii: "f"): 0x0C,
        UInt8(ascii: "r"): 0x0D,
    ]

    /// Pairs of digits between white space; what `-OT` adds in brackets is left out.
    private static func hexadecimal(_ octets: ArraySlice<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        for line in octets.split(separator: UInt8(ascii: "\n")) {
            let digits = line.prefix { $0 != UInt8(ascii: "[") }
            for word in digits.split(separator: UInt8(ascii: " ")) {
                guard word.count == 2, let octet = [UInt8](hexadecimal: word)?.first else {
                    return nil
                }
                result.append(octet)
            }
        }
        return result
    }

    /// The pairs of digits before the labels.
    private func leadingHexadecimal(_ octets: ArraySlice<UInt8>) -> [UInt8] {
        let words = octets.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        return words.prefix { $0.count == 2 && [UInt8](hexadecimal: $0) != nil }
            .flatMap { [UInt8](hexadecimal: $0) ?? [] }
    }
}
