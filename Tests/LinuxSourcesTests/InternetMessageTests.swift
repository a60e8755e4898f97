internal import Testing

@testable internal import LinuxSources

/// Messages of sock_diag and rtnetlink as a kernel would send them.
enum InternetOctets {
    private typealias Octets = NetlinkOctets

    /// An inet_diag_msg of IPv4: 192.0.2.5:22 and 192.0.2.9:54321.
    static func socket(family: UInt8 = 2, state: UInt8 = 1) -> [UInt8] {
        var octets: [UInt8] = [family, state, 0, 0, 0, 22, 0xD4, 0x31]
        octets += [192, 0, 2, 5] + [UInt8](repeating: 0, count: 12)
        octets += [192, 0, 2, 9] + [UInt8](repeating: 0, count: 12)
        octets += Octets.native(UInt32(7)) + [UInt8](repeating: 0, count: 24)
        return octets + Octets.native(UInt32(4711))
    }

    static func address(
        family: UInt8 = 2, length: UInt8 = 24, flags: UInt8 = 0x80, index: UInt32 = 3,
        _ attributes: [[UInt8]]
    ) -> [UInt8] {
        [family, length, flags, 0] + Octets.native(index) + attributes.flatMap(\.self)
    }

    static func neighbour(
        family: UInt8 = 2, index: UInt32 = 3, state: UInt16 = 2, _ attributes: [[UInt8]]
    ) -> [UInt8] {
        [family, 0, 0, 0] + Octets.native(index) + Octets.native(state) + [0, 1]
            + attributes.flatMap(\.self)
    }

    static func route(
        family: UInt8 = 2, length: UInt8 = 24, table: UInt8 = 254, kind: UInt8 = 1,
        flags: UInt32 = 0, _ attributes: [[UInt8]]
    ) -> [UInt8] {
        [family, length, 0, 8, table, 4, 0, kind] + Octets.native(flags)
            + attributes.flatMap(\.self)
    }

    /// A rtnexthop with a gateway of its own.
    static func hop(index: UInt32, _ gateway: [UInt8]) -> [UInt8] {
        let attribute = Octets.attribute(5, gateway)
        return Octets.native(UInt16(8 + attribute.count)) + [0, 0] + Octets.native(index)
            + attribute
    }
}

@Suite("sock_diag(7) and the addresses, neighbours and routes of rtnetlink(7)")
struct InternetMessageTests {
    private typealias Octets = NetlinkOctets
    private typealias Internet = InternetOctets

    private static let documentation: InetAddress = .ipv4(0xC000_0205)

    private static func rows<Row>(
        _ dump: NetlinkDump<Row>, _ payload: [UInt8]
    ) throws(LinuxSourceError) -> [Row] {
        var parser = NetlinkDumpParser(of: dump, sequence: 1)
        try parser.append(Octets.message(dump.answerType, payload).span)
        return parser.rows
    }

    @Test func `a request for sockets names family, protocol and every state`() {
        let dump = NetlinkDump.sockets(.udp, .ipv6)
        #expect(
            dump.payload == [10, 17, 0, 0] + Octets.native(UInt32(0x1FFE))
                + [UInt8](repeating: 0, count: 48))
        #expect(dump.requestType == 20)
        #expect(dump.family == 4)
    }

    @Test func `a socket`() throws {
        #expect(
            try Self.rows(.sockets(.tcp, .ipv4), Internet.socket()) == [
                InternetSocket(
                    local: Self.documentation, localPort: 22, remote: .ipv4(0xC000_0209),
                    remotePort: 54321, state: .established, interfaceIndex: 7, inode: 4711)
            ])
        #expect(try Self.rows(.sockets(.tcp, .ipv4), Internet.socket(state: 13)) == [])
        #expect(try Self.rows(.sockets(.tcp, .ipv4), Internet.socket(family: 1)) == [])
    }

    @Test func `an address with its broadcast and its times`() throws {
        let times = [UInt32(3600), .max, 1234, 5678].flatMap { Octets.native($0) }
        let message = Internet.address([
            Octets.attribute(1, [192, 0, 2, 5]), Octets.attribute(2, [192, 0, 2, 5]),
            Octets.attribute(4, [192, 0, 2, 255]), Octets.attribute(3, Octets.text("eth0")),
            Octets.attribute(6, times), Octets.attribute(8, Octets.native(UInt32(0x200))),
        ])
        var expected = InterfaceAddress(
            interfaceIndex: 3, address: Self.documentation, prefixLength: 24,
            flags: AddressFlags(rawValue: 0x200))
        expected.broadcast = .ipv4(0xC000_02FF)
        expected.preferredLifetime = 3600
        expected.created = 1234
        expected.changed = 5678
        #expect(try Self.rows(.addresses, message) == [expected])
        #expect(expected.prefix == .ipv4(0xC000_0200))
    }

    @Test func `an address of IPv6 has no local one; a peer's gives the prefix`() throws {
        let bits: [UInt8] = [0x20, 1, 0x0D, 0xB8] + [UInt8](repeating: 0, count: 11) + [5]
        let global = try Self.rows(
            .addresses, Internet.address(family: 10, length: 64, [Octets.attribute(1, bits)]))
        #expect(global.map(\.address) == [.ipv6(0x2001_0DB8 << 96 | 5)])
        let peer = try Self.rows(
            .addresses,
            Internet.address(
                length: 32,
                [Octets.attribute(1, [198, 51, 100, 9]), Octets.attribute(2, [192, 0, 2, 5])]))
        #expect(peer.map(\.address) == [Self.documentation])
        #expect(peer.map(\.prefix) == [.ipv4(0xC633_6409)])
    }

    @Test func `a neighbour`() throws {
        let times = [UInt32(1), 2, 300, 4].flatMap { Octets.native($0) }
        let message = Internet.neighbour([
            Octets.attribute(1, [192, 0, 2, 5]), Octets.attribute(2, [2, 0, 0, 0, 0, 7]),
            Octets.attribute(3, times),
        ])
        #expect(
            try Self.rows(.neighbours, message) == [
                Neighbour(
                    interfaceIndex: 3, address: Self.documentation,
                    linkAddress: [2, 0, 0, 0, 0, 7], state: .reachable, age: 300)
            ])
        // Of a bridge, and of no state yet.
        #expect(try Self.rows(.neighbours, Internet.neighbour(family: 7, [])) == [])
        #expect(try Self.rows(.neighbours, Internet.neighbour(state: 0, [])) == [])
    }

    @Test func `a route with a gateway`() throws {
        let message = Internet.route([
            Octets.attribute(1, [203, 0, 113, 0]), Octets.attribute(5, [192, 0, 2, 5]),
            Octets.attribute(4, Octets.native(UInt32(3))),
            Octets.attribute(6, Octets.native(UInt32(100))),
        ])
        #expect(
            try Self.rows(.routes, message) == [
                [
                    Route(
                        destination: .ipv4(0xCB00_7100), prefixLength: 24,
                        gateway: Self.documentation, interfaceIndex: 3, origin: 4, priority: 100,
                        typeOfService: 8)
                ]
            ])
    }

    @Test func `a route with two next hops, one through a gateway of IPv6`() throws {
        let via = Octets.attribute(
            18, Octets.native(UInt16(10)) + [0xFE, 0x80] + [UInt8](repeating: 0, count: 13) + [9])
        let second =
            Octets.native(UInt16(8 + via.count)) + [0, 0] + Octets.native(UInt32(4)) + via
        let message = Internet.route(
            length: 0,
            [
                Octets.attribute(9, Internet.hop(index: 3, [192, 0, 2, 5]) + second),
                // What holds for both may come after them.
                Octets.attribute(6, Octets.native(UInt32(7))),
            ])
        let routes = try Self.rows(.routes, message).flatMap(\.self)
        #expect(routes.map(\.gateway) == [Self.documentation, .ipv6(0xFE80 << 112 | 9)])
        #expect(routes.map(\.interfaceIndex) == [3, 4])
        #expect(routes.map(\.priority) == [7, 7])
    }

    @Test(
        arguments: [(1, .forward), (6, .drop), (7, .reject), (8, .reject)]
            as [(UInt8, Route.Action)])
    func `what a route does with a packet`(_ kind: UInt8, _ action: Route.Action) throws {
        let routes = try Self.rows(.routes, Internet.route(kind: kind, [])).flatMap(\.self)
        #expect(routes.map(\.action) == [action])
    }

    @Test func `other tables, cached copies and other families are passed over`() throws {
        let table = Octets.attribute(15, Octets.native(UInt32(1000)))
        for message in [
            Internet.route(table: 255, []), Internet.route([table]),
            Internet.route(flags: 0x200, []),
            Internet.route(family: 7, []), Internet.route(kind: 5, []),
        ] {
            #expect(try Self.rows(.routes, message) == [])
        }
    }

    @Test func `what is cut off or cannot be is an error that names its dump`() {
        func check<Row>(_ dump: NetlinkDump<Row>, _ payloads: [[UInt8]]) {
            for payload in payloads {
                let error = failure { () throws(LinuxSourceError) in try Self.rows(dump, payload) }
                #expect(error?.code == .malformedMessage, "\(payload)")
                #expect(error?.source == dump.source)
            }
        }
        check(.sockets(.tcp, .ipv4), [[], Array(Internet.socket().dropLast())])
        check(
            .addresses,
            [
                [], Internet.address([]),
                Internet.address(index: 0, [Octets.attribute(1, [1, 2, 3, 4])]),
                Internet.address(length: 33, [Octets.attribute(1, [1, 2, 3, 4])]),
                Internet.address([Octets.attribute(1, [1, 2, 3])]),
                Internet.address([Octets.attribute(1, [1, 2, 3, 4]), Octets.attribute(6, [1])]),
            ])
        check(
            .neighbours,
            [
                [], Internet.neighbour([]), Internet.neighbour(index: 0, []),
                Internet.neighbour(family: 10, [Octets.attribute(1, [1, 2, 3, 4])]),
            ])
        check(
            .routes,
            [
                [], Internet.route(length: 33, []), Internet.route([Octets.attribute(5, [1])]),
                Internet.route([Octets.attribute(9, [7, 0, 0, 0, 0, 0, 0, 0])]),
                Internet.route([Octets.attribute(9, [9, 0, 0, 0, 0, 0, 0, 0])]),
                Internet.route([Octets.attribute(9, [8, 0, 0])]),
                Internet.route([Octets.attribute(18, [2])]),
            ])
    }
}
