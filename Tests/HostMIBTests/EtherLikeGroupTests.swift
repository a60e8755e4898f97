import SNMP
import Testing

@Suite("RFC 3635 §4: dot3StatsTable") struct EtherLikeGroupTests {
    private static let dot3StatsEntry: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 10, 7, 2, 1]

    private static func card(
        _ name: String, index: Int, _ attributes: [String: String] = [:]
    ) -> FixtureInterface {
        var card = FixtureInterface(name, index: index)
        card.attributes.merge(attributes) { $1 }
        return card
    }

    @Test func `each counter is the one that the kernel's words name`() throws {
        let host = try FixtureHost()
        var card = Self.card(
            "eth0", index: 7,
            [
                "statistics/rx_frame_errors": "102", "statistics/rx_crc_errors": "4294967399",
                "statistics/tx_heartbeat_errors": "106", "statistics/tx_window_errors": "108",
                "statistics/tx_aborted_errors": "109", "statistics/tx_carrier_errors": "111",
                "statistics/rx_length_errors": "113",
            ])
        card.counters = (1...16).map { UInt64($0) + 200 }
        try host.set([card])
        #expect(
            try host.reader().lines(Self.dot3StatsEntry) == [
                "1.7 INTEGER 7", "2.7 Counter32 102", "3.7 Counter32 103", "6.7 Counter32 106",
                "8.7 Counter32 108", "9.7 Counter32 109", "10.7 Counter32 213",
                "11.7 Counter32 111", "13.7 Counter32 113", "16.7 Counter32 205",
                "19.7 INTEGER 3",
            ])
    }

    @Test func `cards have rows; loopback, bridges, VLANs, bonds, tunnels and wireless have none`()
        throws
    {
        let host = try FixtureHost()
        try host.set([
            Self.card("lo", index: 1, ["type": "772", "flags": "0x9"]),
            Self.card("eth0", index: 2), Self.card("br0", index: 3, ["uevent": "DEVTYPE=bridge"]),
            Self.card("eth0.7", index: 4, ["uevent": "DEVTYPE=vlan"]),
            Self.card("bond0", index: 5, ["uevent": "DEVTYPE=bond"]),
            Self.card("tun0", index: 6, ["type": "65534"]),
            Self.card("vx0", index: 7, ["uevent": "DEVTYPE=vxlan"]),
            Self.card("wlan0", index: 8, ["uevent": "DEVTYPE=wlan"]),
            Self.card("eth1", index: 9),
        ])
        #expect(try host.reader().column(Self.dot3StatsEntry.appending(1)).keys.sorted() == [2, 9])
    }

    @Test func `duplex is half, full, or unknown without an answer or a carrier`() throws {
        let host = try FixtureHost()
        try host.set([
            Self.card("eth0", index: 2, ["duplex": "half"]),
            Self.card("eth1", index: 3, ["duplex": "full"]),
            Self.card("eth2", index: 4, ["duplex": "unknown"]),
            Self.card("eth3", index: 5, ["duplex": "full", "carrier": "0"]),
        ])
        #expect(
            try host.reader().column(Self.dot3StatsEntry.appending(19)) == [
                2: .integer(2), 3: .integer(3), 4: .integer(1), 5: .integer(1),
            ])
    }
}
