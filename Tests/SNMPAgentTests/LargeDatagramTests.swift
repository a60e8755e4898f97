import NIOCore
import SNMP
import SNMPAgentCore
import Testing

@Suite("RFC 3417 §3.2: the size of a datagram") struct LargeDatagramTests {
    private let group = ScalarGroup(number: 1)

    /// A Get of names that have no instance, whose message takes exactly `size` octets.
    private static func request(of size: Int) throws -> [UInt8] {
        // 16 octets each, and a last one that makes up the rest.
        let name: ObjectIdentifier = [1, 3, 6, 1, 9, 1, 2, 3, 4, 5, 6]
        var varBinds = [VarBind](repeating: VarBind(name), count: size / 16 - 4)
        for rest in 0..<100 {
            let long = try name.appending([UInt32](repeating: 1, count: rest))
            let pdu = PDU(
                .getRequest, requestID: 1, variableBindings: VarBindList(varBinds + [VarBind(long)])
            )
            let message = Message(community: "public", pdu: pdu).encoded()
            if message.count == size { return message }
            if message.count > size { break }
        }
        varBinds.removeLast()
        throw Unreachable()
    }

    struct Unreachable: Error {}

    @Test(arguments: [484, 1472, 65_507])
    func `a request of that size has a response of that size`(size: Int) async throws {
        try await RunningAgent.run([group]) { agent in
            let client = try await Client()
            let request = try Self.request(of: size)
            #expect(request.count == size)
            try await client.send(request, to: agent.address)
            let datagram = try #require(try await client.receive())
            // NULL and noSuchObject take two octets each.
            #expect(datagram.octets.count == size)
            let response = try #require(try datagram.pdu)
            #expect(response.errorStatus == .noError)
            #expect(response.variableBindings.allSatisfy { $0.value == .noSuchObject })
            try await client.close()
        }
    }

    @Test func `a response above the message size is tooBig`() async throws {
        let limits = MessageLimits(bulkSize: 484, maxMessageSize: 1000)
        try await RunningAgent.run([group], limits: limits) { agent in
            let client = try await Client()
            try await client.send(try Self.request(of: 1001), to: agent.address)
            let response = try await client.receive()?.pdu
            #expect(
                response
                    == PDU(
                        .response, requestID: 1, errorStatus: .tooBig, variableBindings: []))
            #expect(agent.counters[.outTooBigs] == 1)
            try await client.close()
        }
    }
}
