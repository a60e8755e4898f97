internal import SNMP
internal import SNMPNames

/// A value for an object as a command line has it: a type's letter and a text.
struct TypedValue {
    /// The object as it was typed, which stands before each message.
    let object: String
    let letter: String
    let text: String
    /// What is known of the object, or of the nearest one above it.
    let node: ObjectNode?
    /// Whether the object's syntax and ranges have to allow the value.
    let isChecked: Bool

    /// - Parameter resolve: finds a name.
    /// - Throws: ``CommandLineError`` for a letter that is none, a type that the object does not
    ///   have, or a text that is no such value.
    func parse(
        resolve: (String) throws(CommandLineError) -> ObjectIdentifier
    ) throws(CommandLineError) -> ObjectSyntax {
        let type = try type()
        try check(type)
        switch type {
        case .integer: return .integer(try integer())
        case .unsigned32: return .gauge32(try number())
        case .counter32: return .counter32(try number())
        case .counter64: return .counter64(try number())
        case .timeTicks: return .timeTicks(try number())
        case .ipAddress: return .ipAddress(try ipAddress())
        case .objectIdentifier: return .objectIdentifier(try resolve(text))
        case .text: return try sized(octets())
        case .hexadecimal: return try sized(OctetString(hexadecimal()))
        case .decimal: return try sized(OctetString(decimal()))
        case .bits: return .bits(try bits())
        case .null: return .null
        case .int64: return .opaque(OpaqueValue.int64(try number()).octets)
        case .uInt64: return .opaque(OpaqueValue.uint64(try number()).octets)
        case .float: return .opaque(OpaqueValue.float(try floatingPoint()).octets)
        case .double: return .opaque(OpaqueValue.double(try floatingPoint()).octets)
        }
    }

    private enum ValueType: String {
        case integer = "i"
        case unsigned32 = "u"
        case counter32 = "c"
        case counter64 = "C"
        case timeTicks = "t"
        case ipAddress = "a"
        case objectIdentifier = "o"
        case text = "s"
        case hexadecimal = "x"
        case decimal = "d"
        case bits = "b"
        case null = "n"
        // Numbers that net-snmp wraps in an Opaque.
        case int64 = "I"
        case uInt64 = "U"
        case float = "F"
        case double = "D"

        /// The type that a syntax has; nil where it has no values.
        init?(_ syntax: ObjectNode.Syntax?) {
            switch syntax {
            case .integer, .integer32: self = .integer
            case .unsigned32, .gauge32, .uInteger32: self = .unsigned32
            case .counter32: self = .counter32
            case .counter64: self = .counter64
            case .timeTicks: self = .timeTicks
            case .ipAddress, .networkAddress: self = .ipAddress
            case .objectIdentifier: self = .objectIdentifier
            case .octetString, .opaque, .nsapAddress: self = .text
            case .bits: self = .bits
            case .null: self = .null
            default: return nil
            }
        }

        /// As messages name it.
        var name: String {
            switch self {
            case .integer: "INTEGER"
            case .unsigned32: "Unsigned32"
            case .counter32: "Counter32"
            case .counter64: "Counter64"
            case .timeTicks: "Timeticks"
            case .ipAddress: "IpAddress"
            case .objectIdentifier: "OBJECT IDENTIFIER"
            case .text, .hexadecimal, .decimal: "OCTET STRING"
            case .bits: "BITS"
            case .null: "NULL"
            case .int64, .uInt64, .float, .double: "Opaque"
            }
        }

        /// As net-snmp has it, such a number is taken for an object of any syntax, as a null is.
        var isOfAnySyntax: Bool {
            switch self {
            case .null, .int64, .uInt64, .float, .double: true
            default: false
            }
        }
    }

    private func type() throws(CommandLineError) -> ValueType {
        let type = letter == "=" ? ValueType(node?.syntax) : ValueType(rawValue: letter)
        guard let type else { throw error("Bad variable type (\"\(letter)\")") }
        return type
    }

    private func check(_ type: ValueType) throws(CommandLineError) {
        guard isChecked, !type.isOfAnySyntax, let syntax = node?.syntax,
            let known = ValueType(syntax),
            known.name != type.name
        else { return }
        let name =
            syntax == .timeTicks
            ? "Timeticks" : syntax.rawValue.replacing(["-": " "])
        throw error("Bad variable type (Type of attribute is \(name), not \(type.name))")
    }

    private func error(_ message: String) -> CommandLineError {
        CommandLineError(message: "\(object): \(message)")
    }

    private var badNotation: CommandLineError { error("Bad value notation (\(text))") }
}

// MARK: Numbers

extension TypedValue {
    /// A number, or the label of one.
    private func integer() throws(CommandLineError) -> Int32 {
        if let number = node?.enumeration?.number(of: text) { return number }
        guard let number = Int32(text) else { throw error("Value out of range (\(text))") }
        if node?.enumeration == nil { try checkRange(Int64(number), text) }
        return number
    }

    /// - Parameter found: what a message shows of a value outside of the object's ranges.
    private func checkRange(_ number: Int64, _ found: String) throws(CommandLineError) {
        let ranges = node?.ranges ?? []
        guard isChecked, !ranges.isEmpty, !ranges.contains(where: { $0 ~= number }) else { return }
        let list = ranges.map { "(\($0.lowerBound)..\($0.upperBound))" }.joined(separator: ", ")
        throw error("Value out of range (\(found) :: {\(list)})")
    }

    private func number<Value: FixedWidthInteger>() throws(CommandLineError) -> Value {
        guard let value = Value(text) else { throw badNotation }
        return value
    }

    private func floatingPoint<Value: BinaryFloatingPoint & LosslessStringConvertible>()
        throws(CommandLineError) -> Value
    {
        guard let value = Value(text) else { throw badNotation }
        return value
    }

    private func ipAddress() throws(CommandLineError) -> UInt32 {
        guard let address = UInt32(ipv4: text) else { throw badNotation }
        return address
    }
}

extension UInt32 {
    /// Dotted decimal IPv4, the first number in the highest bits.
    init?(ipv4 text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let octets = parts.compactMap { UInt8($0) }
        guard parts.count == 4, octets.count == 4 else { return nil }
        self = octets.reduce(0) { $0 << 8 | UInt32($1) }
    }
}

// MARK: Octets

extension TypedValue {
    private func sized(_ octets: OctetString) throws(CommandLineError) -> ObjectSyntax {
        try checkRange(Int64(octets.count), "\(octets.count) octets")
        return .octetString(octets)
    }

    /// The text's own octets, but for what is shown as pairs of hexadecimal digits.
    private func octets() throws(CommandLineError) -> OctetString {
        guard letter == "=" || letter == "s", node?.hint == "1x:" else { return OctetString(text) }
        var octets: [UInt8] = []
        for part in text.split(separator: ":", omittingEmptySubsequences: false) {
            guard let octet = UInt8(part, radix: 16) else { throw badNotation }
            octets.append(octet)
        }
        return OctetString(octets)
    }

    private func hexadecimal() throws(CommandLineError) -> [UInt8] {
        let isPrefixed = text.lowercased().hasPrefix("0x")
        let digits = text.dropFirst(isPrefixed ? 2 : 0).filter { $0 != " " }.map(\.hexDigitValue)
        guard digits.count.isMultiple(of: 2) else { throw badNotation }
        var octets: [UInt8] = []
        for position in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[position], let low = digits[position + 1] else {
                throw badNotation
            }
            octets.append(UInt8(high << 4 | low))
        }
        return octets
    }

    private func decimal() throws(CommandLineError) -> [UInt8] {
        var octets: [UInt8] = []
        for part in text.split(whereSeparator: { $0 == "." || $0 == " " }) {
            guard let octet = UInt8(part) else { throw badNotation }
            octets.append(octet)
        }
        return octets
    }

    /// The numbers of bits, or their labels.
    private func bits() throws(CommandLineError) -> [UInt8] {
        var numbers: [UInt8] = []
        for part in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
            let number =
                UInt8(part)
                ?? node?.enumeration?.number(of: String(part)).flatMap {
                    UInt8(exactly: $0)
                }
            guard let number else { throw error("Value out of range (\(text))") }
            numbers.append(number)
        }
        return numbers
    }
}
