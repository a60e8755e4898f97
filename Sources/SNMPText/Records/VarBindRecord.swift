internal import SNMP
internal import SNMPNames

/// What programs are told of a varbind: its parts, each in the form it has in any language.
struct VarBindRecord {
    enum Value {
        case null
        case number(String)
        case text([UInt8])
        /// The bits that are set. Source: RFC 2578 §7.1.4.
        case bits([Int32])
    }

    /// As it is printed: `IF-MIB::ifDescr.1`.
    var name: [UInt8] = []
    /// The type in the words of RFC 2578 §7.1, or the exception of RFC 3416 §3.
    let type: StaticString
    var value = Value.null
    /// The names of numbers: one for an INTEGER, one for each bit; of an OBJECT IDENTIFIER that
    /// of the object.
    var labels: [[UInt8]] = []
    /// The octets of a string, where ``value`` does not tell them.
    var octets: OctetString?

    init(_ varBind: VarBind, _ formatter: inout VarBindFormatter) {
        formatter.format(varBind.name, to: &name)
        let (meaning, _) = formatter.lookup(varBind.name)
        switch varBind.value {
        case .integer(let number):
            type = "INTEGER"
            value = .number("\(number)")
            if let label = meaning.label(of: number) { labels = [label] }
        case .octetString(let octets) where meaning.syntax == .bits:
            type = "BITS"
            self.octets = octets
            let bits = Self.bits(of: octets)
            value = .bits(bits)
            labels = bits.map { meaning.label(of: $0) ?? Array("\($0)".utf8) }
        case .octetString(let octets):
            type = "OCTET STRING"
            setText(octets, ValueContext(meaning, formatter.style))
        case .objectIdentifier(let name):
            type = "OBJECT IDENTIFIER"
            value = .text(Array("\(name)".utf8))
            var label: [UInt8] = []
            formatter.format(name, to: &label)
            labels = [label]
        case .ipAddress(let address):
            type = "IpAddress"
            value = .text(Array(Self.text(ofAddress: address).utf8))
        case .counter32(let number): (type, value) = ("Counter32", .number("\(number)"))
        case .gauge32(let number): (type, value) = ("Gauge32", .number("\(number)"))
        case .timeTicks(let number): (type, value) = ("TimeTicks", .number("\(number)"))
        case .counter64(let number): (type, value) = ("Counter64", .number("\(number)"))
        case .opaque(let octets):
            type = "Opaque"
            self.octets = octets
            value = Self.value(ofOpaque: octets)
        case .null: type = "NULL"
        case .noSuchObject: type = "noSuchObject"
        case .noSuchInstance: type = "noSuchInstance"
        case .endOfMibView: type = "endOfMibView"
        }
    }

    /// - Parameter address: four octets, the first in the highest bits.
    static func text(ofAddress address: UInt32) -> String {
        [24, 16, 8, 0].map { "\(address >> $0 & 0xFF)" }.joined(separator: ".")
    }

    /// By the DISPLAY-HINT, or as UTF-8.
    private mutating func setText(_ octets: OctetString, _ context: ValueContext) {
        let raw = Array(octets)
        let text = context.displayHint?.format(raw) ?? raw
        value = .text(text)
        let isExact = text == raw && Self.isPlainText(raw)
        if !isExact { self.octets = octets }
    }

    /// Whether these are UTF-8, without control characters other than those of text.
    private static func isPlainText(_ octets: [UInt8]) -> Bool {
        guard let text = String(validating: octets, as: UTF8.self) else { return false }
        return text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\r" || ![UInt8].isControl($0) }
    }

    private static func bits(of octets: OctetString) -> [Int32] {
        octets.enumerated().flatMap { position, octet in
            (0..<8).filter { octet & 0x80 >> UInt8($0) != 0 }.map { Int32(position * 8 + $0) }
        }
    }

    private static func value(ofOpaque octets: OctetString) -> Value {
        switch OpaqueValue(octets) {
        case .counter64(let number)?, .uint64(let number)?: .number("\(number)")
        case .int64(let number)?: .number("\(number)")
        case .float(let number)?: .number(number.isFinite ? "\(number)" : "null")
        case .double(let number)?: .number(number.isFinite ? "\(number)" : "null")
        case nil: .null
        }
    }
}
