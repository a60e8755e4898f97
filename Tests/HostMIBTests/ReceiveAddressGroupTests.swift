import SNMP
import Testing

@Suite("RFC 2863 §6: ifRcvAddressTable") struct ReceiveAddressGroupTests {
    private static let ifRcvAddressEntry: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 4, 1]

    @Test func `an interface's own address, broadcast, and what programs listen to`() throws {
        let host = try FixtureHost()
        var loopback = FixtureInterface("lo", index: 1)
        loopback["address"] = "00:00:00:00:00:00"
        var tunnel = FixtureInterface("tun0", index: 3)
        tunnel["address"] = "0a:00:00:01"
        tunnel["flags"] = "0x1"
        try host.set([loopback, FixtureInterface("eth0", index: 2), tunnel])
        try host.setNetworkFile(
            "dev_mcast",
            """
            2    eth0            1     0     01005e000001
            9    gone            1     0     01005e000001

            """)
        #expect(
            try host.reader().lines(Self.ifRcvAddressEntry) == [
                "2.2.6.1.0.94.0.0.1 INTEGER 1", "2.2.6.2.0.0.0.0.2 INTEGER 1",
                "2.2.6.255.255.255.255.255.255 INTEGER 1", "2.3.4.10.0.0.1 INTEGER 1",
                "3.2.6.1.0.94.0.0.1 INTEGER 2", "3.2.6.2.0.0.0.0.2 INTEGER 3",
                "3.2.6.255.255.255.255.255.255 INTEGER 3", "3.3.4.10.0.0.1 INTEGER 3",
            ])
    }
}
