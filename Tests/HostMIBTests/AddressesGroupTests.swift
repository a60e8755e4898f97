import LinuxSources
import SNMP
import Testing

@testable import HostMIB

@Suite("RFC 4293 §5: addresses") struct AddressesGroupTests {
    private static let ip: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 4]

    private static let routeHeading =
        "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"

    /// A card with addresses of both versions, one of IPv6 made by a router, and a bridge with
    /// the same link-local address.
    private static func host() throws -> FixtureHost {
        let host = try FixtureHost()
        try host.set([
            FixtureInterface("lo", index: 1), FixtureInterface("eth0", index: 2),
            FixtureInterface("br0", index: 3),
        ])
        try host.setNetworkFile(
            "fib_trie",
            """
            Main:
              +-- 0.0.0.0/0 3 0 5
                 |-- 0.0.0.0
                    /0 universe UNICAST
                 |-- 192.0.2.0
                    /24 link UNICAST
            Local:
              +-- 0.0.0.0/0 3 0 5
                 +-- 127.0.0.0/8 2 0 2
                    |-- 127.0.0.1
                       /32 host LOCAL
                 |-- 192.0.2.5
                    /32 host LOCAL
                 |-- 192.0.2.255
                    /32 link BROADCAST
                 |-- 198.51.100.9
                    /32 host LOCAL

            """)
        try host.setNetworkFile(
            "route",
            routeHeading + "eth0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\t0\t0\t0\n"
                + "eth0\t000200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n")
        try host.setNetworkFile(
            "if_inet6",
            """
            00000000000000000000000000000001 01 80 10 80       lo
            fe800000000000000000000000000001 03 40 20 80      br0
            fe800000000000000000000000000001 02 40 20 80     eth0
            20010db8000000000000000000000005 02 40 00 00     eth0
            20010db8000000000000000000000006 02 40 00 21     eth0
            20010db8000000000000000000000007 02 40 00 c0     eth0
            20010db8000000000000000000000008 02 40 00 88     eth0

            """)
        return host
    }

    @Test func `ipAddrTable: IPv4 with its mask`() throws {
        let host = try Self.host()
        #expect(
            try host.reader().lines([1, 3, 6, 1, 2, 1, 4, 20, 1]) == [
                "1.127.0.0.1 IpAddress 127.0.0.1", "1.192.0.2.5 IpAddress 192.0.2.5",
                "2.127.0.0.1 INTEGER 1", "2.192.0.2.5 INTEGER 2",
                "3.127.0.0.1 IpAddress 255.0.0.0", "3.192.0.2.5 IpAddress 255.255.255.0",
                "4.127.0.0.1 INTEGER 0", "4.192.0.2.5 INTEGER 0",
                "5.127.0.0.1 INTEGER 65535", "5.192.0.2.5 INTEGER 65535",
            ])
    }

    /// The rows of a column, in order.
    private static func column(_ column: UInt32, of reader: HostReader) throws -> [String] {
        try reader.lines([1, 3, 6, 1, 2, 1, 4, 34, 1, column])
    }

    @Test func `ipAddressTable: a link-local address has a zone, so that none is lost`() throws {
        let host = try Self.host()
        let reader = try host.reader()
        let global = "2.16.32.1.13.184.0.0.0.0.0.0.0.0.0.0.0"
        let local = "4.20.254.128.0.0.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0"
        let rows = [
            "1.4.127.0.0.1", "1.4.192.0.2.5", "2.16.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.1",
            "\(global).5", "\(global).6", "\(global).7", "\(global).8", "\(local).2",
            "\(local).3",
        ]
        func expected(_ values: [Int]) -> [String] {
            zip(rows, values).map { "\($0) INTEGER \($1)" }
        }
        #expect(try Self.column(3, of: reader) == expected([1, 2, 1, 2, 2, 2, 2, 2, 3]))
        #expect(try Self.column(4, of: reader) == expected([1, 1, 1, 1, 1, 1, 1, 1, 1]))
        // Of IPv4 files do not tell whether an address has an end to its life.
        #expect(try Self.column(6, of: reader) == expected([2, 2, 2, 5, 6, 2, 2, 5, 5]))
        #expect(try Self.column(7, of: reader) == expected([1, 1, 1, 1, 2, 6, 7, 1, 1]))
        #expect(try Self.column(8, of: reader) == rows.map { "\($0) TimeTicks 0" })
        #expect(try Self.column(9, of: reader) == rows.map { "\($0) TimeTicks 0" })
        #expect(try Self.column(10, of: reader) == expected([1, 1, 1, 1, 1, 1, 1, 1, 1]))
        #expect(try Self.column(11, of: reader) == expected([2, 2, 2, 2, 2, 2, 2, 4, 4]))
    }

    @Test func `ipAddressTable: a broadcast address is a row beside its host's`() {
        var address = InterfaceAddress(
            interfaceIndex: 2, address: .ipv4(0xC000_0205), prefixLength: 24, flags: .permanent)
        address.broadcast = .ipv4(0xC000_02FF)
        let row = AddressRow(address: address, created: 7, lastChanged: 8)
        #expect(row.kind == .unicast)
        #expect(row.broadcast?.kind == .broadcast)
        #expect(row.broadcast?.index == [1, 4, 192, 0, 2, 255])
        #expect(row.broadcast?.prefixIndex == row.prefixIndex)
        address.broadcast = nil
        #expect(AddressRow(address: address, created: 7, lastChanged: 8).broadcast == nil)
    }

    @Test func `ipAddressPrefix leads to the row of ipAddressPrefixTable`() throws {
        let host = try Self.host()
        let reader = try host.reader()
        for varBind in try reader.walk([1, 3, 6, 1, 2, 1, 4, 34, 1, 5]) {
            guard case .objectIdentifier(let name) = varBind.value else {
                Issue.record("\(varBind.value) is no name")
                continue
            }
            guard case .integer = try reader.get(name)[0] else {
                Issue.record("\(name) is no instance")
                continue
            }
        }
        #expect(try reader.walk([1, 3, 6, 1, 2, 1, 4, 34, 1, 5]).count == 9)
    }

    @Test func `ipAddressPrefixTable: each prefix of an interface once`() throws {
        let host = try Self.host()
        let zeros = ".0.0.0.0.0.0.0.0"
        let rows = [
            "1.1.4.127.0.0.0.8", "1.2.16.0.0.0.0.0.0.0\(zeros).1.128", "2.1.4.192.0.2.0.24",
            "2.2.16.32.1.13.184.0.0.0.0\(zeros).64", "2.2.16.254.128.0.0.0.0.0.0\(zeros).64",
            "3.2.16.254.128.0.0.0.0.0.0\(zeros).64",
        ]
        func column(_ number: Int, _ values: [Int]) -> [String] {
            zip(rows, values).map { "\(number).\($0) INTEGER \($1)" }
        }
        #expect(
            try host.reader().lines([1, 3, 6, 1, 2, 1, 4, 32, 1])
                == column(5, [2, 2, 2, 5, 3, 3]) + column(6, [1, 1, 1, 1, 1, 1])
                + column(7, [2, 2, 2, 1, 2, 2])
                + rows.map { "8.\($0) Gauge32 4294967295" }
                + rows.map { "9.\($0) Gauge32 4294967295" })
    }

    /// The flags of two addresses of one prefix, and ipAddressPrefixOrigin of the one that counts.
    @Test(arguments: [
        // Permanent; with an end to its life; random; deprecated, tentative, duplicate.
        ("80", "00", 2), ("80", "01", 2), ("00", "01", 5), ("00", "a0", 5), ("00", "c0", 5),
        ("01", "88", 5), ("80", "a0", 2), ("a0", "20", 2), ("00", "20", 5),
    ])
    func `ipAddressPrefixTable: of two addresses the one that is in use for longer counts`(
        _ first: String, _ second: String, _ origin: Int32
    ) throws {
        let lines = [
            "20010db8000000000000000000000005 02 40 00 \(first)     eth0\n",
            "20010db8000000000000000000000004 02 40 00 \(second)     eth0\n",
        ]
        for text in [lines, lines.reversed()] {
            let host = try FixtureHost()
            try host.set([FixtureInterface("eth0", index: 2)])
            try host.setNetworkFile("if_inet6", text.joined())
            let reader = try host.reader()
            #expect(
                try reader.walk([1, 3, 6, 1, 2, 1, 4, 32, 1, 5]).map(\.value)
                    == [.integer(origin)])
            // ipAddressPrefixAutonomousFlag
            #expect(
                try reader.walk([1, 3, 6, 1, 2, 1, 4, 32, 1, 7]).map(\.value)
                    == [.integer(origin == 5 ? 1 : 2)])
        }
    }

    @Test func `a host of IPv6 alone has its rows, and none of IPv4`() throws {
        let host = try FixtureHost()
        try host.set([FixtureInterface("eth0", index: 2)])
        try host.setNetworkFile(
            "if_inet6", "20010db8000000000000000000000005 02 40 00 80     eth0\n")
        let reader = try host.reader()
        #expect(try reader.lines([1, 3, 6, 1, 2, 1, 4, 20]) == [])
        #expect(
            try Self.column(3, of: reader)
                == ["2.16.32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.5 INTEGER 2"])
    }
}
