internal import Testing

@testable internal import LinuxSources

/// A namespace with addresses, neighbours and routes of every kind, asked in both ways.
@Suite("A namespace's addresses, neighbours and routes", .enabled(if: Namespace.canBeMade))
struct LiveInternetTests {
    private static let commands = [
        "link set lo up", "link add v0 type veth peer name v1", "link set v0 up",
        "link set v1 up",
        "addr add 192.0.2.1/24 brd 192.0.2.255 dev v0", "addr add 192.0.2.9/24 dev v0",
        "addr add 198.51.100.1 peer 198.51.100.2 dev v1", "addr add 2001:db8::1/64 dev v0 nodad",
        "neigh add 192.0.2.77 lladdr 02:00:00:00:00:77 dev v0 nud permanent",
        "neigh add 2001:db8::77 lladdr 02:00:00:00:00:78 dev v0 nud permanent",
        "route add default via 192.0.2.254 dev v0 metric 100",
        "route add 203.0.113.0/24 nexthop via 192.0.2.250 dev v0 nexthop via 192.0.2.251 dev v0",
        "route add blackhole 233.252.0.0/24", "route add unreachable 233.252.1.0/24",
        "route add 203.0.114.0/24 via 192.0.2.254 table 1000",
        "-6 route add 2001:db8:5::/48 via fe80::1 dev v0",
    ]

    /// Runs `body` in the namespace.
    private static func run<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await Namespace.run {
            for command in commands { try Namespace.ip(command) }
            return try body()
        }
    }

    private static func ipv6(_ high: UInt128, _ low: UInt128) -> InetAddress {
        .ipv6(high << 96 | low)
    }

    @Test func `addresses with their prefixes and flags`() async throws {
        let addresses = try await Self.run { try NetlinkDump.addresses.read() }
        func find(_ address: InetAddress) throws -> InterfaceAddress {
            try #require(addresses.first { $0.address == address })
        }
        let first = try find(.ipv4(0xC000_0201))
        #expect(first.prefix == .ipv4(0xC000_0200))
        #expect(first.prefixLength == 24)
        #expect(first.broadcast == .ipv4(0xC000_02FF))
        #expect(first.flags.contains(.permanent))
        #expect(first.validLifetime == nil)
        #expect(try find(.ipv4(0xC000_0209)).interfaceIndex == first.interfaceIndex)
        let peer = try find(.ipv4(0xC633_6401))
        #expect(peer.prefix == .ipv4(0xC633_6402))
        #expect(peer.prefixLength == 32)
        #expect(try find(Self.ipv6(0x2001_0DB8, 1)).prefixLength == 64)
        #expect(try find(.ipv4(0x7F00_0001)).prefixLength == 8)
        #expect(addresses.contains { $0.address.isLinkLocal })
        // Made a moment ago, by the clock that the group compares them with.
        let age = KernelClock.ticks() &- (try #require(first.created))
        #expect(age < 60_000)
    }

    @Test func `neighbours, and those that need no question`() async throws {
        let neighbours = try await Self.run { try NetlinkDump.neighbours.read() }
        for (address, last) in [
            (InetAddress.ipv4(0xC000_024D), 0x77), (Self.ipv6(0x2001_0DB8, 0x77), 0x78),
        ] as [(InetAddress, UInt8)] {
            let neighbour = try #require(neighbours.first { $0.address == address })
            #expect(neighbour.linkAddress == [2, 0, 0, 0, 0, last])
            #expect(neighbour.state == .permanent)
            #expect(try #require(neighbour.age) < 60_000)
        }
    }

    @Test func `routes of the main table, each next hop, and nothing of other tables`() async throws
    {
        let routes = try await Self.run { try NetlinkDump.routes.read().flatMap(\.self) }
        func find(_ address: InetAddress, _ length: Int) -> [Route] {
            routes.filter { $0.destination == address && $0.prefixLength == length }
        }
        #expect(find(.ipv4(0), 0).map(\.gateway) == [.ipv4(0xC000_02FE)])
        #expect(find(.ipv4(0), 0).map(\.priority) == [100])
        #expect(
            find(.ipv4(0xCB00_7100), 24).map(\.gateway)
                == [.ipv4(0xC000_02FA), .ipv4(0xC000_02FB)])
        #expect(find(.ipv4(0xC000_0200), 24).map(\.gateway) == [nil])
        #expect(find(.ipv4(0xE9FC_0000), 24).map(\.action) == [.drop])
        #expect(find(.ipv4(0xE9FC_0100), 24).map(\.action) == [.reject])
        #expect(find(.ipv4(0xCB00_7200), 24) == [])
        let six = find(.ipv6(0x2001_0DB8_0005 << 80), 48)
        #expect(six.map(\.gateway) == [.ipv6(0xFE80 << 112 | 1)])
        #expect(!routes.contains { $0.destination == Self.ipv6(0x2001_0DB8, 1) })
        #expect(!routes.contains { $0.destination == .ipv4(0xC000_0201) })
    }

    @Test func `no more routes are read than are asked for`() async throws {
        let (all, some) = try await Self.run {
            (try NetlinkDump.routes.read().count, try NetlinkDump.routes.read(limit: 2).count)
        }
        #expect(all > 2)
        #expect(some == 2)
    }
}
