internal import SNMP
internal import SNMPNames

extension VarBindFormatter {
    /// Appends a value as the node of its name would have it; one of another type than the
    /// node's by its own type, after a remark about that.
    func append(_ value: ObjectSyntax, _ meaning: ObjectMeaning, to text: inout [UInt8]) {
        switch value {
        case .noSuchObject: text.append("No Such Object available on this agent at this OID")
        case .noSuchInstance: text.append("No Such Instance currently exists at this OID")
        case .endOfMibView:
            text.append(
                """
                No more variables left in this MIB View \
                (It is past the end of the MIB tree)
                """)
        default: appendTyped(value, meaning, to: &text)
        }
    }

    private func appendTyped(
        _ value: ObjectSyntax, _ meaning: ObjectMeaning, to text: inout [UInt8]
    ) {
        let context = ValueContext(meaning, style)
        switch (meaning.syntax, value) {
        case (.objectIdentifier, .objectIdentifier), (.octetString, .octetString),
            (.integer, .integer), (.integer32, .integer), (.ipAddress, .ipAddress),
            (.counter32, .counter32), (.gauge32, .gauge32), (.unsigned32, .gauge32),
            (.timeTicks, .timeTicks), (.opaque, .opaque), (.null, .null),
            (.counter64, .counter64):
            appendByType(value, context, to: &text)
        case (.counter64, .opaque(let octets)) where OpaqueValue(octets)?.isInteger == true:
            appendByType(value, context, to: &text)
        case (.bits, .octetString(let octets)):
            append(bits: octets, meaning, to: &text)
        case (.networkAddress, .ipAddress(let address)):
            append(networkAddress: address, to: &text)
        default:
            guard let expected = meaning.syntax.expectedType else {
                return appendByType(value, context, to: &text)
            }
            if !style.hasEqualSign {
                text.append("Wrong Type (should be ")
                text.append(expected)
                text.append("): ")
            }
            appendByType(value, ValueContext(), to: &text)
        }
    }

    private func appendByType(
        _ value: ObjectSyntax, _ context: ValueContext, to text: inout [UInt8]
    ) {
        switch value {
        case .integer(let value): append(integer: value, context, to: &text)
        case .octetString(let octets): append(octets, context, to: &text)
        case .objectIdentifier(let name): append(objectIdentifier: name, context, to: &text)
        case .ipAddress(let address): append(ipAddress: address, to: &text)
        case .counter32(let value): append(number: UInt64(value), "Counter32: ", context, to: &text)
        case .gauge32(let value): append(gauge: value, context, to: &text)
        case .timeTicks(let value): append(timeTicks: value, context, to: &text)
        case .opaque(let octets): append(opaque: octets, context, to: &text)
        case .counter64(let value): append(number: value, "Counter64: ", context, to: &text)
        case .null, .noSuchObject, .noSuchInstance, .endOfMibView: text.append("NULL")
        }
    }

    /// Appends the name of a type, unless values stand alone.
    func append(type: StaticString, to text: inout [UInt8]) {
        if !style.isQuick { text.append(type) }
    }

    func append(units: [UInt8]?, to text: inout [UInt8]) {
        guard let units else { return }
        text.append(UInt8(ascii: " "))
        text += units
    }
}

/// What of a node's meaning applies to a value.
struct ValueContext {
    var hint: String?
    var displayHint: DisplayHint?
    var units: [UInt8]?
    var meaning: ObjectMeaning?

    /// Nothing, for a value that is not of its node's type.
    init() {}

    init(_ meaning: ObjectMeaning, _ style: TextStyle) {
        self.meaning = meaning
        units = style.hidesUnits ? nil : meaning.units
        hint = style.ignoresDisplayHints ? nil : meaning.hint
        displayHint = style.ignoresDisplayHints ? nil : meaning.displayHint
    }
}

extension ObjectNode.Syntax {
    /// The type of a node's values in net-snmp's words; nil where any will do.
    fileprivate var expectedType: StaticString? {
        switch self {
        case .objectIdentifier: "OBJECT IDENTIFIER"
        case .octetString: "OCTET STRING"
        case .integer, .integer32: "INTEGER"
        case .networkAddress: "NetworkAddress"
        case .ipAddress: "IpAddress"
        case .counter32: "Counter32"
        case .gauge32, .unsigned32: "Gauge32 or Unsigned32"
        case .timeTicks: "Timeticks"
        case .opaque: "Opaque"
        case .null: "NULL"
        case .bits: "BITS"
        case .nsapAddress: "NsapAddress"
        case .counter64: "Counter64"
        case .uInteger32: "UInteger32"
        default: nil
        }
    }
}
