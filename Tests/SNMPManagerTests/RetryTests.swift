import SNMP
import SNMPManager
import SNMPTransport
import TestAgents
import Testing

@Suite("Tries and their end") struct RetryTests {
    static let name: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 5, 0]

    @Test(arguments: [0, 1, 4])
    func `an agent that is silent is asked once and again as often as told`(
        retries: Int
    ) async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let error = await #expect(throws: SNMPManagerError.self) {
            try await SNMPSession().get([Self.name], from: agent.target(retries: retries))
        }
        #expect(error?.code == .timeout)
        #expect(agent.requests.count == retries + 1)
    }

    @Test func `every try is the same message, request-id included`() async throws {
        let agent = try await FakeAgent { request, position in
            position < 3 ? [] : [.message(request.reply([VarBind(Self.name, .integer(1))]))]
        }
        _ = try await SNMPSession().get([Self.name], from: agent.target())
        #expect(agent.requests.count >= 4)
        #expect(Set(agent.requests).count == 1)
    }

    @Test func `a reply that is late counts`() async throws {
        let agent = try await FakeAgent { request, position in
            // Octets that were made for the first try, sent when the second came.
            position == 1 ? [.message(request.reply([VarBind(Self.name, .integer(7))]))] : []
        }
        let varBinds = try await SNMPSession().get([Self.name], from: agent.target())
        #expect(varBinds.first?.value == .integer(7))
    }

    @Test func `request-ids differ between requests`() async throws {
        let agent = try await FakeAgent { request, _ in
            [.message(request.reply([VarBind(Self.name, .integer(1))]))]
        }
        let session = SNMPSession()
        for _ in 0..<20 {
            _ = try await session.get([Self.name], from: agent.target(timeout: .seconds(10)))
        }
        let identifiers = agent.pdus.map(\.requestID)
        #expect(Set(identifiers).count == 20)
        #expect(identifiers.allSatisfy { $0 > 0 })
    }

    @Test func `a cancelled task ends without waiting for the reply`() async throws {
        let (asked, continuation) = AsyncStream<Void>.makeStream()
        let agent = try await FakeAgent { _, _ in
            continuation.yield()
            return []
        }
        let task = Task {
            try await SNMPSession().get([Self.name], from: agent.target(timeout: .seconds(3600)))
        }
        _ = await asked.first { _ in true }
        task.cancel()
        let result = await task.result
        #expect(throws: SNMPManagerError.self) { try result.get() }
        if case .failure(let error as SNMPManagerError) = result {
            #expect(error.code == .cancelled)
        }
    }

    @Test func `a task that is cancelled before asks nothing`() async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await SNMPSession().get(
                [Self.name], from: agent.target(timeout: .seconds(3600)))
        }
        task.cancel()
        let result = await task.result
        #expect(throws: SNMPManagerError.self) { try result.get() }
        #expect(agent.requests.isEmpty)
    }

    @Test func `closing a session ends what waits, and what comes after`() async throws {
        let (asked, continuation) = AsyncStream<Void>.makeStream()
        let agent = try await FakeAgent { _, _ in
            continuation.yield()
            return []
        }
        let session = SNMPSession()
        let task = Task {
            try await session.get([Self.name], from: agent.target(timeout: .seconds(3600)))
        }
        _ = await asked.first { _ in true }
        session.close()
        let result = await task.result
        #expect(throws: SNMPManagerError.self) { try result.get() }
        let error = await #expect(throws: SNMPManagerError.self) {
            try await session.get([Self.name], from: agent.target(timeout: .seconds(3600)))
        }
        #expect(error?.socketFailure == .closed)
    }

    @Test func `what cannot be sent fails at once`() async throws {
        let peer = try #require(TransportAddress(host: "127.0.0.1", port: 0).numericPeerAddress)
        let target = SNMPTarget(peer: peer, retryPolicy: RetryPolicy(timeout: .seconds(3600)))
        let error = await #expect(throws: SNMPManagerError.self) {
            try await SNMPSession().get([Self.name], from: target)
        }
        #expect(error?.code == .sendFailed)
        #expect(error?.socketFailure?.reason == "Invalid argument")
    }
}
