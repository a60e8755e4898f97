import SNMP
import TestRandom
import Testing

@testable import SNMPAgentCore

@Suite("CommunityTable: the entry of a name, octet for octet") struct CommunityTableTests {
    private static let here = IPAddress(v4: 0x7F00_0001)

    /// Names of every length, and pairs that differ in the first or the last octet alone.
    private static let names: [OctetString] =
        (0..<500).map { OctetString([UInt8](repeating: UInt8(ascii: "a"), count: $0)) }
        + (1..<250).map { OctetString([UInt8](repeating: 0, count: $0) + [UInt8($0)]) }
        + (1..<250).map { OctetString([UInt8($0)] + [UInt8](repeating: 0, count: $0)) }

    @Test func `each name of a thousand has its own entry`() {
        let table = CommunityTable(Self.names.map { Community($0) })
        for (position, name) in Self.names.enumerated() {
            #expect(table.position(of: name, from: Self.here) == position)
        }
    }

    @Test(arguments: [UInt64(5), 2026]) func `a name that differs anywhere has none`(
        seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        let known = Set(Self.names)
        let table = CommunityTable(Self.names.map { Community($0) })
        for _ in 0..<2000 {
            var octets = Array(try #require(Self.names.randomElement(using: &random)))
            switch Int.random(in: 0...3, using: &random) {
            case 0: octets.append(UInt8.random(in: 0...255, using: &random))
            case 1: _ = octets.popLast()
            default:
                guard let index = octets.indices.randomElement(using: &random) else { continue }
                octets[index] ^= 1 << UInt8.random(in: 0...7, using: &random)
            }
            let name = OctetString(octets)
            let position = table.position(of: name, from: Self.here)
            #expect((position != nil) == known.contains(name), "seed \(seed): \(octets)")
        }
    }

    @Test func `entries of one name are tried in their order, by source`() throws {
        let office = AcceptedHosts.listed([try HostPrefix(parsing: "192.0.2.0/24")])
        let table = CommunityTable([
            Community("a", from: office), Community("b"), Community("a"),
            Community("a", from: office),
        ])
        #expect(table.position(of: "a", from: try #require(IPAddress(parsing: "192.0.2.9"))) == 0)
        #expect(table.position(of: "a", from: Self.here) == 2)
        #expect(table.position(of: "b", from: Self.here) == 1)
        #expect(CommunityTable([]).position(of: "", from: Self.here) == nil)
    }
}
