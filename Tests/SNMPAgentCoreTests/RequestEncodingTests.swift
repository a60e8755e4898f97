import SNMP
import Testing

@testable import SNMPAgentCore

@Suite("RFC 3417 §3.2 and §8 requests as they arrive") struct RequestEncodingTests {
    /// How the length of an element is written.
    enum Form: Sendable {
        case short
        /// In so many octets behind the first.
        case long(Int)
        /// With two zero octets at the end of the content.
        case indefinite
    }

    /// The elements of the request that have a content of octets or elements.
    enum Element: CaseIterable, Sendable {
        case message, community, pdu, list, varBind, name
    }

    private static let sysDescr = Fixture.instance(of: Fixture.sysDescr, 0)
    private let agent: TestAgent

    init() throws {
        agent = try TestAgent(Fixture.groups)
    }

    private static func element(_ tag: UInt8, _ form: Form, _ content: [UInt8]) -> [UInt8] {
        switch form {
        case .short: [tag, UInt8(content.count)] + content
        case .long(let count):
            [tag, 0x80 | UInt8(count)] + Array(repeating: 0, count: count - 1)
                + [UInt8(content.count)] + content
        case .indefinite: [tag, 0x80] + content + [0x00, 0x00]
        }
    }

    /// GetRequest 7 for sysDescr.0 with the community "public".
    ///
    /// - Parameter constructed: the string or name, if any, whose tag is of the constructed form.
    private static func request(
        constructed: Element? = nil, _ form: (Element) -> Form
    ) -> [UInt8] {
        let nameTag: UInt8 = constructed == .name ? 0x26 : 0x06
        let communityTag: UInt8 = constructed == .community ? 0x24 : 0x04
        let name = element(nameTag, form(.name), [0x2B, 6, 1, 2, 1, 1, 1, 0])
        let varBind = element(0x30, form(.varBind), name + [0x05, 0x00])
        let list = element(0x30, form(.list), varBind)
        // request-id 7, error-status 0, error-index 0
        let pdu = element(0xA0, form(.pdu), [2, 1, 7, 2, 1, 0, 2, 1, 0] + list)
        let community = element(communityTag, form(.community), Array("public".utf8))
        // version 1, which is SNMPv2c
        return element(0x30, form(.message), [2, 1, 1] + community + pdu)
    }

    private func isAnswered(_ octets: [UInt8]) throws -> Bool {
        guard case .response(let response) = agent.outcome(octets) else { return false }
        let expected = Message(
            community: TestAgent.community, pdu: .response([Fixture.varBind(Self.sysDescr)]))
        #expect(try Message(decoding: response) == expected)
        return true
    }

    private func expectNoMessage(_ octets: [UInt8]) {
        #expect(agent.outcome(octets).dropReason == .notAMessage)
        #expect(agent.counters.nonZero == [.inPkts: 1, .inASNParseErrs: 1])
    }

    @Test func `definite lengths of the short form are accepted`() throws {
        #expect(try isAnswered(Self.request { _ in .short }))
    }

    @Test(arguments: [1, 2, 3, 4])
    func `long forms that are not minimal are accepted in each element`(count: Int) throws {
        for changed in Element.allCases {
            let request = Self.request { $0 == changed ? .long(count) : .short }
            #expect(try isAnswered(request), "\(changed)")
        }
        #expect(try isAnswered(Self.request { _ in .long(count) }))
    }

    @Test(arguments: Element.allCases)
    func `an indefinite length is no message`(changed: Element) {
        expectNoMessage(Self.request { $0 == changed ? .indefinite : .short })
    }

    @Test(arguments: [Element.community, .name])
    func `a string or name in constructed form is no message`(changed: Element) {
        expectNoMessage(Self.request(constructed: changed) { _ in .short })
    }

    @Test(arguments: [484, 1472, 65_507])
    func `a request of the size that is to be accepted is answered`(size: Int) throws {
        // What a value in a GetRequest holds is ignored, so it can fill the message.
        func request(_ count: Int) -> [UInt8] {
            let value = OctetString(Array(repeating: 0x78, count: count))
            let pdu = PDU(
                .getRequest, requestID: 7,
                variableBindings: [VarBind(Self.sysDescr, .octetString(value))])
            return Message(community: TestAgent.community, pdu: pdu).encoded()
        }
        // The lengths of value, varbind, list, PDU and message grow with the value.
        let count = try #require((size - 100..<size).first { request($0).count == size })
        #expect(try isAnswered(request(count)))
    }
}
