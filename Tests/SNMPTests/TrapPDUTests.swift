import SNMP
import Testing

@Suite("RFC 1157 §4.1.6 Trap-PDU") struct TrapPDUTests {
    private static let fields = [
        hex("06 07 2B 06 01 04 01 BF 08"),  // enterprise 1.3.6.1.4.1.8072
        hex("40 04 C0 00 02 01"),  // agent-addr 192.0.2.1
        hex("02 01 06"),  // generic-trap enterpriseSpecific
        hex("02 02 01 00"),  // specific-trap 256
        hex("43 05 00 FF FF FF FE"),  // time-stamp 2³²−2
        // 1.3.6.1.2.1.2.2.1.1.7 = INTEGER: 7
        hex("30 11 30 0F 06 0A 2B 06 01 02 01 02 02 01 01 07 02 01 07"),
    ]

    private static func message(replacing position: Int? = nil, by field: String = "") -> [UInt8] {
        var fields = fields
        if let position { fields[position] = hex(field) }
        return Raw.message(version: hex("02 01 00"), pdu: element(0xA4, Array(fields.joined())))
    }

    @Test func `every field is read and written`() throws {
        let trap = TrapPDU(
            enterprise: [1, 3, 6, 1, 4, 1, 8072], agentAddress: 0xC000_0201,
            genericTrap: TrapPDU.enterpriseSpecific, specificTrap: 256,
            timestamp: 4_294_967_294,
            variableBindings: [VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 1, 7], .integer(7))])
        let message = Message(version: .version1, community: "public", body: .trap(trap))
        #expect(message.encoded() == Self.message())
        #expect(try Message(decoding: Self.message()) == message)
    }

    @Test(arguments: [
        (0, "05 00"), (1, "40 03 C0 00 02"), (1, "40 05 C0 00 02 01 01"), (1, "04 04 C0 00 02 01"),
        (2, "02 05 01 00 00 00 06"), (3, "02 00"), (4, "02 01 00"), (4, "43 05 01 00 00 00 00"),
        (5, ""), (5, "30 02 05 00"), (5, "30 00 05 00"),
    ]) func `a field of another type or size makes no message`(
        position: Int, field: String
    ) {
        #expect(decodingError(of: Self.message(replacing: position, by: field)) != nil)
    }
}
