internal import Testing

@testable internal import LinuxSources

/// The files of one network namespace of Linux 6.18, as its kernel wrote them.
@Suite("The internet files of a router") struct RouterFilesTests {
    private static let roots = Fixture.router.roots

    private static func ipv4(_ first: UInt32, _ second: UInt32, _ third: UInt32, _ last: UInt32)
        -> InetAddress
    {
        .ipv4(first << 24 | second << 16 | third << 8 | last)
    }

    private static func documentation(_ subnet: UInt128, _ last: UInt128) -> InetAddress {
        .ipv6(0x2001_0DB8 << 96 | subnet << 80 | last)
    }

    private static func linkLocal(_ last: UInt128) -> InetAddress { .ipv6(0xFE80 << 112 | last) }

    @Test func `addresses: those of IPv4 have the connected route's interface`() throws {
        let addresses = try InterfaceAddressSource(roots: Self.roots).read()
        let expected: [(InetAddress, Int, Int, UInt32)] = [
            (Self.ipv4(10, 1, 2, 3), 4, 16, 0x80), (Self.ipv4(127, 0, 0, 1), 1, 8, 0x80),
            (Self.ipv4(192, 0, 2, 1), 3, 24, 0x80), (Self.ipv4(192, 0, 2, 9), 3, 24, 0x80),
            (Self.documentation(0, 1), 3, 64, 0x80),
            (Self.linkLocal(0xFC45_32FF_FEB9_6390), 3, 64, 0x80), (.ipv6(1), 1, 128, 0x80),
            (Self.linkLocal(0x28F8_36FF_FE91_93BE), 4, 64, 0x80),
            (Self.linkLocal(0x28F8_36FF_FE91_93BE), 2, 64, 0x80),
            (Self.documentation(1, 1), 4, 64, 0x82),
        ]
        #expect(
            addresses
                == expected.map { address, index, length, flags in
                    InterfaceAddress(
                        interfaceIndex: index, address: address, prefixLength: length,
                        flags: AddressFlags(rawValue: flags))
                })
    }

    @Test func `routes of IPv4: ways, links, a blackhole and a refusal`() throws {
        let hop = { (last: UInt32) in Self.ipv4(192, 0, 2, last) }
        #expect(
            try RouteSource(roots: Self.roots).readIPv4File() == [
                Route(destination: .ipv4(0), prefixLength: 0, gateway: hop(254), interfaceIndex: 3),
                Route(destination: Self.ipv4(10, 1, 0, 0), prefixLength: 16, interfaceIndex: 4),
                Route(
                    destination: Self.ipv4(100, 64, 0, 0), prefixLength: 10, gateway: hop(250),
                    interfaceIndex: 3),
                Route(destination: hop(0), prefixLength: 24, interfaceIndex: 3),
                Route(
                    destination: Self.ipv4(203, 0, 113, 0), prefixLength: 24, gateway: hop(253),
                    interfaceIndex: 3, priority: 100),
                Route(
                    destination: Self.ipv4(203, 0, 113, 0), prefixLength: 24, gateway: hop(252),
                    interfaceIndex: 3, priority: 200),
                Route(destination: Self.ipv4(233, 252, 0, 0), prefixLength: 24, action: .drop),
                Route(destination: Self.ipv4(233, 252, 1, 0), prefixLength: 24, action: .reject),
            ])
    }

    @Test func `routes of IPv6: the main table's alone`() throws {
        let routes = try RouteSource(roots: Self.roots).readIPv6File()
        let expected = [
            Route(
                destination: Self.documentation(0, 0), prefixLength: 64, interfaceIndex: 3,
                priority: 256),
            Route(
                destination: Self.documentation(1, 0), prefixLength: 64, interfaceIndex: 4,
                priority: 256),
            Route(
                destination: Self.documentation(5, 0), prefixLength: 48,
                gateway: Self.linkLocal(1), interfaceIndex: 3, priority: 1024),
            Route(
                destination: Self.linkLocal(0), prefixLength: 64, interfaceIndex: 2, priority: 256),
            Route(
                destination: Self.linkLocal(0), prefixLength: 64, interfaceIndex: 3, priority: 256),
            Route(
                destination: Self.linkLocal(0), prefixLength: 64, interfaceIndex: 4, priority: 256),
            Route(
                destination: .ipv6(0), prefixLength: 0, gateway: Self.documentation(0, 0xFE),
                interfaceIndex: 3, priority: 1024),
        ]
        #expect(routes == expected)
    }

    @Test func `neighbours of IPv4`() throws {
        #expect(
            try NeighbourSource(roots: Self.roots).read() == [
                Neighbour(
                    interfaceIndex: 3, address: Self.ipv4(192, 0, 2, 78),
                    linkAddress: [2, 0, 0, 0, 0, 0x78], state: .reachable),
                Neighbour(
                    interfaceIndex: 3, address: Self.ipv4(192, 0, 2, 99), linkAddress: [],
                    state: .incomplete),
                Neighbour(
                    interfaceIndex: 4, address: Self.ipv4(10, 1, 7, 7), linkAddress: [],
                    state: .incomplete),
                Neighbour(
                    interfaceIndex: 3, address: Self.ipv4(192, 0, 2, 77),
                    linkAddress: [2, 0, 0, 0, 0, 0x77], state: .permanent),
            ])
    }

    @Test func `sockets`() throws {
        let source = SocketSource(roots: Self.roots)
        #expect(
            try source.read(.tcp, .ipv4) == [
                InternetSocket(
                    local: .ipv4(0), localPort: 199, remote: .ipv4(0), remotePort: 0,
                    state: .listen, inode: 101_443)
            ])
        #expect(
            try source.read(.udp, .ipv4) == [
                InternetSocket(
                    local: Self.ipv4(127, 0, 0, 1), localPort: 18161, remote: .ipv4(0),
                    remotePort: 0, state: .closed, inode: 101_442)
            ])
        #expect(try source.read(.tcp, .ipv6) == [])
        #expect(try source.read(.udp, .ipv6) == [])
    }

    @Test func `counters`() throws {
        let source = ProtocolCounterSource(roots: Self.roots)
        let ipv4 = try source.readExtended()
        #expect(ipv4["IpForwarding"] == 2)
        #expect(ipv4["IpDefaultTTL"] == 64)
        #expect(ipv4["TcpMaxConn"] == .max)
        #expect(ipv4.named("IpExt").count == 18)
        let ipv6 = try #require(try source.readIPv6())
        #expect(ipv6["Ip6OutMcastPkts"] != nil)
        let card = NetworkInterface(index: 3, name: "veth0")
        #expect(try source.readIPv6(of: card)?.named("Ip6").count == 33)
    }

    @Test func `link-layer multicast addresses`() throws {
        let addresses = try MulticastAddressSource(roots: Self.roots).read()
        #expect(addresses.count == 15)
        #expect(
            addresses.filter { $0.interfaceIndex == 2 }.map(\.octets) == [
                [0x33, 0x33, 0, 0, 0, 1], [1, 0, 0x5E, 0, 0, 1],
                [0x33, 0x33, 0xFF, 0x91, 0x93, 0xBE],
            ])
    }
}
