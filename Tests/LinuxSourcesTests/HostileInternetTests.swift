internal import TestRandom
internal import Testing

@testable internal import LinuxSources

/// Datagrams and texts changed at random: values that hold, or an error, and never a trap.
@Suite("Hostile octets of the internet protocols") struct HostileInternetTests {
    private typealias Octets = NetlinkOctets
    private typealias Internet = InternetOctets

    private static let seeds: [UInt64] = [1, 2, .random(in: 5 ... .max)]
    private static let rounds = 1000

    private static func attack<Row>(
        _ dump: NetlinkDump<Row>, _ payload: [UInt8], seed: UInt64
    ) {
        let whole = Octets.message(dump.answerType, payload) + Octets.end()
        var random = SeededGenerator(seed: seed)
        var accepted = 0
        for round in 0..<rounds {
            let datagram = HostileOctetsTests.mutated(whole, &random)
            var parser = NetlinkDumpParser(of: dump, sequence: 1)
            do throws(LinuxSourceError) {
                try parser.append(datagram.span)
                accepted += 1
            } catch {
                let expected: [LinuxSourceError.Code] = [.malformedMessage, .netlinkRefused]
                #expect(expected.contains(error.code), "seed \(seed), round \(round)")
                #expect(error.source == dump.source)
            }
        }
        #expect((1..<rounds).contains(accepted), "seed \(seed)")
    }

    @Test(arguments: seeds) func `a dump of sockets, addresses, neighbours or routes`(seed: UInt64)
    {
        print("hostile internet octets, seed \(seed)")
        let address = Octets.attribute(1, [192, 0, 2, 5])
        Self.attack(.sockets(.tcp, .ipv4), Internet.socket(), seed: seed)
        Self.attack(
            .addresses,
            Internet.address([address, Octets.attribute(6, [UInt8](repeating: 1, count: 16))]),
            seed: seed)
        Self.attack(
            .neighbours,
            Internet.neighbour([address, Octets.attribute(2, [2, 0, 0, 0, 0, 7])]), seed: seed)
        let hops = Internet.hop(index: 3, [192, 0, 2, 5]) + Internet.hop(index: 4, [192, 0, 2, 6])
        Self.attack(.routes, Internet.route([address, Octets.attribute(9, hops)]), seed: seed)
    }

    private static func attack(
        _ text: String, seed: UInt64, _ parse: (KernelText) throws(LinuxSourceError) -> Void
    ) {
        var random = SeededGenerator(seed: seed)
        for round in 0..<rounds {
            let octets = HostileOctetsTests.mutated(Array(text.utf8), &random)
            do throws(LinuxSourceError) {
                try parse(KernelText(source: "/fixture", octets: octets))
            } catch {
                #expect(error.code == .malformedText, "seed \(seed), round \(round)")
                #expect((error.line ?? 0) >= 1, "seed \(seed), round \(round)")
            }
        }
    }

    @Test(arguments: seeds) func `a kernel's text`(seed: UInt64) {
        print("hostile internet texts, seed \(seed)")
        var indexes = InterfaceIndexes(roots: HostRoots(sysfs: "/nowhere"))
        Self.attack("Tcp: A B\nTcp: 1 -2\n", seed: seed) { text throws(LinuxSourceError) in
            _ = try ProtocolCounters(parsingPairs: text)
        }
        Self.attack("Ip6InReceives 1\n", seed: seed) { text throws(LinuxSourceError) in
            _ = try ProtocolCounters(parsingLines: text)
        }
        Self.attack(
            "sl\n 0: 0100007F:0CEA B80D0120000000000000000005000000:D431 01 0 0 0 0 0 1\n",
            seed: seed
        ) { text throws(LinuxSourceError) in _ = try ProcNetSockets.parse(text) }
        Self.attack(
            "20010db8000000000000000000000005 02 40 00 80     eth0\n", seed: seed
        ) { text throws(LinuxSourceError) in _ = try InterfaceAddressSource.parseIPv6(text) }
        Self.attack("Local:\n |-- 192.0.2.5\n /32 host LOCAL\n", seed: seed) { text in
            _ = ForwardingTrie.localAddresses(text)
        }
        Self.attack(
            "IP\n192.0.2.77 0x1 0x6 02:00:00:00:00:77 * eth0\n", seed: seed
        ) { text throws(LinuxSourceError) in _ = try NeighbourSource.parse(text, &indexes) }
        Self.attack("2 eth0 1 0 01005e000001\n", seed: seed) { text throws(LinuxSourceError) in
            _ = try MulticastAddressSource.parse(text)
        }
        Self.attack(
            "I\neth0 00000000 010200C0 0003 0 0 100 00000000 0 0 0\n", seed: seed
        ) { text throws(LinuxSourceError) in _ = try RouteSource.parseIPv4(text, &indexes) }
        let none = String(repeating: "0", count: 32)
        Self.attack(
            "\(none) 40 \(none) 00 \(none) 00000100 00000001 0 00000001 eth0\n", seed: seed
        ) { text throws(LinuxSourceError) in _ = try RouteSource.parseIPv6(text, &indexes) }
    }
}
