import SNMP

/// Why libsnmp reads something else in octets than this codec does. Each is a row of
/// `DIVERGENCES.md`, On the wire.
enum Divergence: CaseIterable {
    /// RFC 3417 §8, RFC 3416 §3: behind the message or an element of it.
    case octetsBehind
    /// RFC 2578 §7.1: an integer of no octets, or of more than its type has.
    case integerSize
    /// RFC 2578 §7.1.5, X.690 §8.8: an IpAddress, a NULL or an exception of another size.
    case fixedSize
    /// X.690 §8.19.2: a sub-identifier that begins with 0x80.
    case paddedSubIdentifier
    /// RFC 2578 §7.1.3: a sub-identifier that has 2³²−1 in it only once it is cut.
    case largeSubIdentifier
    /// RFC 3416 §3, RFC 3584 §4: a type of value, or for its version of PDU, that is none.
    case unknownType
    /// RFC 1157 §4: a community, or a field of a Trap-PDU, with another type's tag.
    case fieldTag
    /// X.690 §8.19.4: a name 2.X, X from 2³²−80 on, which libsnmp refuses.
    case largeSecondSubIdentifier
    /// RFC 2578 §7.1.9: an Opaque that begins like a number and is none, which libsnmp refuses.
    case opaqueNoNumber
    /// X.690 §8.1.3.5: a length of more than eight octets, which libsnmp refuses.
    case longLength

    /// What libsnmp took, though the codec refused it.
    init?(refused error: BERError) {
        switch error.code {
        case .trailingOctets: self = .octetsBehind
        case .integerOutOfRange: self = .integerSize
        case .wrongLength(expected: 0), .wrongLength(expected: 4): self = .fixedSize
        case .subIdentifierPadded: self = .paddedSubIdentifier
        case .subIdentifierOutOfRange: self = .largeSubIdentifier
        case .unknownTag: self = .unknownType
        case .unexpectedTag(expected: .octetString), .unexpectedTag(expected: .ipAddress),
            .unexpectedTag(expected: .timeTicks):
            self = .fieldTag
        default: return nil
        }
    }

    /// What libsnmp refused, though the codec took it.
    init?(accepted message: Message, _ octets: [UInt8]) {
        if message.names.contains(where: \.hasLargeSecond) {
            self = .largeSecondSubIdentifier
        } else if message.values.contains(where: \.isOpaqueNoNumber) {
            self = .opaqueNoNumber
        } else if octets.contains(where: { 0x89...0xFE ~= $0 }), message.rebuilt.encoded() != octets
        {
            self = .longLength
        } else {
            return nil
        }
    }
}

extension Message {
    private var variableBindings: VarBindList {
        switch body {
        case .pdu(let pdu): pdu.variableBindings
        case .trap(let trap): trap.variableBindings
        }
    }

    fileprivate var values: [ObjectSyntax] { variableBindings.map(\.value) }

    /// Of varbinds and in them, and of an enterprise.
    fileprivate var names: [ObjectIdentifier] {
        let enterprise: [ObjectIdentifier] =
            if case .trap(let trap) = body { [trap.enterprise] } else { [] }
        return enterprise
            + variableBindings.flatMap { varBind in
                if case .objectIdentifier(let value) = varBind.value {
                    [varBind.name, value]
                } else {
                    [varBind.name]
                }
            }
    }

    /// Encoded anew from its parts, with the numbers in an Opaque in their shortest form: libsnmp
    /// unwraps them.
    var rebuilt: Message {
        var message = self
        let list = VarBindList(
            variableBindings.map { varBind in
                guard case .opaque(let octets) = varBind.value else { return varBind }
                return VarBind(varBind.name, .opaque(OpaqueValue(octets)?.octets ?? octets))
            })
        switch body {
        case .pdu(var pdu):
            pdu.variableBindings = list
            message.body = .pdu(pdu)
        case .trap(var trap):
            trap.variableBindings = list
            message.body = .trap(trap)
        }
        return message
    }
}

extension ObjectIdentifier {
    fileprivate var hasLargeSecond: Bool {
        let first = Array(subIdentifiers.prefix(2))
        return first[0] == 2 && first[1] > UInt32.max - 80
    }
}

extension ObjectSyntax {
    fileprivate var isOpaqueNoNumber: Bool {
        guard case .opaque(let octets) = self, octets.first == 0x9F else { return false }
        return OpaqueValue(octets) == nil
    }
}
