import NIOCore
import SNMP
import SNMPAgentCore
import Testing

@Suite("A group that takes its time") struct SlowGroupTests {
    private let fast = ScalarGroup(number: 1)
    private let slow = GatedGroup(2)

    /// Waits for what another thread brings about.
    private func wait(until condition: () -> Bool) async throws {
        let end = ContinuousClock.now + Client.patience
        while !condition(), ContinuousClock.now < end {
            try await Task.sleep(for: .milliseconds(2))
        }
        #expect(condition())
    }

    @Test func `only requests that need it wait for it`() async throws {
        try await RunningAgent.run([fast, slow]) { agent in
            let waiting = try await Client()
            let client = try await Client()
            try await waiting.send(
                Message(community: "public", pdu: .get(slow.instance)).encoded(),
                to: agent.address)
            let response = try await client.ask(.get(fast.instance), of: agent.address)
            #expect(response == .response(fast.varBind))
            #expect(waiting.hasReceivedNothing)
            slow.open()
            // The first request may have lost patience on a machine that is busy.
            while try await waiting.ask(.get(slow.instance), of: agent.address)
                != .response(slow.varBind)
            {
                try #require(agent.counters[.inPkts] < 100)
            }
            try await client.close()
            try await waiting.close()
        }
    }

    @Test func `requests that need it at the same time share one collection`() async throws {
        try await RunningAgent.run([fast, slow]) { agent in
            var clients: [Client] = []
            let request = Message(community: "public", pdu: .get(slow.instance)).encoded()
            for _ in 0..<16 {
                let client = try await Client()
                try await client.send(request, to: agent.address)
                clients.append(client)
            }
            // Datagrams are read in order, so that all sixteen wait once this is answered.
            let last = try await Client()
            #expect(
                try await last.ask(.get(fast.instance), of: agent.address)
                    == .response(fast.varBind))
            slow.open()
            for client in clients {
                if client.hasReceivedNothing { try await client.send(request, to: agent.address) }
                #expect(try await client.receive()?.pdu == .response(slow.varBind))
                try await client.close()
            }
            #expect(slow.collections == 1)
            try await last.close()
        }
    }

    @Test func `a request for a group that hangs is dropped, and the others go on`() async throws {
        try await RunningAgent.run([fast, slow]) { agent in
            let waiting = try await Client()
            try await waiting.send(
                Message(community: "public", pdu: .get(slow.instance)).encoded(),
                to: agent.address)
            try await wait { agent.counters[.notCollected] == 1 }
            let client = try await Client()
            #expect(
                try await client.ask(.get(fast.instance), of: agent.address)
                    == .response(fast.varBind))
            #expect(waiting.hasReceivedNothing)
            #expect(slow.collections == 1)
            slow.open()
            try await waiting.close()
            try await client.close()
        }
    }

    @Test func `many groups that hang leave room for one that does not`() async throws {
        let hanging = (2..<12).map { GatedGroup($0) }
        try await RunningAgent.run([fast] + hanging) { agent in
            let client = try await Client()
            for group in hanging {
                try await client.send(
                    Message(community: "public", pdu: .get(group.instance)).encoded(),
                    to: agent.address)
            }
            #expect(
                try await client.ask(.get(fast.instance), of: agent.address)
                    == .response(fast.varBind))
            for group in hanging { group.open() }
            try await client.close()
        }
    }

    @Test func `a GetBulk that reaches a group that hangs gets the rows before it`() async throws {
        try await RunningAgent.run([fast, slow]) { agent in
            let client = try await Client()
            let pdu = PDU.getBulkRequest(
                requestID: 1, nonRepeaters: 0, maxRepetitions: 10,
                variableBindings: [VarBind(fast.root)])
            #expect(try await client.ask(pdu, of: agent.address) == .response(fast.varBind))
            slow.open()
            try await client.close()
        }
    }

    @Test func `a graceful shutdown does not wait for a group that hangs`() async throws {
        try await RunningAgent.run([fast, slow]) { agent in
            let client = try await Client()
            try await client.send(
                Message(community: "public", pdu: .get(slow.instance)).encoded(),
                to: agent.address)
            try await wait { slow.collections == 1 }
            try await client.close()
        }
        // The agent has ended, and its sockets are closed; the collection has not.
        #expect(slow.collections == 1)
        slow.open()
    }
}
