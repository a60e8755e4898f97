import TestRandom
import Testing

@testable import SNMPAgentCore

@Suite("SourceTable: the first rule for an address") struct SourceTableTests {
    /// A rule for each text: a prefix, or `any`.
    private static func sources(_ texts: [String]) throws -> [(rule: Int, sources: AcceptedHosts)] {
        try texts.enumerated().map { rule, text in
            (rule, text == "any" ? .any : .listed([try HostPrefix(parsing: text)]))
        }
    }

    @Test(
        arguments: [
            (["192.0.2.0/24", "192.0.2.1"], "192.0.2.1", 0),
            (["192.0.2.1", "192.0.2.0/24"], "192.0.2.1", 0),
            (["192.0.2.1", "192.0.2.0/24"], "192.0.2.2", 1),
            (["192.0.2.1", "192.0.2.0/24"], "192.0.2.0", 1),
            (["192.0.2.1", "192.0.2.0/24"], "192.0.2.255", 1),
            (["192.0.2.1", "192.0.2.0/24"], "192.0.3.0", nil),
            (["192.0.2.1", "192.0.2.0/24"], "192.0.1.255", nil),
            // The same prefix twice, and one that touches it.
            (["192.0.2.0/25", "192.0.2.0/25", "192.0.2.128/25"], "192.0.2.127", 0),
            (["192.0.2.0/25", "192.0.2.0/25", "192.0.2.128/25"], "192.0.2.128", 2),
            (["2001:db8::/32", "any"], "2001:db8::1", 0),
            (["2001:db8::/32", "any"], "2001:db9::", 1),
            (["2001:db8::/32", "any"], "192.0.2.1", 1),
            (["any"], "255.255.255.255", 0), (["any"], "0.0.0.0", 0),
            (["any"], "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", 0),
            (["ffff::/16", "::/0"], "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", 0),
            (["255.255.255.255", "::/0"], "255.255.255.255", 0),
            (["0.0.0.0/0"], "::1", nil), (["::/0"], "127.0.0.1", nil),
            (["::/0"], "::ffff:127.0.0.1", nil), ([], "127.0.0.1", nil),
        ] as [([String], String, Int?)])
    func `of rules by prefix`(texts: [String], address: String, rule: Int?) throws {
        let address = try #require(IPAddress(parsing: address))
        #expect(SourceTable(try Self.sources(texts)).rule(for: address) == rule)
    }

    @Test(arguments: [UInt64(3), 2026]) func `is the first that contains it, over random prefixes`(
        seed: UInt64
    ) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let rules = (0..<Int.random(in: 0...40, using: &random)).map { rule in
                (rule: rule, sources: AcceptedHosts.listed([Self.prefix(&random)]))
            }
            let table = SourceTable(rules)
            for _ in 0..<50 {
                let address = Self.address(Bool.random(using: &random), &random)
                let first = rules.first { $0.sources.contains(address) }?.rule
                #expect(table.rule(for: address) == first, "seed \(seed): \(rules), \(address)")
            }
        }
    }

    private static func prefix(_ random: inout SeededGenerator) -> HostPrefix {
        let address = address(Bool.random(using: &random), &random)
        let width = address.family.width
        let length = [0, 1, 4, 6, 8, width - 1, width].randomElement(using: &random) ?? width
        let mask = length == 0 ? 0 : UInt128.max << (width - length)
        return HostPrefix(Self.address(address.family, address.bits & mask), length: length)
    }

    /// With few bits that can be set, so that prefixes nest and repeat.
    private static func address(
        _ isIPv4: Bool, _ random: inout SeededGenerator
    ) -> IPAddress {
        let family: IPAddress.Family = isIPv4 ? .ipv4 : .ipv6
        let high = UInt128(UInt8.random(in: 0...255, using: &random)) << (family.width - 8)
        let low = UInt128(UInt8.random(in: 0...3, using: &random))
        return address(family, Bool.random(using: &random) ? high : high | low)
    }

    private static func address(_ family: IPAddress.Family, _ bits: UInt128) -> IPAddress {
        family == .ipv4 ? IPAddress(v4: UInt32(truncatingIfNeeded: bits)) : IPAddress(v6: bits)
    }
}
