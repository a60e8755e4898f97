public import SNMP

/// The lines of an `.snmprec` file: `OID|TAG|VALUE`, of which the tag is the BER tag in decimal,
/// with an `x` behind it where the value is in hexadecimal digits.
extension TextLines {
    /// - Throws: ``RecordingError`` with the first line at fault.
    func records() throws(RecordingError) -> [VarBind] {
        var varBinds: [VarBind] = []
        for line in lines where !line.octets.isEmpty && !line.isComment {
            varBinds.append(try line.record())
        }
        return varBinds
    }
}

extension TextLines.Line {
    fileprivate func record() throws(RecordingError) -> VarBind {
        let parts = octets.split(
            separator: UInt8(ascii: "|"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else {
            throw RecordingError(line: number, expected: "OID|TAG|VALUE", found: text)
        }
        let name = try self.name(parts[0])
        let isHexadecimal = parts[1].last == UInt8(ascii: "x")
        let digits = String(decoding: isHexadecimal ? parts[1].dropLast() : parts[1], as: UTF8.self)
        guard let tag = UInt8(digits), let type = RecordType(rawValue: tag) else {
            throw RecordingError(
                line: number, expected: "the tag of a type",
                found: String(decoding: parts[1], as: UTF8.self))
        }
        guard let octets = isHexadecimal ? Array(hexadecimal: parts[2]) : Array(parts[2]),
            let value = type.value(octets, isRaw: isHexadecimal)
        else {
            throw RecordingError(
                line: number, expected: "a value of tag \(tag)",
                found: String(decoding: parts[2], as: UTF8.self))
        }
        return VarBind(name, value)
    }

    private func name(_ octets: ArraySlice<UInt8>) throws(RecordingError) -> ObjectIdentifier {
        let text = String(decoding: octets, as: UTF8.self)
        do throws(ObjectIdentifierError) {
            return try ObjectIdentifier(parsing: text)
        } catch {
            throw RecordingError(line: number, expected: "an OID", found: text)
        }
    }
}

extension Recording {
    /// The lines of an `.snmprec` file.
    public var record: [UInt8] {
        var text: [UInt8] = []
        for varBind in varBinds { Self.appendRecord(varBind, to: &text) }
        return text
    }

    /// Appends one line; nothing for an exception, which is no value.
    public static func appendRecord(_ varBind: VarBind, to text: inout [UInt8]) {
        guard let (type, value, isHexadecimal) = varBind.value.record else { return }
        text += Array("\(varBind.name)|\(type.rawValue)\(isHexadecimal ? "x" : "")|".utf8)
        text += value
        text.append(UInt8(ascii: "\n"))
    }
}

/// The types by the numbers of their tags. Source: X.690 §8.1.2 and RFC 2578 §7.1.
private enum RecordType: UInt8 {
    case integer = 2
    case octetString = 4
    case null = 5
    case objectIdentifier = 6
    case ipAddress = 64
    case counter32 = 65
    case gauge32 = 66
    case timeTicks = 67
    case opaque = 68
    case counter64 = 70

    /// - Parameter isRaw: whether `octets` were in hexadecimal digits.
    func value(_ octets: [UInt8], isRaw: Bool) -> ObjectSyntax? {
        let text = String(decoding: octets, as: UTF8.self)
        switch self {
        case .integer: return Int32(text).map { .integer($0) }
        case .octetString: return .octetString(OctetString(octets))
        case .null: return .null
        case .objectIdentifier:
            // What is no name has no value.
            return (try? ObjectIdentifier(parsing: text)).map { .objectIdentifier($0) }
        case .ipAddress:
            return (isRaw ? Self.address(octets) : Self.address(text)).map { .ipAddress($0) }
        case .counter32: return UInt32(text).map { .counter32($0) }
        case .gauge32: return UInt32(text).map { .gauge32($0) }
        case .timeTicks: return UInt32(text).map { .timeTicks($0) }
        case .opaque: return .opaque(OctetString(octets))
        case .counter64: return UInt64(text).map { .counter64($0) }
        }
    }

    private static func address(_ octets: [UInt8]) -> UInt32? {
        octets.count == 4 ? octets.reduce(0) { $0 << 8 | UInt32($1) } : nil
    }

    private static func address(_ text: String) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let octets = parts.compactMap { UInt8($0) }
        return parts.count == octets.count ? address(octets) : nil
    }
}

extension ObjectSyntax {
    fileprivate var record: (type: RecordType, value: [UInt8], isHexadecimal: Bool)? {
        switch self {
        case .integer(let value): (.integer, Array("\(value)".utf8), false)
        case .octetString(let octets):
            octets.isPlain
                ? (.octetString, Array(octets), false)
                : (.octetString, octets.hexadecimalDigits, true)
        case .null: (.null, [], false)
        case .objectIdentifier(let name): (.objectIdentifier, Array("\(name)".utf8), false)
        case .ipAddress(let address):
            (.ipAddress, Array(address.octets.map(String.init).joined(separator: ".").utf8), false)
        case .counter32(let value): (.counter32, Array("\(value)".utf8), false)
        case .gauge32(let value): (.gauge32, Array("\(value)".utf8), false)
        case .timeTicks(let value): (.timeTicks, Array("\(value)".utf8), false)
        case .opaque(let octets): (.opaque, octets.hexadecimalDigits, true)
        case .counter64(let value): (.counter64, Array("\(value)".utf8), false)
        case .noSuchObject, .noSuchInstance, .endOfMibView: nil
        }
    }
}

extension OctetString {
    /// Whether it can stand on a line as it is, and be told from what a line ends with.
    fileprivate var isPlain: Bool {
        allSatisfy { 0x20...0x7E ~= $0 } && last != 0x20
    }

    fileprivate var hexadecimalDigits: [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        return flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    }
}

extension UInt32 {
    fileprivate var octets: [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
    }
}

extension [UInt8] {
    /// The octets of pairs of digits; nil for anything else.
    init?(hexadecimal digits: some Collection<UInt8>) {
        let values = digits.compactMap(\.hexadecimalValue)
        guard values.count == digits.count, values.count.isMultiple(of: 2) else { return nil }
        self = stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
    }
}
