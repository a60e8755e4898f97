import SNMP
import SNMPManager
import SNMPTransport
import TestAgents
import Testing

@Suite("RFC 3416 §4.1 what is the reply to a request") struct SNMPSessionTests {
    static let name: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 5, 0]

    static func good(_ request: Message) -> Message {
        request.reply([VarBind(name, .octetString("good"))])
    }

    static func bad(
        _ request: Message, _ change: (inout Message, inout PDU) -> Void
    ) -> FakeAgent.Reply {
        .message(request.reply([VarBind(name, .octetString("bad"))], change))
    }

    struct Stray: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let reply: @Sendable (Message) -> FakeAgent.Reply
    }

    static let strays = [
        Stray(testDescription: "another request-id") { request in
            bad(request) { _, pdu in pdu.requestID ^= 1 }
        },
        Stray(testDescription: "another community") { request in
            bad(request) { message, _ in message.community = "Secret" }
        },
        Stray(testDescription: "another version") { request in
            bad(request) { message, _ in message.version = .version1 }
        },
        Stray(testDescription: "another kind of PDU") { request in
            bad(request) { _, pdu in pdu.type = .getRequest }
        },
        Stray(testDescription: "another source") { request in
            .fromElsewhere(good(request).encoded())
        },
        Stray(testDescription: "no message") { _ in .octets([0x30, 0x03, 0x02, 0x01]) },
        Stray(testDescription: "no octets") { _ in .octets([]) },
    ]

    @Test(arguments: strays) func `what does not fit is ignored`(_ stray: Stray) async throws {
        let agent = try await FakeAgent { request, _ in
            [stray.reply(request), .message(Self.good(request))]
        }
        let varBinds = try await SNMPSession().get(
            [Self.name], from: agent.target(timeout: .seconds(10)))
        #expect(Array(varBinds) == [VarBind(Self.name, .octetString("good"))])
        #expect(agent.requests.count == 1)
    }

    @Test(arguments: strays) func `what does not fit is no answer`(_ stray: Stray) async throws {
        let agent = try await FakeAgent { request, _ in [stray.reply(request)] }
        let error = await #expect(throws: SNMPManagerError.self) {
            try await SNMPSession().get(
                [Self.name], from: agent.target(timeout: .milliseconds(200), retries: 1))
        }
        #expect(error?.code == .timeout)
        let isElsewhere = stray.testDescription == "another source"
        #expect(error?.otherSource == (isElsewhere ? agent.elsewherePeer : nil))
        let isMessage = !stray.testDescription.hasPrefix("no ")
        #expect((error?.unreadable == nil) == isMessage)
    }

    @Test func `what cannot be read is told with the place of its fault`() async throws {
        // A value of a type that SMIv2 does not have (RFC 1442's NsapAddress).
        let agent = try await FakeAgent { request, _ in
            var octets = request.reply([VarBind(Self.name, .octetString("x"))]).encoded()
            octets[octets.count - 3] = 0x45
            return [.octets(octets)]
        }
        let error = await #expect(throws: SNMPManagerError.self) {
            try await SNMPSession().get(
                [Self.name], from: agent.target(timeout: .milliseconds(200), retries: 0))
        }
        #expect(error?.code == .timeout)
        #expect(error?.unreadable?.code == .unknownTag)
    }

    @Test func `the tries that a policy allows are no memory's`() async throws {
        let agent = try await FakeAgent { request, _ in
            [.message(Self.good(request))]
        }
        let varBinds = try await SNMPSession().get(
            [Self.name], from: agent.target(timeout: .seconds(10), retries: .max))
        #expect(Array(varBinds) == [VarBind(Self.name, .octetString("good"))])
        var walk = SNMPSession().walk(
            Self.name, of: agent.target(timeout: .seconds(10), retries: .max)
        ).makeAsyncIterator()
        // The agent answers the name that was asked, which is not behind itself.
        let error = await #expect(throws: SNMPManagerError.self) { try await walk.next() }
        #expect(error?.code == .notIncreasing)
    }

    @Test func `octets after a message are ignored`() async throws {
        let agent = try await FakeAgent { request, _ in
            [.octets(Self.good(request).encoded() + [0, 1, 2])]
        }
        let varBinds = try await SNMPSession().get(
            [Self.name], from: agent.target(timeout: .seconds(10)))
        #expect(varBinds.first?.value == .octetString("good"))
    }

    @Test func `a second reply is nobody's`() async throws {
        let agent = try await FakeAgent { request, position in
            let reply = request.reply([VarBind(Self.name, .integer(Int32(position)))])
            return [.message(reply), .message(reply)]
        }
        let session = SNMPSession()
        for position: Int32 in 0..<5 {
            let varBinds = try await session.get(
                [Self.name], from: agent.target(timeout: .seconds(10)))
            #expect(varBinds.first?.value == .integer(position))
        }
    }

    @Test func `an error-status comes with its response`() async throws {
        let agent = try await FakeAgent { request, _ in
            [.message(request.reply([VarBind(Self.name)], errorStatus: .genErr, errorIndex: 1))]
        }
        let error = await #expect(throws: SNMPManagerError.self) {
            try await SNMPSession().getNext([Self.name], from: agent.target())
        }
        #expect(error?.code == .errorStatus)
        #expect(error?.response?.errorStatus == .genErr)
        #expect(error?.failedName == Self.name)
    }

    @Test func `an error-index behind the varbinds points at nothing`() async throws {
        let agent = try await FakeAgent { request, _ in
            [.message(request.reply([VarBind(Self.name)], errorStatus: .genErr, errorIndex: 2))]
        }
        let error = await #expect(throws: SNMPManagerError.self) {
            try await SNMPSession().get([Self.name], from: agent.target())
        }
        #expect(error?.code == .errorStatus)
        #expect(error?.failedName == nil)
    }

    @Test func `one session talks to many agents at once`() async throws {
        let session = SNMPSession()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number: Int32 in 0..<40 {
                group.addTask {
                    let agent = try await FakeAgent { request, _ in
                        [.message(request.reply([VarBind(Self.name, .integer(number))]))]
                    }
                    let varBinds = try await session.get(
                        [Self.name], from: agent.target(timeout: .seconds(10)))
                    #expect(varBinds.first?.value == .integer(number))
                }
            }
            try await group.waitForAll()
        }
    }
}
