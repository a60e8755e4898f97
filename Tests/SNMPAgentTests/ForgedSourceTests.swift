import NIOCore
import SNMP
import SNMPAgent
import SNMPAgentCore
import TestAgents
import Testing

@Suite(
    "Sources that are never answered",
    .enabled(if: RawSource.isAllowed, "raw sockets need root"))
struct ForgedSourceTests {
    private let group = ScalarGroup(number: 1)
    private var request: [UInt8] {
        Message(community: "public", pdu: .get(group.instance)).encoded()
    }

    /// A source's port: the agent's own, or that of nobody.
    enum Port: Sendable {
        case agent, zero, other
    }

    typealias Row = (
        listener: String, asked: String, source: String, port: Port, reason: DropReason?
    )

    static let rows: [Row] = [
        ("127.0.0.1", "127.0.0.1", "127.0.0.1", .zero, .unanswerableSource),
        ("::1", "::1", "::1", .zero, .unanswerableSource),
        // Multicast, broadcast, and no address.
        ("127.0.0.1", "127.0.0.1", "224.0.0.1", .other, .unanswerableSource),
        ("127.0.0.1", "127.0.0.1", "239.255.255.255", .other, .unanswerableSource),
        ("127.0.0.1", "127.0.0.1", "255.255.255.255", .other, .unanswerableSource),
        ("127.0.0.1", "127.0.0.1", "0.1.2.3", .other, .unanswerableSource),
        // The address that was asked.
        ("127.0.0.1", "127.0.0.1", "127.0.0.1", .agent, .ownSource),
        ("::1", "::1", "::1", .agent, .ownSource),
        ("0.0.0.0", "127.0.0.1", "127.0.0.1", .agent, .ownSource),
        ("::", "::1", "::1", .agent, .ownSource),
        // Another of the host's, where the agent listens at all of them.
        ("0.0.0.0", "127.0.0.1", "127.0.0.2", .agent, .ownSource),
        // Another host's, and another program's of this host.
        ("0.0.0.0", "127.0.0.1", "192.0.2.77", .agent, nil),
        ("127.0.0.1", "127.0.0.1", "127.0.0.2", .agent, nil),
        ("127.0.0.1", "127.0.0.1", "127.0.0.1", .other, nil),
        // No socket may send to a network's broadcast address: the kernel refuses the reply.
        ("127.0.0.1", "127.0.0.1", "127.255.255.255", .other, nil),
    ]

    @Test(arguments: rows)
    func `are dropped unread, each for its reason`(_ row: Row) async throws {
        try await RunningAgent.run([group], at: [row.listener]) { agent in
            let own = try #require(agent.address.port)
            let port =
                switch row.port {
                case .agent: own
                case .zero: 0
                case .other: own == 9 ? 10 : 9
                }
            let source = try SocketAddress(ipAddress: row.source, port: port)
            let asked = try agent.address(row.asked)
            for _ in 0..<3 {
                #expect(RawSource.send(request, from: source, to: asked))
            }
            let client = try await Client(on: row.asked)
            let response = try await client.ask(.get(group.instance), of: asked)
            #expect(response == .response(group.varBind))
            for reason in DropReason.allCases {
                #expect(agent.counters[reason] == (reason == row.reason ? 3 : 0), "\(reason)")
            }
            #expect(agent.counters[.inPkts] == 4)
            #expect(agent.counters[.inGetRequests] == (row.reason == nil ? 4 : 1))
            try await client.close()
        }
    }

    @Test func `the sockets of a reload are known, those before it are not`() async throws {
        try await RunningAgent.run([group], at: ["127.0.0.1", "127.0.0.2"]) { agent in
            let client = try await Client()
            let second = agent.sockets[1]
            #expect(RawSource.send(request, from: second, to: agent.address))
            _ = try await client.ask(.get(group.instance), of: agent.address)
            #expect(agent.counters[.ownSource] == 1)
            var configuration = agent.configuration
            configuration.listeners.removeLast()
            try await agent.control.update(configuration)
            #expect(RawSource.send(request, from: second, to: agent.address))
            _ = try await client.ask(.get(group.instance), of: agent.address)
            #expect(agent.counters[.ownSource] == 1)
            try await agent.control.update(agent.configuration)
            #expect(RawSource.send(request, from: second, to: agent.address))
            _ = try await client.ask(.get(group.instance), of: agent.address)
            #expect(agent.counters[.ownSource] == 2)
            try await client.close()
        }
    }
}
