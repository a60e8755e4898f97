import NIOCore
import SNMP
import SNMPAgentCore
import TestRandom
import Testing

@Suite("Datagrams that are no requests do not stop the agent") struct HostileDatagramTests {
    private let group = ScalarGroup(number: 1)
    private var request: [UInt8] {
        Message(community: "public", pdu: .get(group.instance)).encoded()
    }

    private static let seed: UInt64 = 20_260_101

    private var datagrams: [[UInt8]] {
        var generator = SeededGenerator(seed: Self.seed)
        let request = request
        let cut = (0..<request.count).map { Array(request.prefix($0)) }
        let random = (0..<200).map { _ in
            generator.octets(Int.random(in: 1...300, using: &generator))
        }
        let mutated = (0..<200).map { _ in
            var octets = request
            // Not the head, which would only make it unreadable at once.
            let place = Int.random(in: 2..<octets.count, using: &generator)
            octets[place] = UInt8.random(in: 0...255, using: &generator)
            return octets
        }
        return cut + random + mutated + [[UInt8](repeating: 0x30, count: 65_507)]
    }

    @Test func `cut, random and mutated octets`() async throws {
        try await RunningAgent.run([group]) { agent in
            let hostile = try await Client()
            let client = try await Client()
            let datagrams = datagrams
            for (number, datagram) in datagrams.enumerated() {
                try await hostile.send(datagram, to: agent.address)
                // So that the kernel's queue never overflows.
                guard number.isMultiple(of: 50) else { continue }
                let response = try await client.ask(.get(group.instance), of: agent.address)
                #expect(response == .response(group.varBind), "seed \(Self.seed)")
            }
            let response = try await client.ask(.get(group.instance), of: agent.address)
            #expect(response == .response(group.varBind), "seed \(Self.seed)")
            let asked = (datagrams.count + 49) / 50 + 1
            #expect(agent.counters[.inPkts] == UInt32(datagrams.count + asked))
            try await hostile.close()
            try await client.close()
        }
    }
}
