import SNMPTransport
import Testing

@Suite("The manager's sockets") struct ManagerSocketTests {
    @Test(arguments: [false, true])
    func `a datagram arrives whole, with its source`(isIPv6: Bool) async throws {
        let (datagrams, continuation) = AsyncStream<(PeerAddress, [UInt8])>.makeStream()
        let agent = try await EchoAgent(isIPv6: isIPv6)
        let socket = ManagerSocket { source, octets in continuation.yield((source, octets)) }
        let sent = (0..<60_000).map { UInt8(truncatingIfNeeded: $0 / 256 ^ $0) }
        socket.send(sent, to: agent.address) { failure in
            Issue.record("\(failure)")
            continuation.finish()
        }
        let received = await datagrams.first { _ in true }
        #expect(received?.0 == agent.address)
        #expect(received?.1 == sent)
        socket.close()
        try await agent.close()
    }

    @Test func `what cannot be sent is reported`() async throws {
        let (failures, continuation) = AsyncStream<SocketFailure>.makeStream()
        let socket = ManagerSocket { _, _ in }
        let nowhere = try #require(TransportAddress(host: "127.0.0.1", port: 0).numericPeerAddress)
        socket.send([1], to: nowhere) { failure in continuation.yield(failure) }
        let failure = await failures.first { _ in true }
        #expect(failure?.errorNumber == 22)  // EINVAL
    }

    @Test func `a closed socket sends nothing`() async throws {
        let (failures, continuation) = AsyncStream<SocketFailure>.makeStream()
        let socket = ManagerSocket { _, _ in }
        let peer = try #require(TransportAddress(host: "127.0.0.1", port: 9).numericPeerAddress)
        socket.close()
        socket.send([1], to: peer) { failure in continuation.yield(failure) }
        #expect(await failures.first { _ in true } == .closed)
    }
}
