import NIOCore
import SNMP
import SNMPAgent
import SNMPAgentCore
import SNMPTransport
import Synchronization
import Testing

@Suite("A running agent takes another configuration") struct ReloadTests {
    private let group = ScalarGroup(number: 1)

    private static func octets(_ pdu: PDU, _ community: String = "public") -> [UInt8] {
        Message(community: OctetString(community), pdu: pdu).encoded()
    }

    /// What it was started with, but for the communities.
    private static func configuration(
        of agent: RunningAgent, communities: [String]
    ) -> AgentSetup {
        var configuration = agent.configuration
        configuration.processor = RequestProcessor(
            access: AccessControl(
                acceptedHosts: .any, communities: communities.map { Community(OctetString($0)) }),
            store: configuration.store, counters: agent.counters)
        return configuration
    }

    private static func listener(_ host: String, _ port: Int) throws -> AgentListener {
        AgentListener(try SocketAddress(ipAddress: host, port: port))
    }

    /// Clients that ask without a pause, each one request after the other.
    private final class Load: Sendable {
        private struct State {
            var answers = 0
            var isOver = false
            /// The first request that had no answer.
            var lost: Int32?
        }

        private let state = Mutex(State())

        var lost: Int32? { state.withLock { $0.lost } }

        private var isOver: Bool {
            Task.isCancelled || state.withLock { $0.isOver || $0.lost != nil }
        }

        /// Runs `body` beside two clients.
        static func run(
            _ group: ScalarGroup, _ address: SocketAddress, _ body: (Load) async throws -> Void
        ) async throws {
            let load = Load()
            async let first: Void = load.ask(group, address)
            async let second: Void = load.ask(group, address)
            try await body(load)
            load.state.withLock { $0.isOver = true }
            _ = try await (first, second)
            #expect(load.lost == nil)
        }

        private func ask(_ group: ScalarGroup, _ address: SocketAddress) async throws {
            let client = try await Client()
            var number: Int32 = 0
            while !isOver {
                let pdu = PDU.get(group.instance, requestID: number)
                try await client.send(ReloadTests.octets(pdu), to: address)
                let reply = try await client.receive(within: .seconds(20))?.pdu
                let isAnswered = reply == .response(group.varBind, requestID: number)
                state.withLock { state in
                    if isAnswered { state.answers += 1 } else { state.lost = number }
                }
                number += 1
            }
            try await client.close()
        }

        /// Waits for so many answers more, or for a request that has none.
        func goOn(for answers: Int) async throws {
            let goal = state.withLock { $0.answers + answers }
            while !isOver, state.withLock({ $0.answers < goal }) {
                try await Task.sleep(for: .milliseconds(1))
            }
        }
    }

    @Test func `fifty times under load, and no request is lost`() async throws {
        try await RunningAgent.run([group], at: ["127.0.0.1", "::1"]) { agent in
            try await Load.run(group, agent.address) { load in
                for round in 0..<50 {
                    var configuration = Self.configuration(
                        of: agent, communities: ["public", "\(round)"])
                    if round.isMultiple(of: 2) { configuration.listeners.removeLast() }
                    try await agent.control.update(configuration)
                    try await load.goOn(for: 3)
                }
            }
        }
    }

    @Test func `from one address to all of the host's and back, and no request is lost`()
        async throws
    {
        try await RunningAgent.run([group]) { agent in
            let port = try #require(agent.address.port)
            let other = try await Client()
            try await Load.run(group, agent.address) { load in
                for host in (0..<10).flatMap({ _ in ["0.0.0.0", "127.0.0.1"] }) {
                    var configuration = agent.configuration
                    configuration.listeners = [try Self.listener(host, port)]
                    try await agent.control.update(configuration)
                    try await load.goOn(for: 1)
                    guard host == "0.0.0.0" else { continue }
                    let answer = try await other.ask(
                        .get(group.instance), of: agent.address("127.0.0.2"))
                    #expect(answer == .response(group.varBind))
                }
            }
            try await other.close()
        }
    }

    @Test func `the rules hold for the next datagram`() async throws {
        try await RunningAgent.run([group]) { agent in
            let client = try await Client()
            for round in 1...20 {
                let (old, new) = ("\(round - 1)", "\(round)")
                try await agent.control.update(Self.configuration(of: agent, communities: [new]))
                try await client.send(
                    Self.octets(.get(group.instance, requestID: 1), old), to: agent.address)
                try await client.send(
                    Self.octets(.get(group.instance, requestID: 2), new), to: agent.address)
                // Answered in order, so that the first one had none.
                #expect(
                    try await client.receive()?.pdu == .response(group.varBind, requestID: 2))
                #expect(agent.counters[.badCommunityName] == UInt32(round))
            }
            #expect(agent.counters[.inPkts] == 40)
            try await client.close()
        }
    }

    @Test func `listeners come and go`() async throws {
        try await RunningAgent.run([group]) { agent in
            let port = try #require(agent.address.port)
            let client = try await Client(on: "::1")
            let address = try agent.address("::1")
            var configuration = agent.configuration
            for _ in 0..<3 {
                configuration.listeners.append(try Self.listener("::1", port))
                try await agent.control.update(configuration)
                #expect(
                    try await client.ask(.get(group.instance), of: address)
                        == .response(group.varBind))
                configuration.listeners.removeLast()
                try await agent.control.update(configuration)
                // The port is free again at once.
                try AgentSocket(binding: address, acceptsForeign: false).close()
            }
            try await client.close()
        }
    }

    @Test func `one that cannot be bound leaves all as it was`() async throws {
        let taken = try AgentSocket(
            binding: SocketAddress(ipAddress: "127.0.0.1", port: 0), acceptsForeign: false)
        defer { taken.close() }
        try await RunningAgent.run([group]) { agent in
            let free = try AgentSocket(
                binding: SocketAddress(ipAddress: "127.0.0.2", port: 0), acceptsForeign: false)
            free.close()
            var configuration = Self.configuration(of: agent, communities: ["other"])
            configuration.listeners = [
                AgentListener(free.localAddress), AgentListener(taken.localAddress),
            ]
            let error = await #expect(throws: AgentSocketError.self) {
                try await agent.control.update(configuration)
            }
            #expect(error?.address == taken.localAddress)
            #expect(error?.isAddressInUse == true)
            // The one that could be bound is closed.
            try AgentSocket(binding: free.localAddress, acceptsForeign: false).close()
            let client = try await Client()
            #expect(
                try await client.ask(.get(group.instance), of: agent.address)
                    == .response(group.varBind))
            try await client.close()
        }
    }

    @Test func `requests that wait are answered from what they began with, at the old socket`()
        async throws
    {
        let slow = GatedGroup(2)
        try await RunningAgent.run([group, slow], at: ["127.0.0.1", "127.0.0.2"]) { agent in
            let client = try await Client()
            let asker = try await Client()
            try await asker.send(Self.octets(.get(slow.instance)), to: agent.sockets[1])
            // The socket reads in order; the slow one is under way with the answer to this.
            #expect(
                try await client.ask(.get(group.instance), of: agent.sockets[1])
                    == .response(group.varBind))
            var configuration = agent.configuration
            configuration.listeners.removeLast()
            let other = ScalarGroup(number: 3)
            configuration.store = try MIBStore(groups: [other], logger: RunningAgent.quiet)
            configuration.processor = RequestProcessor(
                access: AccessControl(acceptedHosts: .any, communities: [Community("public")]),
                store: configuration.store, counters: agent.counters)
            async let update: Void = agent.control.update(configuration)
            // The new rules hold while the old socket still waits for its answer.
            var answer: PDU?
            repeat {
                answer = try await client.ask(.get(other.instance), of: agent.address)
            } while answer != .response(other.varBind)
            slow.open()
            let late = try await asker.receive()
            // On a machine that is busy the request may have lost patience.
            if agent.counters[.notCollected] == 0 {
                #expect(try late?.pdu == .response(slow.varBind))
                #expect(late?.source == agent.sockets[1])
            }
            try await update
            try AgentSocket(binding: agent.sockets[1], acceptsForeign: false).close()
            try await asker.close()
            try await client.close()
        }
    }

    @Test func `an agent that has ended says so`() async throws {
        var ended: RunningAgent?
        try await RunningAgent.run([group]) { ended = $0 }
        let agent = try #require(ended)
        await #expect(throws: AgentHasEnded.self) {
            try await agent.control.update(agent.configuration)
        }
    }
}
