import TestPrograms
import Testing

private let plugin = "/usr/lib/nagios/plugins/check_snmp"

@Suite(
    "The plugin check_snmp against snmpagent",
    .enabled(
        if: NetSNMP.isInstalled && Program.isInstalled(plugin),
        "needs Debian's packages monitoring-plugins-standard and snmp"))
struct CheckSNMPTests {
    /// What it is asked, the state it ends with (Nagios': 0 OK, 1 WARNING, 2 CRITICAL), and what
    /// it prints.
    static let checks: [(words: [String], status: Int32, output: String)] = [
        (["-o", "1.3.6.1.2.1.1.5.0"], 0, #"SNMP OK - "web-01.example" | "#),
        (
            ["-o", "1.3.6.1.2.1.1.5.0", "-s", "other"], 2,
            #"SNMP CRITICAL - *"web-01.example"* | "#
        ),
        (
            ["-o", "1.3.6.1.2.1.31.1.1.1.18.2", "-r", "uplink [A-Z]"], 0,
            #"SNMP OK - "uplink A, rack 12" | "#
        ),
        (
            ["-o", "1.3.6.1.2.1.2.2.1.8.2", "-c", "1:1"], 0,
            "SNMP OK - 1 | iso.3.6.1.2.1.2.2.1.8.2=1;;1:1 "
        ),
        (
            ["-o", "1.3.6.1.2.1.2.2.1.8.3", "-c", "1:1"], 2,
            "SNMP CRITICAL - *2* | iso.3.6.1.2.1.2.2.1.8.3=2;;1:1 "
        ),
        (
            ["-o", "1.3.6.1.2.1.2.2.1.14.2", "-w", "5", "-c", "10", "-l", "errors"], 1,
            "SNMP WARNING - errors *7* | errors=7c;5;10 "
        ),
        (
            ["-o", "1.3.6.1.2.1.31.1.1.1.6.2,1.3.6.1.2.1.31.1.1.1.10.2"], 0,
            "SNMP OK - 18446744073709551615 5120034117 | "
                + "iso.3.6.1.2.1.31.1.1.1.6.2=18446744073709551615c "
                + "iso.3.6.1.2.1.31.1.1.1.10.2=5120034117c "
        ),
        (["-n", "-o", "1.3.6.1.2.1.2.2.1.2.1"], 0, #"SNMP OK - "eno1" | "#),
        (["-P", "1", "-o", "1.3.6.1.2.1.31.1.1.1.1.2"], 0, #"SNMP OK - "eno1" | "#),
    ]

    @Test func `every check is as the host's files have it`() async throws {
        try await Daemon.run(Daemon.ofFixture()) { daemon in
            let port = try #require(daemon.address.split(separator: ":").last)
            for check in Self.checks {
                let ending = try await Program(path: plugin).run(
                    ["-H", "127.0.0.1", "-p", String(port), "-P", "2c", "-t", "30"] + check.words,
                    environment: NetSNMP.environment)
                #expect(
                    ending == Ending(status: check.status, output: check.output + "\n"),
                    "\(check.words)")
            }
        }
    }
}
