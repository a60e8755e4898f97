import TestPrograms
import Testing

@Suite(
    "snmpagent and the links of a network namespace",
    .enabled("a network namespace needs root") { try await Network.canBeMade })
struct LinkTests {
    /// Starts a program beside a bridge (10), its port (11), the other end of the port (12) and
    /// a link that is down (13).
    private static let links = Program(
        path: "/usr/bin/unshare",
        prefix: [
            "-n", "sh", "-ec",
            """
            ip link set lo up
            ip link add bridge0 index 10 type bridge
            ip link add port0 index 11 type veth peer name end0 index 12
            ip link set port0 master bridge0
            ip link add idle0 index 13 type ifb
            ip link set idle0 alias 'an uplink'
            for link in bridge0 port0 end0; do ip link set $link up; done
            exec "$@"
            """, "sh",
        ])

    static let rows = [
        ("ifNumber.0", "5"),
        ("ifType.1", "softwareLoopback"), ("ifType.10", "bridge"), ("ifType.11", "ethernetCsmacd"),
        ("ifDescr.11", "port0"), ("ifAdminStatus.11", "up"), ("ifAdminStatus.13", "down"),
        ("ifOperStatus.13", "down"), ("ifSpeed.1", "0"), ("ifHighSpeed.13", "0"),
        ("ifAlias.13", "an uplink"), ("ifAlias.11", ""),
        // A port takes what is for the hosts behind its bridge.
        ("ifPromiscuousMode.11", "true"), ("ifPromiscuousMode.12", "false"),
        ("ifConnectorPresent.1", "false"), ("ifConnectorPresent.11", "false"),
        ("ifLinkUpDownTrapEnable.11", "disabled"),
    ]

    @Test func `tell what they are`() async throws {
        try await Daemon.run(Daemon([], by: Self.links)) { daemon in
            let ending = try await Network.of(daemon).run(
                [
                    Program.snmp.path, "get", "-v2c", "-c", "public", "-Oqv",
                    "127.0.0.1",
                ] + Self.rows.map { "IF-MIB::\($0.0)" })
            #expect(ending.errors == "")
            let values = ending.output.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(values.count == Self.rows.count + 1)
            for ((name, expected), value) in zip(Self.rows, values) {
                #expect(value == expected[...], "\(name)")
            }
        }
    }
}
