import SNMP

/// The message that is measured: a version 2c Response with one OCTET STRING and nine
/// Counter32, under names of 11 octets.
struct Sample {
    static let varBindCount = 10

    let community: OctetString = "public"
    let varBinds: [VarBind]
    let encoded: [UInt8]

    init() {
        varBinds = (1...UInt32(Self.varBindCount)).map { row in
            row == 1
                ? VarBind(
                    [1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 1000 + row], .octetString("GigabitEthernet0/1"))
                : VarBind(
                    [1, 3, 6, 1, 2, 1, 2, 2, 1, 10, 1000 + row],
                    .counter32(1_000_000_000 + row * 77_777_777))
        }
        encoded = Self.encode(community, varBinds)
    }

    @inline(never)
    static func encode(_ community: OctetString, _ varBinds: [VarBind]) -> [UInt8] {
        let pdu = PDU(
            .response, requestID: 123_456_789, variableBindings: VarBindList(varBinds))
        return Message(community: community, pdu: pdu).encoded()
    }

    /// Decodes, and reads every name and every value.
    ///
    /// - Returns: a sum of what was read.
    @inline(never)
    static func decode(_ octets: [UInt8]) throws(BERError) -> Int {
        guard case .pdu(let pdu) = try Message(decoding: octets).body else { return 0 }
        var sum = 0
        let varBinds = pdu.variableBindings
        for position in varBinds.indices {
            sum &+= varBinds.name(at: position).withEncodedContent { name in name.count }
            switch varBinds.value(at: position) {
            case .counter32(let value): sum &+= Int(value)
            case .octetString(let octets): sum &+= octets.count
            default: break
            }
        }
        return sum
    }

    func encode(times count: Int) -> Int {
        var sum = 0
        for _ in 0..<count { sum &+= Self.encode(community, varBinds).count }
        return sum
    }

    func decode(times count: Int) throws(BERError) -> Int {
        var sum = 0
        for _ in 0..<count { sum &+= try Self.decode(encoded) }
        return sum
    }
}
