import SNMP
import Testing

@testable import SNMPAgentCore

@Suite("RFC 3416 §3 PDUs outside of the grammar") struct ForeignValueTests {
    /// A SetRequest or GetRequest 7 for sysDescr.0 in public, written out.
    private static func request(
        pduType: UInt8 = 0xA0, requestID: [UInt8] = [2, 1, 7], value: [UInt8] = [5, 0],
        afterList: [UInt8] = []
    ) -> [UInt8] {
        func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
            [tag, UInt8(content.count)] + content
        }
        let varBind = element(0x30, [6, 8, 0x2B, 6, 1, 2, 1, 1, 1, 0] + value)
        let pdu = requestID + [2, 1, 0, 2, 1, 0] + element(0x30, varBind) + afterList
        return element(0x30, [2, 1, 1, 4, 6] + Array("public".utf8) + element(pduType, pdu))
    }

    @Test(arguments: [
        // A SetRequest or Get with RFC 1442's UInteger32 or NsapAddress, or a BIT STRING.
        request(pduType: 0xA3, value: [0x47, 1, 1]), request(value: [0x47, 1, 1]),
        request(value: [0x45, 1, 1]), request(value: [0x03, 2, 0, 1]),
        // A request-id of five octets, though its value is 7.
        request(requestID: [2, 5, 0, 0, 0, 0, 7]),
        // An element behind the list of varbinds.
        request(afterList: [5, 0]),
    ])
    func `they are dropped as no messages`(datagram: [UInt8]) throws {
        let agent = try TestAgent(Fixture.groups)
        #expect(agent.outcome(datagram).dropReason == .notAMessage)
        #expect(agent.counters.nonZero == [.inPkts: 1, .inASNParseErrs: 1])
    }

    @Test func `without their fault they are answered`() throws {
        let agent = try TestAgent(Fixture.groups)
        for datagram in [Self.request(), Self.request(pduType: 0xA3)] {
            #expect(agent.outcome(datagram).dropReason == nil)
        }
    }
}
