import NIOCore
import SNMP
import SNMPAgentCore
import Testing

@testable import SNMPAgent

@Suite("The limit of a source's datagrams") struct RateLimiterTests {
    private static let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)

    private static func source(_ text: String) throws -> IPAddress {
        try #require(IPAddress(parsing: text))
    }

    private static func limiter(_ text: String) throws -> RateLimiter {
        RateLimiter(try #require(RateLimit(parsing: text)))
    }

    @Test(arguments: [
        "1", "100", "1000000", "1/1", "100/10", "5/3600",
    ])
    func `is so many datagrams in so many seconds`(text: String) throws {
        let limit = try #require(RateLimit(parsing: text))
        let parts = text.split(separator: "/").compactMap { Int($0) }
        #expect([limit.count, limit.period] == [parts[0], parts.count == 2 ? parts[1] : 1])
    }

    @Test(arguments: [
        "", "0", "-1", "+1", "1000001", "1/0", "1/3601", "1/", "/1", "1/1/1", "1.5", "a", "1 ",
        "99999999999999999999",
    ])
    func `is nothing else`(text: String) {
        #expect(RateLimit(parsing: text) == nil)
    }

    @Test func `all at once, then one for each part of the period`() throws {
        var limiter = try Self.limiter("4/2")
        let source = try Self.source("192.0.2.1")
        // Half seconds since the start, and how many of six are let through.
        for (time, admitted) in [(0, 4), (1, 1), (2, 1), (4, 2), (100, 4), (100, 0)] {
            let now = Self.start + .milliseconds(500) * time
            let count = (0..<6).count { _ in limiter.admits(source, at: now) }
            #expect(count == admitted, "\(time)")
        }
    }

    @Test func `what is not let through costs nothing`() throws {
        var limiter = try Self.limiter("1")
        let source = try Self.source("192.0.2.1")
        let admitted = (0...1000).filter {
            limiter.admits(source, at: Self.start + .milliseconds(1) * $0)
        }
        #expect(admitted == [0, 1000])
    }

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.2", false), ("192.0.2.1", "::ffff:192.0.2.1", true),
        ("2001:db8::1", "2001:db8::ffff:0:0:2", true),
        ("2001:db8::1", "2001:db8:0:1::1", false), ("::1", "0.0.0.1", false),
    ])
    func `a source is an address of IPv4, or a /64 of IPv6`(
        _ first: String, _ second: String, isSame: Bool
    ) throws {
        var limiter = try Self.limiter("1")
        let admitted = try [first, second].map {
            limiter.admits(try Self.source($0), at: Self.start)
        }
        #expect(admitted == [true, !isSame])
    }

    @Test func `a flood of sources takes no room, and does not lift the limit of all`() throws {
        var limiter = try Self.limiter("1/3600")
        let known = (0..<64).map { IPAddress(v4: 0xC000_0200 + $0) }
        #expect(known.count { limiter.admits($0, at: Self.start) } == known.count)
        let later = Self.start + .seconds(1)
        let flood = (0..<UInt32(RateLimiter.capacity * 4)).map { IPAddress(v4: 0x0A00_0000 + $0) }
        #expect(flood.count { limiter.admits($0, at: later) } == flood.count)
        // Asked first, since those that were forgotten take the places of others.
        let last = flood.suffix(1).count { limiter.admits($0, at: later) }
        #expect(last == 0)
        // The table is as large as it was: of those before the flood nothing is known any more.
        let forgotten = known.count { limiter.admits($0, at: later) }
        #expect(forgotten > 32)
    }

    @Test func `what is above it is dropped unread, and counted apart`() async throws {
        let group = ScalarGroup(number: 1)
        let limit = try #require(RateLimit(parsing: "3/3600"))
        try await RunningAgent.run([group], rateLimit: limit) { agent in
            let client = try await Client()
            let other = try await Client(on: "127.0.0.2")
            let request = Message(community: "public", pdu: .get(group.instance)).encoded()
            for _ in 0..<3 {
                #expect(
                    try await client.ask(.get(group.instance), of: agent.address)
                        == .response(group.varBind))
            }
            for octets in [request, [0x30], request] {
                try await client.send(octets, to: agent.address)
            }
            // Answered in order, so that the others are behind us.
            #expect(
                try await other.ask(.get(group.instance), of: agent.address)
                    == .response(group.varBind))
            #expect(client.hasReceivedNothing)
            #expect(agent.counters[.rateLimited] == 3)
            #expect(agent.counters[.inASNParseErrs] == 0)
            #expect(agent.counters[.inGetRequests] == 4)
            #expect(agent.counters[.inPkts] == 7)
            // A reload with the same limit does not fill the buckets; without one there are none.
            try await agent.control.update(agent.configuration)
            try await client.send(request, to: agent.address)
            #expect(
                try await other.ask(.get(group.instance), of: agent.address)
                    == .response(group.varBind))
            #expect(agent.counters[.rateLimited] == 4)
            var configuration = agent.configuration
            configuration.rateLimit = nil
            try await agent.control.update(configuration)
            #expect(
                try await client.ask(.get(group.instance), of: agent.address)
                    == .response(group.varBind))
            try await client.close()
            try await other.close()
        }
    }
}
