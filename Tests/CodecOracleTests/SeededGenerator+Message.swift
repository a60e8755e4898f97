import SNMP
import TestRandom

extension SeededGenerator {
    /// A message of any kind but Trap-PDU, of up to 20 varbinds.
    mutating func message() throws -> Message {
        let types: [PDUType] = [
            .getRequest, .getNextRequest, .response, .setRequest, .getBulkRequest, .informRequest,
            .snmpV2Trap, .report,
        ]
        let type = types.randomElement(using: &self) ?? .response
        let version: SNMPVersion =
            [.getRequest, .getNextRequest, .response, .setRequest].contains(type)
                && Bool.random(using: &self)
            ? .version1 : .version2c
        // libsnmp keeps these two for itself in a GetBulkRequest.
        let isBulk = type == .getBulkRequest
        return Message(
            version: version, community: OctetString(octets(Int.random(in: 0...40, using: &self))),
            pdu: PDU(
                type, requestID: Int32.random(in: .min ... .max, using: &self),
                errorStatus: ErrorStatus(
                    rawValue: Int32.random(in: 0...(isBulk ? 100 : 18), using: &self)),
                errorIndex: Int32.random(in: 0...100, using: &self),
                variableBindings: VarBindList(
                    try (0..<Int.random(in: 0...20, using: &self)).map { _ in
                        VarBind(try name(), try value())
                    })))
    }

    /// A message with a Trap-PDU of up to 5 varbinds.
    mutating func trap() throws -> Message {
        Message(
            version: .version1,
            community: OctetString(octets(Int.random(in: 0...40, using: &self))),
            body: .trap(
                TrapPDU(
                    enterprise: try name(), agentAddress: number(),
                    genericTrap: Int32.random(in: 0...6, using: &self),
                    specificTrap: Int32(bitPattern: number()), timestamp: number(),
                    variableBindings: VarBindList(
                        try (0..<Int.random(in: 0...5, using: &self)).map { _ in
                            VarBind(try name(), try value())
                        }))))
    }

    /// The octets of a message with one value, of this tag and of random content.
    mutating func message(tag: UInt8, contentOf count: Int) -> [UInt8] {
        let content = octets(count)
        var octets = Message(
            community: "public",
            pdu: PDU(
                .response, requestID: 1,
                variableBindings: [VarBind([1, 3, 6, 1], .octetString(OctetString(content)))])
        ).encoded()
        octets[octets.count - count - 2] = tag
        return octets
    }

    private mutating func name() throws -> ObjectIdentifier {
        let count = Bool.random(using: &self) ? 12 : 128
        let rest = (0..<Int.random(in: 0...(count - 2), using: &self)).map { _ in number() }
        return try ObjectIdentifier([1, UInt32.random(in: 0...39, using: &self)] + rest)
    }

    private mutating func value() throws -> ObjectSyntax {
        switch Int.random(in: 0..<14, using: &self) {
        case 0: .integer(Int32(bitPattern: number()))
        case 1: .counter32(number())
        case 2: .gauge32(number())
        case 3: .timeTicks(number())
        case 4: .counter64(UInt64(number()) << 32 | UInt64(number()))
        case 5: .counter64(UInt64(number()))
        case 6, 7: .octetString(OctetString(octets(Int.random(in: 0...300, using: &self))))
        case 8: .opaque(OctetString([0x30] + octets(Int.random(in: 0...20, using: &self))))
        case 9: .opaque(OpaqueValue.double(Double(number()) / 3).octets)
        case 10: .objectIdentifier(try name())
        case 11: .ipAddress(number())
        case 12: .null
        default: [.noSuchObject, .noSuchInstance, .endOfMibView][Int(number() % 3)]
        }
    }

    /// Small numbers and large ones, and those where the count of octets changes.
    private mutating func number() -> UInt32 {
        switch Int.random(in: 0..<4, using: &self) {
        case 0: UInt32.random(in: 0...200, using: &self)
        case 1:
            [127, 128, 255, 256, 16383, 16384, 65535, 65536, 0x7FFF_FFFF, 0x8000_0000, .max]
                .randomElement(using: &self) ?? 0
        default: UInt32.random(in: 0 ... .max, using: &self)
        }
    }
}
