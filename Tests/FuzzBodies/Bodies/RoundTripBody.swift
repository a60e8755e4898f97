import SNMP

/// What was decoded is encoded as a message that is decoded as the same, no larger than it came.
enum RoundTripBody {
    static func check(_ octets: [UInt8]) throws(Violation) -> Bool {
        // What is refused is the other body's concern.
        guard let message = try? Message(decoding: octets, ignoringTrailingOctets: true) else {
            return false
        }
        let expectation = Expectation(input: octets)
        let copied = message.encoded()
        try expectation.expect(
            (try? Message(decoding: copied)) == message, "encoded as another message")
        // A Trap-PDU may have an enterprise of no octets, and a timestamp without the leading zero.
        try expectation.expect(copied.count <= octets.count + 2, "encoded in more octets")

        // Varbinds that are built are encoded by themselves, those of a message are copied.
        let built = message.rebuilt
        try expectation.expect(
            built == message && built.hashValue == message.hashValue, "equal when built anew")
        let encoded = built.encoded()
        guard let again = try? Message(decoding: encoded) else {
            throw expectation.fail("what was built anew is encoded as no message")
        }
        try expectation.expect(again == message, "what was built anew is encoded as another")
        try expectation.expect(again.rebuilt.encoded() == encoded, "encoding is one")
        return true
    }
}

extension Message {
    /// Made of its parts, so that nothing of the octets that it came from is left.
    fileprivate var rebuilt: Message {
        var message = self
        message.community = OctetString(Array(community))
        switch body {
        case .pdu(var pdu):
            pdu.variableBindings = pdu.variableBindings.rebuilt
            message.body = .pdu(pdu)
        case .trap(var trap):
            trap.variableBindings = trap.variableBindings.rebuilt
            message.body = .trap(trap)
        }
        return message
    }
}

extension VarBindList {
    fileprivate var rebuilt: VarBindList {
        VarBindList(
            map { varBind in
                // The sub-identifiers of a name are those of a name.
                let name = try? ObjectIdentifier(varBind.name.subIdentifiers)
                return VarBind(name ?? .zeroDotZero, varBind.value)
            })
    }
}
