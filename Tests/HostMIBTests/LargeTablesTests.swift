import SNMP
import SNMPAgentCore
import Testing

/// Of 16 MiB and more, as the files of a router of the whole Internet are.
@Suite("A table of the network that is too large has no rows, and holds up no other")
struct LargeTablesTests {
    /// A file of a few lines, and more of the last one than are read.
    private static func large(_ line: String) -> String {
        "heading\n" + String(repeating: line + "\n", count: (16 << 20) / line.utf8.count)
    }

    private static let socket =
        "   0: 0100007F:0CEA 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 "
        + "4711 1 0000000000000000 100 0 0 10 0"

    /// Each file, and the objects that have no instance then.
    private static let files: [(name: String, line: String, objects: [ObjectIdentifier])] = [
        (
            "route", "eth0\t000200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0",
            [[1, 3, 6, 1, 2, 1, 4, 21], [1, 3, 6, 1, 2, 1, 4, 24, 7]]
        ),
        ("tcp", socket, [[1, 3, 6, 1, 2, 1, 6, 13], [1, 3, 6, 1, 2, 1, 6, 20]]),
        ("udp", socket, [[1, 3, 6, 1, 2, 1, 7, 5], [1, 3, 6, 1, 2, 1, 7, 7]]),
        (
            "arp", "192.0.2.1 0x1 0x2 02:00:00:00:00:09 * eth0",
            [[1, 3, 6, 1, 2, 1, 4, 22], [1, 3, 6, 1, 2, 1, 4, 35]]
        ),
        ("fib_trie", "Local:", [[1, 3, 6, 1, 2, 1, 4, 20]]),
    ]

    @Test(arguments: files.indices) func `its group is collected all the same`(
        _ position: Int
    ) throws {
        let file = Self.files[position]
        let host = try FixtureHost()
        try host.set([FixtureInterface("eth0", index: 2)])
        for name in ["tcp", "udp"] { try host.setNetworkFile(name, "heading\n") }
        try host.setNetworkFile(
            "if_inet6", "20010db8000000000000000000000005 02 40 00 80     eth0\n")
        try host.setNetworkFile(file.name, Self.large(file.line))
        let reader = try host.reader()
        for object in file.objects { #expect(try reader.lines(object) == []) }
        // ipAddressTable reads the routes and fib_trie for IPv4.
        #expect(
            try reader.lines([1, 3, 6, 1, 2, 1, 4, 34, 1, 3])
                == ["2.16.32.1.13.184.0.0.0.0.0.0.0.0.0.0.0.5 INTEGER 2"])
        let groups: Set = [
            "inetCidrRouteTable", "ipAddressTable", "ipNetToPhysicalTable", "tcpConnTable",
            "tcpConnectionTable", "tcpProcesses", "udpTable", "udpEndpointTable",
        ]
        let records = reader.collections.records.filter { groups.contains($0.group) }
        #expect(records.count == groups.count)
        #expect(records.allSatisfy { $0.failures == 0 && !$0.isFailing })
    }
}
