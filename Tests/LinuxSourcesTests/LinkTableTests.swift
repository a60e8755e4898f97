internal import Glibc
internal import Testing

@testable internal import LinuxSources

@Suite("RTM_GETSTATS") struct LinkCountersTests {
    private typealias Octets = NetlinkOctets

    private static let newStatistics: UInt16 = 92
    private static let link64: UInt16 = 1

    /// An if_stats_msg followed by attributes.
    private static func parse(
        index: UInt32 = 7, _ attributes: [[UInt8]]
    ) throws(LinuxSourceError) -> LinkCounters {
        let octets =
            [0, 0, 0, 0] + Octets.native(index) + Octets.native(UInt32(1))
            + attributes.flatMap(\.self)
        return try LinkCounters.parse(octets.span, octets.indices)
    }

    @Test func `the request asks for the counters of every link`() {
        var expected = Octets.native(UInt32(28)) + Octets.native(UInt16(94))  // RTM_GETSTATS
        expected += Octets.native(UInt16(0x301))  // REQUEST, ROOT, MATCH
        expected += Octets.native(UInt32(3)) + Octets.native(UInt32(0))
        expected += [UInt8](repeating: 0, count: 8) + Octets.native(UInt32(1))
        #expect(NetlinkDump.linkCounters.request(sequence: 3) == expected)
    }

    @Test func `the counters are those of a link's own message`() throws {
        let counters = Octets.counters(25)
        let octets = Octets.link([
            Octets.attribute(LinkAttribute.name, Octets.text("eth0")),
            Octets.attribute(LinkAttribute.statistics, counters),
        ])
        let link = try LinkMessage.parse(octets.span, octets.indices)
        let other = Octets.attribute(4, [1, 2, 3, 4])
        #expect(
            try Self.parse([other, Octets.attribute(Self.link64, counters)])
                == LinkCounters(
                    index: 7, statistics: link.statistics, ethernetErrors: link.ethernetErrors))
    }

    @Test func `a message in another form is an error`() {
        let counters = Octets.attribute(Self.link64, Octets.counters(23))
        let short = Octets.attribute(Self.link64, Octets.counters(22))
        for (index, attributes) in [(0, [counters]), (7, []), (7, [short])] as [(UInt32, [[UInt8]])]
        {
            let error = failure { () throws(LinuxSourceError) in
                try Self.parse(index: index, attributes)
            }
            #expect(error?.code == .malformedMessage)
        }
        let error = failure { () throws(LinuxSourceError) in
            try LinkCounters.parse([UInt8](repeating: 1, count: 11).span, 0..<11)
        }
        #expect(error?.code == .malformedMessage)
    }
}

@Suite("The links that are kept", .enabled(if: Namespace.canBeMade)) struct LinkTableTests {
    @Test func `every change is seen by the next reading`() async throws {
        let readings = try await Namespace.run {
            let table = LinkTable()
            var readings = [try table.read()]
            for change in [
                "link add ifb7 type ifb", "link set ifb7 mtu 1400", "link set ifb7 up",
                "link set ifb7 alias uplink", "link set ifb7 promisc on", "link set ifb7 down",
                "link set ifb7 name ifb8", "link del ifb8",
            ] {
                try Namespace.ip(change)
                readings.append(try table.read(hasNewCounters: false))
                readings.append(try table.read())
                // One that keeps nothing.
                readings.append(try LinkTable().read())
            }
            return readings
        }
        let changed = readings.dropFirst()
        for position in stride(from: changed.startIndex, to: changed.endIndex, by: 3) {
            #expect(changed[position] == changed[position + 2])
            #expect(changed[position + 1] == changed[position + 2])
        }
        #expect(readings.first?.map(\.name) == ["lo"])
        #expect(readings[2].last?.name == "ifb7")
        #expect(readings[12].last?.alias == "uplink")
        #expect(readings.last?.map(\.name) == ["lo"])
    }

    @Test func `counters are read though no change is announced, where they are asked for`()
        async throws
    {
        let (quiet, old, busy, fresh) = try await Namespace.run {
            try Namespace.ip("link set lo up")
            let table = LinkTable()
            // The second one is of what is kept.
            _ = try table.read()
            let quiet = try table.read()
            try Self.sendToLoopback()
            return (
                quiet, try table.read(hasNewCounters: false), try table.read(),
                try LinkTable().read()
            )
        }
        #expect(old == quiet)
        #expect(busy == fresh)
        let (before, after) = (try #require(quiet.first), try #require(busy.first))
        #expect(after.statistics.rxPackets > before.statistics.rxPackets)
        #expect(after.statistics.txOctets > before.statistics.txOctets)
    }

    /// Sends one datagram to the port that nobody listens at.
    private static func sendToLoopback() throws {
        let number = socket(AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
        defer { close(number) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(9).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        // Safe because the address is read for its own length.
        let sent = unsafe withUnsafePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
                unsafe sendto(
                    number, [1], 1, 0, generic, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(sent == 1)
    }
}
