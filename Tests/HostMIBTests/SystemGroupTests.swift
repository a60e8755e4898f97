import HostMIB
import LinuxSources
import SNMP
import SNMPAgentCore
import Testing

@Suite("RFC 3418 §2: the system group") struct SystemGroupTests {
    private static let system: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1]

    private static func scalar(_ number: UInt32) -> ObjectIdentifier {
        [1, 3, 6, 1, 2, 1, 1, number, 0]
    }

    @Test func `without settings the kernel's names stand, and nobody is to be asked`() throws {
        let host = try FixtureHost()
        let reader = try host.reader()
        // The machine's architecture is no file.
        let machine = try KernelIdentitySource().read().machine
        #expect(
            try reader.get(
                Self.scalar(1), Self.scalar(2), Self.scalar(4), Self.scalar(5), Self.scalar(6),
                Self.scalar(7))
                == [
                    .octetString(
                        OctetString("Linux fixture 6.12.0-test #1 SMP \(machine)")),
                    .objectIdentifier([1, 3, 6, 1, 4, 1, 8072, 3, 2, 10]),
                    .octetString(""), .octetString("fixture"), .octetString(""), .integer(72),
                ])
    }

    @Test func `each setting is shown by its object`() throws {
        var settings = SystemSettings()
        settings.contact = "Ops <ops@example.net>"
        settings.location = "Zürich, rack 7"
        settings.name = "router.example.net"
        settings.description = "A router"
        settings.objectID = [1, 3, 6, 1, 4, 1, 99999, 1]
        settings.services = 4
        let host = try FixtureHost()
        let reader = try host.reader(settings)
        #expect(
            try reader.get(
                Self.scalar(1), Self.scalar(2), Self.scalar(4), Self.scalar(5), Self.scalar(6),
                Self.scalar(7))
                == [
                    .octetString("A router"),
                    .objectIdentifier([1, 3, 6, 1, 4, 1, 99999, 1]),
                    .octetString("Ops <ops@example.net>"), .octetString("router.example.net"),
                    .octetString("Zürich, rack 7"), .integer(4),
                ])
    }

    @Test func `a text has at most 255 octets, cut between characters`() throws {
        let long = OctetString(String(repeating: "é", count: 200))
        var settings = SystemSettings()
        settings.description = long
        settings.contact = long
        settings.name = long
        settings.location = long
        let host = try FixtureHost()
        let values = try host.reader(settings).get(
            Self.scalar(1), Self.scalar(4), Self.scalar(5), Self.scalar(6))
        let cut = ObjectSyntax.octetString(OctetString(String(repeating: "é", count: 127)))
        #expect(values == [cut, cut, cut, cut])
    }

    @Test func `sysUpTime is counted in hundredths of a second and read for each reply`() throws {
        let host = try FixtureHost()
        let start = ContinuousClock.now - .seconds(100)
        let reader = try HostReader(
            LinuxHost(roots: host.roots), upTime: SystemUpTime(start: start))
        let before = SystemUpTime(start: start).ticks()
        let first = try reader.get(Self.scalar(3))
        let second = try reader.get(Self.scalar(3))
        let after = SystemUpTime(start: start).ticks()
        guard case .timeTicks(let early) = first[0], case .timeTicks(let late) = second[0] else {
            Issue.record("sysUpTime is no TimeTicks: \(first)")
            return
        }
        #expect(before >= 10_000)
        #expect((before...after).contains(early))
        #expect((early...after).contains(late))
    }

    /// The rows of sysORTable, in order.
    private static let modules: [(identifier: ObjectIdentifier, description: OctetString)] = [
        ([1, 3, 6, 1, 6, 3, 1], "SNMPv2-MIB: the system and snmp groups (RFC 3418)"),
        (
            [1, 3, 6, 1, 6, 3, 10, 3, 1, 1],
            "SNMP-FRAMEWORK-MIB: the snmpEngine group (RFC 3411)"
        ),
        ([1, 3, 6, 1, 2, 1, 31], "IF-MIB: every table but ifTestTable (RFC 2863)"),
        ([1, 3, 6, 1, 2, 1, 35], "EtherLike-MIB: dot3StatsTable (RFC 3635)"),
        (
            [1, 3, 6, 1, 2, 1, 48],
            "IP-MIB: addresses, neighbours, statistics, ICMP (RFC 4293)"
        ),
        ([1, 3, 6, 1, 2, 1, 4, 24], "IP-FORWARD-MIB: the main routing table (RFC 4292)"),
        ([1, 3, 6, 1, 2, 1, 49], "TCP-MIB: scalars and every table (RFC 4022)"),
        ([1, 3, 6, 1, 2, 1, 50], "UDP-MIB: scalars and every table (RFC 4113)"),
        (
            [1, 3, 6, 1, 2, 1, 25],
            "HOST-RESOURCES-MIB: all but printers, software if asked for (RFC 2790)"
        ),
        (
            [1, 3, 6, 1, 4, 1, 2021],
            "UCD-SNMP-MIB: memory, laTable, systemStats, dskTable, prTable"
        ),
        ([1, 3, 6, 1, 4, 1, 2021, 13, 15], "UCD-DISKIO-MIB: diskIOTable"),
        (
            [1, 3, 6, 1, 4, 1, 2021, 13, 16, 1], "LM-SENSORS-MIB: temperatures, fans, voltages"
        ),
    ]

    @Test func `the group and sysORTable walk in order`() throws {
        let host = try FixtureHost()
        let entry: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 1, 9, 1]
        // sysORIndex is not-accessible.
        let columns: [(UInt32, (Int) -> ObjectSyntax)] = [
            (2, { .objectIdentifier(Self.modules[$0].identifier) }),
            (3, { .octetString(Self.modules[$0].description) }),
            (4, { _ in .timeTicks(0) }),
        ]
        let rows = try columns.flatMap { column, value in
            try Self.modules.indices.map { row in
                VarBind(try entry.appending([column, UInt32(row + 1)]), value(row))
            }
        }
        let found = try host.reader().walk(Self.system)
        #expect(found.prefix(8).map(\.name) == (1...8).map(Self.scalar))
        #expect(found[7].value == .timeTicks(0))
        #expect(Array(found.dropFirst(8)) == rows)
    }
}
