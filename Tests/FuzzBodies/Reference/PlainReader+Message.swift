import SNMP

extension PlainReader {
    /// A message by the grammar of RFC 1157 §4, RFC 1901 §3 and RFC 3416 §3.
    static func message(
        _ octets: [UInt8], ignoringTrailingOctets: Bool = false
    ) throws(Fault) -> Message {
        guard octets.count <= 65_535 else { throw .malformed }
        var outer = PlainReader(octets)
        var reader = PlainReader(try outer.readContent(0x30))
        if !ignoringTrailingOctets { try outer.expectEnd() }
        guard let version = SNMPVersion(rawValue: try reader.readInteger32()) else {
            throw .unknownVersion
        }
        let community = OctetString(try reader.readContent(0x04))
        let body = try reader.readElement()
        try reader.expectEnd()
        return Message(version: version, community: community, body: try Self.body(body, version))
    }

    private static func body(
        _ element: Element, _ version: SNMPVersion
    ) throws(Fault) -> Message.Body {
        let types: ClosedRange<UInt8> = version == .version1 ? 0xA0...0xA4 : 0xA0...0xA8
        guard types.contains(element.tag), let type = PDUType(rawValue: element.tag),
            version == .version1 || type != .trap
        else { throw .malformed }
        var reader = PlainReader(element.content)
        guard type != .trap else { return .trap(try reader.readTrap()) }
        let pdu = PDU(
            type, requestID: try reader.readInteger32(),
            errorStatus: ErrorStatus(rawValue: try reader.readInteger32()),
            errorIndex: try reader.readInteger32(), variableBindings: try reader.readList())
        try reader.expectEnd()
        return .pdu(pdu)
    }

    private mutating func readTrap() throws(Fault) -> TrapPDU {
        let enterprise = try Self.name(try readContent(0x06))
        let address = try readContent(0x40)
        guard address.count == 4 else { throw .malformed }
        let trap = TrapPDU(
            enterprise: enterprise, agentAddress: try Self.unsigned32(address),
            genericTrap: try readInteger32(), specificTrap: try readInteger32(),
            timestamp: try Self.unsigned32(try readContent(0x43)),
            variableBindings: try readList())
        try expectEnd()
        return trap
    }

    private mutating func readList() throws(Fault) -> VarBindList {
        var list = PlainReader(try readContent(0x30))
        var varBinds: [VarBind] = []
        while !list.isAtEnd {
            var varBind = PlainReader(try list.readContent(0x30))
            let name = try Self.name(try varBind.readContent(0x06))
            let value = try Self.value(try varBind.readElement())
            try varBind.expectEnd()
            varBinds.append(VarBind(name, value))
        }
        return VarBindList(varBinds)
    }
}
