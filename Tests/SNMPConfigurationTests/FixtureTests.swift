import SNMP
import SNMPAgentCore
import Testing

@testable import SNMPConfiguration

/// Of each file that is like one in use: `Fixtures/NAME.conf`.
@Suite("Files as they are in use") struct FixtureTests {
    @Test(arguments: [
        (
            "debian",
            [
                "9 ! \"master\" has no meaning here: there are no subagents",
                "22 ! \"rouser\" has no meaning here: SNMPv3 is not spoken",
                "24 ! \"/etc/snmp/snmpd.conf.d\" is not there, and nothing is included",
                "12 listen 127.0.0.1",
                "12 listen [::1]",
                "18 community public ipv4 from any: readOnly in systemonly",
                "19 community public ipv6 from any: readOnly in systemonly",
                "15 view systemonly +1.3.6.1.2.1.1",
                "16 view systemonly +1.3.6.1.2.1.25.1",
                "5 contact Me <me@example.org>",
                "4 location Sitting on the Dock of the Bay",
                "6 services 72",
            ]
        ),
        (
            "rhel",
            [
                "30 ! \"dontLogTCPWrappersConnects\" has no meaning here: this is an option of the program, or of its systemd unit",
                "7 community public ipv4 from any: notConfigUser",
                "12 group notConfigGroup version1 notConfigUser",
                "13 group notConfigGroup version2c notConfigUser",
                "24 access notConfigGroup any exact systemview none",
                "18 view systemview +1.3.6.1.2.1.1",
                "19 view systemview +1.3.6.1.2.1.25.1.1",
                "27 contact Root <root@localhost> (configure /etc/snmp/snmp.local.conf)",
                "26 location Unknown (edit /etc/snmp/snmpd.conf)",
            ]
        ),
        (
            "ansible",
            [
                "32 ! \"dontLogTCPWrappersConnects\" has no meaning here: this is an option of the program, or of its systemd unit",
                "2 listen udp:127.0.0.1:161",
                "2 listen udp6:[::1]:161",
                "16 community s3cret!# ipv4 from 127.0.0.1: readOnly in all",
                "17 community poller ipv4 from 192.0.2.0/24: readOnly",
                "18 community poller ipv4 from 127.0.0.0/8: readOnly in monitoring",
                "19 community poller ipv6 from ::1: readOnly in monitoring",
                "20 community ports ipv4 from 127.0.0.1: readOnly in firstif",
                "21 community contact ipv4 from 127.0.0.1: readOnly in .1.3.6.1.2.1.1.4",
                "9 view all +1 10000000",
                "10 view monitoring +1.3.6.1.2.1",
                "11 view monitoring +1.3.6.1.4.1.2021",
                "12 view monitoring -1.3.6.1.2.1.25.4",
                "13 view monitoring -1.3.6.1.2.1.25.6",
                "14 view firstif +1.3.6.1.2.1.2.2.1.0.1 1111111110100000",
                "5 contact noc@example.net",
                "4 location \"Rack 12, row C\"",
                "6 name web01.example.net",
                "7 services 76",
                "23 authtrap true",
                "25 sink version2Trap 127.0.0.1:10162 traps",
                "26 sink inform 127.0.0.1 port 10163 others",
                "28 disk / percent(10)",
                "29 disk /var kibibytes(1048576)",
                "30 load [1200, 1000, 500]",
            ]
        ),
        (
            "puppet",
            [
                "5 ! \"master\" has no meaning here: there are no subagents",
                "6 ! \"agentXSocket\" has no meaning here: there are no subagents",
                "7 ! \"leave_pidfile\" has no meaning here: this is an option of the program, or of its systemd unit",
                "8 ! \"maxGetbulkRepeats\" has no meaning here: bulkSize says how large a response is",
                "4 listen udp:127.0.0.1:161",
                "4 listen udp6:[::1]:161",
                "11 community private view ipv4 from 127.0.0.1: local",
                "12 community monitor ipv4 from 10.0.0.0/8: local",
                "13 community monitor ipv4 from any: limited",
                "14 community monitor ipv6 from ::1: local",
                "15 community legacy ipv4 from any: old",
                "17 group full version2c local",
                "18 group full version1 local",
                "19 group part version2c limited",
                "20 group legacy version1 old",
                "28 access full any exact full_view none",
                "29 access part version2c prefix part_view none",
                "30 access part any exact full_view none",
                "31 access legacy any exact part_view none",
                "22 view full_view +1 10000000",
                "23 view part_view +1.3.6.1.2.1.1",
                "24 view part_view -1.3.6.1.2.1.1.4",
                "25 view part_view +1.3.6.1.2.1.2.2.1",
                "26 view part_view -1.3.6.1.2.1.2.2.1.6",
                "35 contact root@localhost",
                "34 location Datacentre Two",
                "36 services 72",
                "41 authtrap false",
                "40 sink version1Trap 127.0.0.1 monitor",
                "43 disks 5",
            ]
        ),
        (
            "salt",
            [
                "3 ! \"persistentDir\" has no meaning here: it is for net-snmp's programs",
                "37 ! \"skipNFSInHostResources\" has no meaning here: the kernel is asked",
                "38 ! \"defaultMonitors\" has no meaning here: the agent does not watch itself",
                "39 ! \"linkUpDownNotifications\" has no meaning here: every sink is told of links",
                "2 listen udp:127.0.0.1:161",
                "5 community librenms ipv4 from 127.0.0.1: readOnly",
                "6 community librenms ipv4 from any: readOnly in uptime_only",
                "7 community librenms ipv4 from 127.0.0.2: readOnly",
                "8 community down ipv4 from 127.0.0.1: nothing",
                "9 community down ipv4 from any: readOnly",
                "12 view uptime_only +1.3.6.1.2.1.1.3",
                "15 contact Jane Doe <jane@example.org>",
                "14 location Home, Attic [52.3702,4.8952]",
                "16 descr File server",
                "27 disk / kibibytes(100000)",
                "28 disk /srv percent(25)",
                "29 disks 10",
                "31 proc sshd 1...0",
                "32 proc nginx 1...20",
                "33 proc telnetd 0...0",
                "35 load [800, 800, 800]",
                "34 swap 65536",
                "30 -disk loop*",
                "19 extend distro: /usr/bin/distro | ",
                "20 extend hardware: /bin/cat | /sys/devices/virtual/dmi/id/product_name",
                "21 extend 300s osupdate: /etc/snmp/osupdate | ",
                "22 extend ups-nut: /etc/snmp/ups-nut.sh | \"APC UPS\" # by name",
                "23 shell zfs: /etc/snmp/zfs | | tail -n 1",
                "24 shell smart: cat | /var/cache/smart",
                "25 extend 1.3.6.1.4.1.2021.7890.1 ntp: /etc/snmp/ntp-client.sh | ",
            ]
        ),
    ])
    func `a file says just this`(name: String, expected: [String]) throws {
        #expect(try report(name).summary == expected)
    }

    /// What ``sees(_:_:_:_:)`` looks for: of the system group, interfaces, hrSystem and laTable.
    private static let names: [ObjectIdentifier] = [
        [1, 3, 6, 1, 2, 1, 1, 1, 0], [1, 3, 6, 1, 2, 1, 1, 3, 0], [1, 3, 6, 1, 2, 1, 1, 4, 0],
        [1, 3, 6, 1, 2, 1, 2, 2, 1, 2, 1], [1, 3, 6, 1, 2, 1, 2, 2, 1, 6, 1],
        [1, 3, 6, 1, 2, 1, 25, 1, 1, 0], [1, 3, 6, 1, 2, 1, 25, 1, 5, 0],
        [1, 3, 6, 1, 4, 1, 2021, 10, 1, 2, 1],
    ]

    /// What net-snmp 5.9.3's snmpd shows with the same file, in version 1 and 2c from 127.0.0.1,
    /// then from ::1: 1 for each of ``names``, `-` for silence.
    @Test(arguments: [
        ("debian", "public", "11100110 11100110 11100110 11100110"),
        ("rhel", "public", "11100100 11100100 - -"),
        ("ansible", "s3cret!#", "11111111 11111111 - -"),
        ("ansible", "poller", "11111111 11111111 11111111 11111111"),
        ("ansible", "ports", "00011000 00011000 - -"),
        ("ansible", "contact", "00100000 00100000 - -"),
        ("puppet", "monitor", "- 11010000 11111111 11111111"),
        ("puppet", "legacy", "11010000 - - -"),
        ("salt", "librenms", "11111111 11111111 - -"),
        ("salt", "down", "- - - -"),
        ("salt", "librenms ", "- - - -"),
    ])
    func `a community sees what it sees of snmpd`(
        name: String, community: String, expected: String
    ) throws {
        let access = try report(name).sound().access.accessControl(hosts: [:])
        let seen = [IPAddress(v4: 0x7F00_0001), IPAddress(v6: 1)].flatMap { address in
            [SNMPVersion.version1, .version2c].map { version in
                sees(access, OctetString(community), version, address)
            }
        }
        #expect(seen.joined(separator: " ") == expected)
    }

    private func sees(
        _ access: AccessControl, _ community: OctetString, _ version: SNMPVersion,
        _ address: IPAddress
    ) -> String {
        switch access.decide(community, version, from: address).outcome {
        case .failure: return "-"
        case .success(let grant):
            return Self.names.map { name in
                grant.view?.view.contains(name) ?? true ? "1" : "0"
            }.joined()
        }
    }

    private func report(_ name: String) throws -> ConfigurationReport {
        AgentConfiguration.parse(fileAt: name, from: try Fixture.source(name))
    }
}
