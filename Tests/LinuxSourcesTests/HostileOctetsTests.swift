internal import TestRandom
import Testing

@testable internal import LinuxSources

/// Octets changed at random: the parsers give values that hold, or an error, and never trap.
@Suite("Hostile octets") struct HostileOctetsTests {
    private typealias Octets = NetlinkOctets

    /// Four seeds that stay, and one of today's.
    private static let seeds: [UInt64] = [1, 2, 3, 4, .random(in: 5 ... .max)]
    private static let rounds = 2000

    /// Two links with every attribute that is read, and the end of the dump.
    private static let dump: [UInt8] = {
        let counters = Octets.attribute(LinkAttribute.statistics, Octets.counters(25))
        let kind = Octets.attribute(
            LinkAttribute.linkInfo, Octets.attribute(LinkAttribute.kind, Octets.text("vlan")))
        let numbers = [
            LinkAttribute.mtu, LinkAttribute.link, LinkAttribute.master,
            LinkAttribute.promiscuity, LinkAttribute.carrierChanges, LinkAttribute.linkNamespace,
        ].map { Octets.attribute($0, Octets.native(UInt32(1500))) }
        let links = ["eth0", "eth1"].map { name in
            Octets.message(
                Octets.newLink,
                Octets.link(
                    [Octets.attribute(LinkAttribute.name, Octets.text(name)), counters, kind]
                        + numbers + [Octets.attribute(LinkAttribute.address, [2, 0, 0, 0, 0, 1])]))
        }
        return links.flatMap(\.self) + Octets.end()
    }()

    @Test(arguments: seeds) func `a netlink datagram`(seed: UInt64) {
        print("hostile netlink octets, seed \(seed)")
        var random = SeededGenerator(seed: seed)
        var accepted = 0
        for round in 0..<Self.rounds {
            let datagram = Self.mutated(Self.dump, &random)
            var parser = LinkDumpParser(sequence: 1)
            do throws(LinuxSourceError) {
                try parser.append(datagram.span)
                accepted += 1
            } catch {
                let expected: [LinuxSourceError.Code] = [.malformedMessage, .netlinkRefused]
                #expect(expected.contains(error.code), "seed \(seed), round \(round)")
                #expect((error.offset ?? 0) <= datagram.count, "seed \(seed), round \(round)")
            }
            for interface in parser.interfaces {
                let isSound =
                    interface.index >= 1 && !interface.name.isEmpty
                    && !interface.name.contains("/")
                    && interface.hardwareAddress.count <= datagram.count
                #expect(isSound, "seed \(seed), round \(round)")
            }
        }
        // Changes inside values leave the framing whole: both outcomes must have been met.
        #expect((1..<Self.rounds).contains(accepted), "seed \(seed)")
    }

    @Test(arguments: seeds) func `a text of /proc/net/dev`(seed: UInt64) throws {
        print("hostile /proc/net/dev, seed \(seed)")
        let path = "\(Fixture.bareMetal.roots.procNet)/dev"
        let text = try KernelFile.read(path).octets
        var random = SeededGenerator(seed: seed)
        var accepted = 0
        for round in 0..<(Self.rounds / 4) {
            let mutated = KernelText(source: path, octets: Self.mutated(text, &random))
            do throws(LinuxSourceError) {
                let names = try ProcNetDev(parsing: mutated).rows.map(\.name)
                accepted += 1
                #expect(names.allSatisfy { !$0.contains("/") }, "seed \(seed), round \(round)")
            } catch {
                #expect(error.code == .malformedText, "seed \(seed), round \(round)")
                #expect(error.line ?? 0 >= 1, "seed \(seed), round \(round)")
            }
        }
        #expect((1..<(Self.rounds / 4)).contains(accepted), "seed \(seed)")
    }

    /// One to four changes: an octet set, a range removed, doubled, or the end cut off.
    static func mutated(_ octets: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var octets = octets
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            guard let position = octets.indices.randomElement(using: &random) else { break }
            let end = min(octets.count, position + Int.random(in: 1...12, using: &random))
            switch Int.random(in: 0..<8, using: &random) {
            case 0: octets.removeSubrange(position...)
            case 1: octets.removeSubrange(position..<end)
            case 2: octets.insert(contentsOf: octets[position..<end], at: position)
            case 3:
                octets[position] =
                    [0, 1, 3, 4, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
            default: octets[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            }
        }
        return octets
    }
}
