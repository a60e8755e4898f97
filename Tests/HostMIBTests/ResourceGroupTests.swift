import HostMIB
import LinuxSources
import SNMP
import SNMPAgentCore
import Testing

@Suite("Settings of a host's groups") struct ResourceGroupTests {
    private static let prTable: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 2021, 2]

    @Test func `prTable counts by the kernel's names, and says what is wrong`() throws {
        let reader = try ResourceHost.server.reader {
            $0.watchedProcesses = [
                WatchedProcess(name: "systemd"), WatchedProcess(name: "nobody", minimum: 2),
                WatchedProcess(name: "nginx", minimum: 2, maximum: 3),
                WatchedProcess(name: "dead", minimum: 0, maximum: 0),
                WatchedProcess(name: "none", minimum: 0, maximum: 0),
                WatchedProcess(name: "a) b (c", minimum: -1, maximum: -1),
            ]
        }
        let lines = try reader.lines(Self.prTable)
        let columns = Dictionary(grouping: lines) { $0.split(separator: ".")[1] }
        #expect(
            columns["2"]?.map { $0.split(separator: "\"")[1] } == [
                "systemd", "nobody", "nginx", "dead", "none", "a) b (c",
            ])
        func values(_ column: Substring) -> [String] {
            (columns[column] ?? []).map { String($0.drop { $0 != " " }.dropFirst()) }
        }
        #expect(values("5") == ["1", "0", "1", "1", "0", "1"].map { "INTEGER \($0)" })
        #expect(values("100") == ["0", "1", "1", "1", "0", "0"].map { "INTEGER \($0)" })
        #expect(
            values("101") == [
                "STRING \"\"", "STRING \"No nobody process running\"",
                "STRING \"Too few nginx running (# = 1)\"",
                "STRING \"dead process should not be running.\"", "STRING \"\"", "STRING \"\"",
            ])
        #expect(columns.count == 9 && lines.count == 54)
    }

    @Test func `hrSWInstalled is there when asked for`() throws {
        let name: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 6, 3, 1, 2]
        #expect(try ResourceHost.server.reader().walk(HostNames.hrSWInstalled) == [])
        #expect(try ResourceHost.server.reader().get(name) == [.noSuchObject])
        let reader = try ResourceHost.server.reader { $0.showsInstalledSoftware = true }
        let lines = try reader.lines(HostNames.hrSWInstalled)
        #expect(lines[0] == "1.0 TimeTicks 0")
        #expect(lines[1].hasPrefix("2.0 TimeTicks "))
        #expect(
            lines.dropFirst(2) == [
                "3.1.1.1 INTEGER 1", "3.1.1.2 INTEGER 2", "3.1.2.1 STRING \"adduser_3.134_all\"",
                "3.1.2.2 STRING \"zlib1g_1:1.2.13.dfsg-1_amd64\"", "3.1.3.1 OID 0.0",
                "3.1.3.2 OID 0.0", "3.1.4.1 INTEGER 2", "3.1.4.2 INTEGER 4",
                "3.1.5.1 HEX 00:00:01:01:00:00:00:00", "3.1.5.2 HEX 00:00:01:01:00:00:00:00",
            ])
    }

    @Test func `hrSWInstalledLastChange is when a package came, and the index of others stays`()
        throws
    {
        let host = try ChangingHost(.server)
        let reader = try host.reader { $0.showsInstalledSoftware = true }
        let lastChange: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 6, 1, 0]
        #expect(try reader.get(lastChange) == [.timeTicks(0)])
        try host.set(
            "root/var/lib/dpkg/status",
            "Package: aaa\nStatus: install ok installed\nArchitecture: all\nVersion: 1\n\n"
                + "Package: adduser\nStatus: install ok installed\nArchitecture: all\n"
                + "Version: 3.134\n")
        reader.collect()
        #expect(try reader.get(lastChange) != [.timeTicks(0)])
        #expect(
            try reader.column([1, 3, 6, 1, 2, 1, 25, 6, 3, 1, 2]) == [
                1: .octetString("adduser_3.134_all"), 3: .octetString("aaa_1_all"),
            ])
    }

    @Test func `patterns for disks hold in each of their tables`() throws {
        let reader = try ResourceHost.server.reader {
            $0.disks = NamePatterns(include: ["sda*", "sr?"], exclude: ["sda2"])
        }
        #expect(
            try reader.column([1, 3, 6, 1, 4, 1, 2021, 13, 15, 1, 1, 2]) == [
                1: .octetString("sda"), 2: .octetString("sda1"), 6: .octetString("sr0"),
            ])
        let descriptions = try reader.column([1, 3, 6, 1, 2, 1, 25, 3, 2, 1, 3])
        #expect(descriptions.keys.filter { $0 >= 393_216 }.sorted() == [393_216, 393_217])
        #expect(
            try reader.column([1, 3, 6, 1, 2, 1, 25, 3, 6, 1, 3])
                == [393_216: .integer(2), 393_217: .integer(1)])
    }

    @Test func `laLoadFloat is a float in an Opaque`() throws {
        let reader = try ResourceHost.server.reader()
        #expect(
            try reader.column([1, 3, 6, 1, 4, 1, 2021, 10, 1, 6]) == [
                1: .opaque(OpaqueValue.float(12.07).octets),
                2: .opaque(OpaqueValue.float(3.5).octets),
                3: .opaque(OpaqueValue.float(0.99).octets),
            ])
    }

    @Test func `less available than the minimum is an error, in net-snmp's words`() throws {
        let reader = try ResourceHost.guest.reader { $0.diskMinimum = .percent(41) }
        #expect(
            try reader.column(HostNames.dskEntry(101)) == [
                1: .octetString("/: less than 41% free (= 40%)"),
                2: .octetString("/dev/shm: less than 41% free (= 40%)"),
            ])
        #expect(
            try reader.column(HostNames.dskEntry(100)) == [1: .integer(1), 2: .integer(1)])
    }

    @Test func `a file system may have a minimum of its own, in KiB, and others none`() throws {
        let reader = try ResourceHost.guest.reader {
            $0.diskMinimum = .none
            $0.diskMinimums = ["/": .space(2_000_000_000)]
        }
        let available = try #require(try reader.column(HostNames.dskEntry(7))[1])
        guard case .integer(let count) = available else { throw CancellationError() }
        #expect(
            try reader.column(HostNames.dskEntry(101)) == [
                1: .octetString(OctetString("/: less than 2000000000 free (= \(count))")),
                2: .octetString(""),
            ])
        #expect(
            try reader.column(HostNames.dskEntry(4)) == [
                1: .integer(2_000_000_000), 2: .integer(-1),
            ])
        #expect(
            try reader.column(HostNames.dskEntry(5)) == [1: .integer(-1), 2: .integer(-1)])
    }

    @Test func `32 bits are clamped and halves are exact`() throws {
        let host = try ChangingHost()
        try host.mount([("/", "8:1", "ext4", "/dev/sda1")])
        host.fileSystems.set("/", (1 << 34, 1 << 33, 1 << 32), size: 4096)
        let lines = try host.reader().lines([1, 3, 6, 1, 4, 1, 2021, 9])
        #expect(
            Array(lines[5..<16]) == [
                "1.6.1 INTEGER 2147483647", "1.7.1 INTEGER 2147483647",
                "1.8.1 INTEGER 2147483647", "1.9.1 INTEGER 50", "1.10.1 INTEGER 0",
                "1.11.1 Gauge32 0", "1.12.1 Gauge32 16", "1.13.1 Gauge32 0", "1.14.1 Gauge32 4",
                "1.15.1 Gauge32 0", "1.16.1 Gauge32 8",
            ])
    }
}
