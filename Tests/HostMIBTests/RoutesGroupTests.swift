import LinuxSources
import SNMP
import Testing

@testable import HostMIB

@Suite("RFC 4292 §6: routes") struct RoutesGroupTests {
    private static let heading =
        "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"

    private static func host() throws -> FixtureHost {
        let host = try FixtureHost()
        try host.set([
            FixtureInterface("lo", index: 1), FixtureInterface("eth0", index: 2),
            FixtureInterface("eth0.7", index: 3),
        ])
        try host.setNetworkFile(
            "route",
            heading + "eth0\t00000000\tFE0200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
                + "eth0\t000200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n"
                // Two ways, of which the second is preferred.
                + "eth0.7\t007100CB\t010200C0\t0003\t0\t0\t200\t00FFFFFF\t0\t0\t0\n"
                + "eth0\t007100CB\t020200C0\t0003\t0\t0\t50\t00FFFFFF\t0\t0\t0\n"
                + "*\t0000FCE9\t00000000\t0201\t0\t0\t0\t00FFFFFF\t0\t0\t0\n")
        let none = String(repeating: "0", count: 32)
        let hop = "fe80000000000000000000000000000a"
        try host.setNetworkFile(
            "ipv6_route",
            "20010db8000000000000000000000000 40 \(none) 00 \(none) 00000100 00000001 0 00000001 eth0\n"
                + "\(none) 00 \(none) 00 \(hop) 00000400 00000001 0 00000003 eth0\n"
                // Another table's: the host's own address, multicast, and the end of the tree.
                + "20010db8000000000000000000000005 80 \(none) 00 \(none) 00000000 2 0 80200001 eth0\n"
                + "ff000000000000000000000000000000 08 \(none) 00 \(none) 00000100 2 0 00000001 eth0\n"
                + "\(none) 00 \(none) 00 \(none) ffffffff 00000001 0 00200200 lo\n")
        return host
    }

    @Test func `inetCidrRouteTable and its number`() throws {
        let host = try Self.host()
        let reader = try host.reader()
        let none = ".0.0.0.0.0.0.0.0"
        let hop = "4.20.254.128.0.0.0.0.0.0.0.0.0.0.0.0.0.10.0.0.0.2"
        let rows = [
            "1.4.0.0.0.0.0.2.0.0.1.4.192.0.2.254", "1.4.192.0.2.0.24.3.0.0.2.1.4.0.0.0.0",
            "1.4.203.0.113.0.24.2.0.0.1.4.192.0.2.1", "1.4.203.0.113.0.24.2.0.0.1.4.192.0.2.2",
            "1.4.233.252.0.0.24.3.0.0.0.1.4.0.0.0.0",
            "2.16\(none)\(none).0.2.0.0.\(hop)",
            "2.16.32.1.13.184.0.0.0.0\(none).64.3.0.0.2.2.16\(none)\(none)",
        ]
        func column(_ number: Int, _ values: [Int]) -> [String] {
            zip(rows, values).map { "\(number).\($0) INTEGER \($1)" }
        }
        func same(_ number: Int, _ value: String) -> [String] {
            rows.map { "\(number).\($0) \(value)" }
        }
        #expect(
            try reader.lines([1, 3, 6, 1, 2, 1, 4, 24, 7, 1])
                == column(7, [2, 2, 3, 2, 0, 2, 2]) + column(8, [4, 3, 4, 4, 2, 4, 3])
                + same(9, "INTEGER 2") + same(10, "Gauge32 0") + same(11, "Gauge32 0")
                + column(12, [100, 0, 200, 50, 0, 1024, 256])
                + (13...16).flatMap { same($0, "INTEGER -1") } + same(17, "INTEGER 1"))
        #expect(try reader.get([1, 3, 6, 1, 2, 1, 4, 24, 6, 0]) == [.gauge32(7)])
    }

    @Test func `ipCidrRouteTable and its number`() throws {
        let host = try Self.host()
        let reader = try host.reader()
        let rows = [
            "0.0.0.0.0.0.0.0.0.192.0.2.254", "192.0.2.0.255.255.255.0.0.0.0.0.0",
            "203.0.113.0.255.255.255.0.0.192.0.2.1", "203.0.113.0.255.255.255.0.0.192.0.2.2",
            "233.252.0.0.255.255.255.0.0.0.0.0.0",
        ]
        func column(_ number: Int, _ type: String, _ values: [Any]) -> [String] {
            zip(rows, values).map { "\(number).\($0) \(type) \($1)" }
        }
        func same(_ number: Int, _ value: String) -> [String] {
            rows.map { "\(number).\($0) \(value)" }
        }
        let mask = "255.255.255.0"
        let destinations = ["0.0.0.0", "192.0.2.0", "203.0.113.0", "203.0.113.0", "233.252.0.0"]
        let hops = ["192.0.2.254", "0.0.0.0", "192.0.2.1", "192.0.2.2", "0.0.0.0"]
        let expected: [[String]] = [
            column(1, "IpAddress", destinations),
            column(2, "IpAddress", ["0.0.0.0", mask, mask, mask, mask]),
            same(3, "INTEGER 0"), column(4, "IpAddress", hops),
            column(5, "INTEGER", [2, 2, 3, 2, 0]), column(6, "INTEGER", [4, 3, 4, 4, 2]),
            same(7, "INTEGER 2"), same(8, "INTEGER 0"), same(9, "OID 0.0"),
            same(10, "INTEGER 0"), column(11, "INTEGER", [100, 0, 200, 50, 0]),
            same(12, "INTEGER -1"), same(13, "INTEGER -1"), same(14, "INTEGER -1"),
            same(15, "INTEGER -1"), same(16, "INTEGER 1"),
        ]
        #expect(
            try reader.lines([1, 3, 6, 1, 2, 1, 4, 24, 4, 1]) == expected.flatMap(\.self))
        #expect(try reader.get([1, 3, 6, 1, 2, 1, 4, 24, 3, 0]) == [.gauge32(5)])
    }

    @Test func `ipRouteTable has the preferred one of several ways`() throws {
        let host = try Self.host()
        let reader = try host.reader()
        let rows = ["0.0.0.0", "192.0.2.0", "203.0.113.0", "233.252.0.0"]
        func column(_ number: Int, _ type: String, _ values: [Any]) -> [String] {
            zip(rows, values).map { "\(number).\($0) \(type) \($1)" }
        }
        let masks = ["0.0.0.0", "255.255.255.0", "255.255.255.0", "255.255.255.0"]
        let expected: [[String]] = [
            column(1, "IpAddress", rows), column(2, "INTEGER", [2, 2, 2, 0]),
            column(3, "INTEGER", [100, 0, 50, 0]),
            column(7, "IpAddress", ["192.0.2.254", "0.0.0.0", "192.0.2.2", "0.0.0.0"]),
            column(8, "INTEGER", [4, 3, 4, 1]), column(9, "INTEGER", [2, 2, 2, 2]),
            column(11, "IpAddress", masks), column(13, "OID", ["0.0", "0.0", "0.0", "0.0"]),
        ]
        #expect(try reader.lines([1, 3, 6, 1, 2, 1, 4, 21, 1]) == expected.flatMap(\.self))
    }

    @Test func `above the limit there is no row`() throws {
        let host = try Self.host()
        for (limit, count) in [(7, 7), (6, 0)] as [(Int, UInt32)] {
            var watched = LinuxHost(roots: host.roots)
            watched.mostRoutes = limit
            let reader = try HostReader(watched)
            #expect(try reader.get([1, 3, 6, 1, 2, 1, 4, 24, 6, 0]) == [.gauge32(count)])
            #expect(
                try reader.walk([1, 3, 6, 1, 2, 1, 4, 24, 7, 1, 7]).count == Int(count))
        }
    }

    @Test(
        arguments: [
            (0, 2), (1, 4), (2, 2), (3, 3), (4, 3), (9, 4), (12, 1), (16, 3), (186, 14),
            (187, 9), (188, 13), (189, 8), (192, 16), (255, 1),
        ] as [(UInt8, Int32)])
    func `IANAipRouteProtocol by the kernel's number`(_ origin: UInt8, _ expected: Int32) {
        let route = Route(destination: .ipv4(0), prefixLength: 0, origin: origin)
        #expect(route.routeProtocol == expected)
    }

    @Test func `blackhole is a type of its own to the newer table`() {
        let route = Route(destination: .ipv4(0), prefixLength: 0, action: .drop)
        #expect(route.inetCidrRouteType == 5)
        #expect(route.ipCidrRouteType == 2)
        #expect(route.ipRouteType == 1)
    }
}
