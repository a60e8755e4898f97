import NIOCore
import SNMP
import SNMPAgentCore
import SNMPTransport
import Testing

@Suite("An agent answers at its sockets") struct AgentServiceTests {
    private let group = ScalarGroup(number: 1)

    @Test(arguments: ["127.0.0.1", "::1"])
    func `a request is answered over IPv4 and IPv6`(host: String) async throws {
        try await RunningAgent.run([group], at: [host]) { agent in
            let client = try await Client(on: host)
            let response = try await client.ask(.get(group.instance), of: agent.address)
            #expect(response == .response(group.varBind))
            try await client.close()
        }
    }

    @Test func `every IPv4 and every IPv6 address share one port, each asked by its own`()
        async throws
    {
        try await RunningAgent.run([group], at: ["0.0.0.0", "::"]) { agent in
            #expect(agent.sockets[0].port == agent.sockets[1].port)
            for host in ["127.0.0.1", "::1"] {
                let client = try await Client(on: host)
                let response = try await client.ask(
                    .get(group.instance), of: agent.address(host))
                #expect(response == .response(group.varBind), "\(host)")
                try await client.close()
            }
        }
    }

    @Test(arguments: ["127.0.0.1", "127.0.0.2", "127.9.8.7", "::1"])
    func `a reply leaves from the address that was asked`(host: String) async throws {
        let any = host.contains(":") ? "::" : "0.0.0.0"
        try await RunningAgent.run([group], at: [any]) { agent in
            let peer = try agent.address(host)
            // A connected socket takes no datagram from elsewhere.
            let connected = try await Client(connectedTo: peer)
            let response = try await connected.ask(.get(group.instance), of: peer)
            #expect(response == .response(group.varBind))
            try await connected.close()
            // One that is not connected says where it came from.
            let client = try await Client(on: host.contains(":") ? "::1" : "127.0.0.1")
            try await client.send(
                Message(community: "public", pdu: .get(group.instance)).encoded(), to: peer)
            #expect(try await client.receive()?.source == peer)
            try await client.close()
        }
    }

    @Test(arguments: ["127.0.0.2", "::1"])
    func `a reply leaves from the address that the socket is bound to`(host: String) async throws {
        try await RunningAgent.run([group], at: [host]) { agent in
            let client = try await Client(on: host.contains(":") ? "::1" : "127.0.0.1")
            try await client.send(
                Message(community: "public", pdu: .get(group.instance)).encoded(),
                to: agent.address)
            #expect(try await client.receive()?.source == agent.address)
            try await client.close()
        }
    }

    @Test func `a host that is not accepted gets no answer, whatever the socket`() async throws {
        let accepted = AcceptedHosts.listed([try HostPrefix(parsing: "127.0.0.1")])
        try await RunningAgent.run([group], at: ["0.0.0.0"], accepting: accepted) { agent in
            let peer = try agent.address("127.0.0.1")
            let stranger = try await Client(on: "127.0.0.2")
            let friend = try await Client(on: "127.0.0.1")
            let request = Message(community: "public", pdu: .get(group.instance)).encoded()
            try await stranger.send(request, to: peer)
            // Datagrams are answered in order, so that this answer is behind the other's.
            #expect(
                try await friend.ask(.get(group.instance), of: peer) == .response(group.varBind))
            #expect(stranger.hasReceivedNothing)
            #expect(agent.counters[.inBadCommunityNames] == 1)
            #expect(agent.counters[.inPkts] == 2)
            try await stranger.close()
            try await friend.close()
        }
    }

    @Test func `sixty-four datagrams at once are answered, each to its own socket`() async throws {
        try await RunningAgent.run([group]) { agent in
            var clients: [Client] = []
            for _ in 0..<64 { clients.append(try await Client()) }
            for (number, client) in clients.enumerated() {
                let pdu = PDU.get(group.instance, requestID: Int32(number))
                try await client.send(
                    Message(community: "public", pdu: pdu).encoded(), to: agent.address)
            }
            for (number, client) in clients.enumerated() {
                let response = try await client.receive()?.pdu
                #expect(response == .response(group.varBind, requestID: Int32(number)))
                try await client.close()
            }
        }
    }
}
