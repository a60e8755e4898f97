import Testing

@testable import SNMP

@Suite("RFC 3416 §3 messages") struct MessageTests {
    @Test func `a Response survives encoding and decoding`() throws {
        let varBinds = (1...10).map { row in
            VarBind([1, 3, 6, 1, 2, 1, 2, 2, 1, 10, 1000 + row], .counter32(4_000_000_000 + row))
        }
        let message = Message(
            community: "public",
            pdu: PDU(
                .response, requestID: 123_456_789, variableBindings: VarBindList(varBinds)))
        #expect(try Message(decoding: message.encoded()) == message)
    }
}
