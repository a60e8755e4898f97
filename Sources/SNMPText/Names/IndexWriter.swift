internal import SNMPNames

/// Writes the value of one index object.
struct IndexWriter {
    let formatter: VarBindFormatter
    /// The sub-identifiers not yet written, at least one.
    private(set) var rest: ArraySlice<UInt32>
    /// The sub-identifier before them.
    let previous: UInt32

    private var style: TextStyle { formatter.style }

    init(formatter: VarBindFormatter, rest: ArraySlice<UInt32>, previous: UInt32) {
        self.formatter = formatter
        self.rest = rest
        self.previous = previous
    }

    /// - Returns: false, with nothing taken, when the rest holds no such value.
    mutating func write(
        _ object: IndexMeaning.Object, isImplied: Bool, to text: inout [UInt8]
    ) -> Bool {
        switch object.syntax {
        case .octetString: return writeOctets(object, isImplied, to: &text)
        case .integer, .integer32, .unsigned32, .uInteger32, .gauge32:
            writeInteger(object, to: &text)
            return true
        case .timeTicks:
            writeTimeTicks(to: &text)
            return true
        case .objectIdentifier: return writeName(isImplied, to: &text)
        case .ipAddress: return writeNumbers(4, to: &text)
        case .networkAddress: return writeNetworkAddress(to: &text)
        default: return false
        }
    }

    private mutating func writeInteger(
        _ object: IndexMeaning.Object, to text: inout [UInt8]
    ) {
        guard let number = rest.popFirst() else { return }
        if let label = object.enumeration?.label(of: Int32(bitPattern: number)) {
            text += [UInt8](masking: label)
        } else {
            text.appendDecimal(number)
        }
    }

    private mutating func writeTimeTicks(to text: inout [UInt8]) {
        guard let number = rest.popFirst() else { return }
        if style.hasBracketedIndexes {
            formatter.appendTime(number, to: &text)
        } else {
            text.appendDecimal(number)
        }
    }

    /// An OBJECT IDENTIFIER, with its length before it unless implied.
    private mutating func writeName(_ isImplied: Bool, to text: inout [UInt8]) -> Bool {
        guard let count = isImplied ? rest.count : rest.first.flatMap({ Int($0) + 1 }),
            count <= rest.count
        else { return false }
        guard style.hasBracketedIndexes else { return writeNumbers(count, to: &text) }
        formatter.format(Array(rest.prefix(count).dropFirst(isImplied ? 0 : 1)), to: &text)
        rest = rest.dropFirst(count)
        return true
    }

    private mutating func writeNetworkAddress(to text: inout [UInt8]) -> Bool {
        guard rest.first == 1, rest.count >= 5 else { return false }
        return writeNumbers(5, to: &text)
    }

    /// - Returns: false when there are fewer than `count`.
    private mutating func writeNumbers(_ count: Int, to text: inout [UInt8]) -> Bool {
        guard count <= rest.count else { return false }
        for (position, subIdentifier) in rest.prefix(count).enumerated() {
            if position > 0 { text.append(UInt8(ascii: ".")) }
            text.appendDecimal(subIdentifier)
        }
        rest = rest.dropFirst(count)
        return true
    }
}

// MARK: OCTET STRINGs

extension IndexWriter {
    private mutating func writeOctets(
        _ object: IndexMeaning.Object, _ isImplied: Bool, to text: inout [UInt8]
    ) -> Bool {
        let hasLength = !isImplied && object.fixedSize == nil
        let count = isImplied ? rest.count : object.fixedSize ?? rest.first.map { Int($0) } ?? 0
        let octets = rest.dropFirst(hasLength ? 1 : 0)
        guard count <= octets.count else { return false }
        let value = octets.prefix(count)
        rest = octets.dropFirst(count)

        if style.hasBracketedIndexes, let hint = object.displayHint {
            let truncated = value.map { UInt8(truncatingIfNeeded: $0) }
            formatter.append(hinted: truncated, hint, to: &text)
        } else if hasLength {
            writeQuoted(value, object, to: &text)
        } else if !value.isEmpty {
            writeQuoted(value, UInt8(ascii: "'"), to: &text)
        }
        return true
    }

    private func writeQuoted(
        _ value: ArraySlice<UInt32>, _ object: IndexMeaning.Object, to text: inout [UInt8]
    ) {
        if object.isInetAddress, !value.isEmpty, let address = inetAddress(value) {
            text.append(UInt8(ascii: "\""))
            text += address
            text.append(UInt8(ascii: "\""))
        } else {
            writeQuoted(value, UInt8(ascii: "\""), to: &text)
        }
    }

    private func writeQuoted(
        _ value: ArraySlice<UInt32>, _ quote: UInt8, to text: inout [UInt8]
    ) {
        if style.escapesQuotes { text.append(UInt8(ascii: "\\")) }
        text.append(quote)
        for subIdentifier in value {
            let octet = UInt8(exactly: subIdentifier) ?? 0
            text.append(octet.isPrintable ? octet : UInt8(ascii: "."))
        }
        if style.escapesQuotes { text.append(UInt8(ascii: "\\")) }
        text.append(quote)
    }

    /// An address of the type that stands before it; nil where it is none.
    ///
    /// Source: RFC 4001 §4.1: ipv4(1), ipv6(2), ipv4z(3) and ipv6z(4).
    private func inetAddress(_ value: ArraySlice<UInt32>) -> [UInt8]? {
        // The length stands between the type and the address.
        let sizes: [UInt32: Int] = [1: 4, 2: 16, 3: 8, 4: 20]
        guard sizes[previous] == value.count, value.allSatisfy({ $0 <= 255 }) else { return nil }
        var text: [UInt8] = []
        let isIPv4 = previous == 1 || previous == 3
        for (position, octet) in value.prefix(isIPv4 ? 4 : 16).enumerated() {
            if position > 0 { text.append(UInt8(ascii: isIPv4 ? "." : ":")) }
            if isIPv4 {
                text.appendDecimal(octet)
            } else {
                if octet < 16 { text.append(UInt8(ascii: "0")) }
                text.append(String(octet, radix: 16))
            }
        }
        if previous > 2 {
            text.append(UInt8(ascii: "%"))
            text.appendDecimal(value.suffix(4).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
        }
        return text
    }
}
