import TestPrograms
import Testing

@Suite(
    "Prometheus' snmp_exporter against snmpagent",
    .enabled(
        if: Program.isInstalled(Exporter.path), "needs Debian's package prometheus-snmp-exporter"))
struct PrometheusTests {
    @Test func `the module of the example reads every interface`() async throws {
        try await Daemon.run(Daemon.ofFixture()) { daemon in
            try await Exporter.run { exporter in
                let metrics = try await exporter.metrics(of: daemon.address)
                #expect(metrics.value(of: "ifNumber") == 7)
                #expect(try #require(metrics.value(of: "sysUpTime")) >= 0)
                #expect(metrics.value(of: "snmp_scrape_packets_retried") == 0)
                #expect(metrics.rows(of: "ifHighSpeed") == speeds)
                #expect(metrics.columns(labels: eno1) == valuesOfEno1)
            }
        }
    }

    private let speeds: [String: Double] = [
        #"{ifAlias="",ifDescr="lo",ifIndex="1",ifName="lo"}"#: 0,
        #"{ifAlias="uplink A, rack 12",ifDescr="eno1",ifIndex="2",ifName="eno1"}"#: 10000,
        #"{ifAlias="",ifDescr="eno2",ifIndex="3",ifName="eno2"}"#: 0,
        #"{ifAlias="",ifDescr="bond0",ifIndex="4",ifName="bond0"}"#: 10000,
        #"{ifAlias="customer 100",ifDescr="bond0.100",ifIndex="5",ifName="bond0.100"}"#: 10000,
        #"{ifAlias="",ifDescr="br0",ifIndex="6",ifName="br0"}"#: 10000,
        #"{ifAlias="",ifDescr="wg0",ifIndex="9",ifName="wg0"}"#: 0,
    ]

    private let eno1 = #"{ifAlias="uplink A, rack 12",ifDescr="eno1",ifIndex="2",ifName="eno1"}"#

    private let valuesOfEno1: [String: Double] = [
        "ifType": 6, "ifMtu": 9000, "ifAdminStatus": 1, "ifOperStatus": 1, "ifLastChange": 0,
        "ifInDiscards": 11, "ifInErrors": 7, "ifOutDiscards": 5, "ifOutErrors": 2,
        // The exporter keeps the low 53 bits of a counter: of 2⁶⁴ − 1, and of 2⁶³ − 52110.
        "ifHCInOctets": 0x1F_FFFF_FFFF_FFFF, "ifHCInUcastPkts": 0x20_0000_0000_0000 - 52110,
        "ifHCInMulticastPkts": 52110, "ifHCInBroadcastPkts": 0,
        "ifHCOutOctets": 5_120_034_117, "ifHCOutUcastPkts": 40021,
        "ifHCOutMulticastPkts": 0, "ifHCOutBroadcastPkts": 0,
        "ifHighSpeed": 10000, "ifPromiscuousMode": 1, "ifConnectorPresent": 1,
        "ifCounterDiscontinuityTime": 0,
    ]
}
