import HostMIB
import LinuxSources
import SNMP
import Testing

@Suite("RFC 2790 §4: hrStorageTable, and dskTable beside it") struct StorageTests {
    private static func text(_ value: ObjectSyntax?) -> String? {
        guard case .octetString(let octets) = value else { return nil }
        return octets.description
    }

    /// hrStorageDescr, hrStorageAllocationUnits, Size and Used of a file system's row.
    private static func row(_ index: UInt32, of reader: HostReader) throws -> [ObjectSyntax] {
        try (3...6).flatMap { column in
            try reader.get(try HostNames.hrStorageEntry(column).appending(index))
        }
    }

    @Test(
        arguments: [
            // Blocks, octets of one; the unit, and the size in units.
            (100, 4096, 4096, 100),
            ((1 << 30) - 1, 4096, 4096, (1 << 30) - 1),
            // Twice of it is above 2³¹−1.
            (1 << 30, 4096, 8192, 1 << 29),
            (1 << 31, 4096, 16384, 1 << 29),
            (1 << 50, 512, 1 << 30, 1 << 29),
            // The unit is itself at most 2³⁰.
            (1 << 62, 4096, 1 << 30, 2_147_483_647),
            (.max, .max, 2_147_483_647, 2_147_483_647),
            (7, 0, 1, 0),
        ] as [(UInt64, UInt64, Int32, Int32)])
    func `the unit leaves room for twice the size, which is clamped`(
        _ blocks: UInt64, _ blockSize: UInt64, _ unit: Int32, _ size: Int32
    ) throws {
        let host = try ChangingHost()
        try host.mount([("/", "8:1", "ext4", "/dev/sda1")])
        host.fileSystems.set("/", (blocks, 0, 0), size: blockSize)
        #expect(
            try Self.row(31, of: host.reader()) == [
                .octetString("/"), .integer(unit), .integer(size), .integer(size),
            ])
    }

    @Test func `a file system that grows keeps its unit`() throws {
        let host = try ChangingHost()
        try host.mount([("/", "8:1", "ext4", "/dev/sda1")])
        host.fileSystems.set("/", (1 << 29, 1 << 28, 0))
        let reader = try host.reader()
        reader.collect()
        host.fileSystems.set("/", (1 << 40, 1 << 30, 0))
        reader.collect()
        #expect(
            try Self.row(31, of: reader) == [
                .octetString("/"), .integer(4096), .integer(.max), .integer(.max),
            ])
    }

    @Test func `an index stays with its mount, and is not given again`() throws {
        let host = try ChangingHost()
        let (boot, home, data) = (
            ("/boot", "8:1", "ext4", "/dev/sda1"), ("/home", "8:2", "ext4", "/dev/sda2"),
            ("/data", "8:3", "ext4", "/dev/sda3")
        )
        for path in ["/boot", "/home", "/data"] as [KernelName] {
            host.fileSystems.set(path, (9, 3, 2))
        }
        let reader = try host.reader()
        for (mounts, rows) in [
            ([boot, home], [31: "/boot", 32: "/home"]), ([home], [32: "/home"]),
            ([data, home], [32: "/home", 33: "/data"]),
            ([boot, data, home], [31: "/boot", 32: "/home", 33: "/data"]),
        ] {
            try host.mount(mounts)
            reader.collect()
            let found = try reader.column(HostNames.hrStorageEntry(3)).filter { $0.key > 30 }
            #expect(found.mapValues(Self.text) == Self.keys(rows, from: 0))
            let paths = try reader.column(HostNames.dskEntry(2))
            #expect(paths.mapValues(Self.text) == Self.keys(rows, from: 30))
        }
    }

    private static func keys(_ rows: [Int: String], from offset: Int) -> [UInt32: String?] {
        Dictionary(uniqueKeysWithValues: rows.map { (UInt32($0.key - offset), $0.value) })
    }

    @Test func `hrStorageDescr is dskPath, octet for octet, and holds no control character`()
        throws
    {
        let host = try ChangingHost()
        let long = "/" + String(repeating: "é", count: 200)
        let paths = [#"/a\012b\011c\040d"#, long]
        try host.mount(paths.enumerated().map { ($1, "8:\($0)", "ext4", "/dev/sda\($0)") })
        host.fileSystems.set("/a\nb\tc d", (9, 3, 2))
        host.fileSystems.set(KernelName(long), (9, 3, 2))
        let reader = try host.reader()
        let expected = ["/a b c d", "/" + String(repeating: "é", count: 127)]
        #expect(
            try reader.column(HostNames.dskEntry(2)).sorted { $0.key < $1.key }
                .map { Self.text($0.value) } == expected)
        #expect(
            try reader.column(HostNames.hrStorageEntry(3)).filter { $0.key > 30 }
                .sorted { $0.key < $1.key }.map { Self.text($0.value) } == expected)
    }

    @Test func `a name of any octets is asked for and shown as it is`() throws {
        let host = try ChangingHost()
        try host.mount([
            (#"/m\377n"#, "8:1", "ext4", "/dev/sda1"), (#"/n\300"#, "0:9", "nfs4", #"filer:/\200"#),
        ])
        let names = ["/m".utf8 + [0xFF] + "n".utf8, "/n".utf8 + [0xC0]].map { KernelName($0) }
        for name in names { host.fileSystems.set(name, (9, 3, 2)) }
        let reader = try host.reader()
        let shown = names.map { ObjectSyntax.octetString(OctetString($0.octets)) }
        let rows: [UInt32: ObjectSyntax] = [1: shown[0], 2: shown[1]]
        #expect(try reader.column(HostNames.dskEntry(2)) == rows)
        #expect(try reader.column([1, 3, 6, 1, 2, 1, 25, 3, 8, 1, 2]) == rows)
        #expect(
            try reader.column(HostNames.hrStorageEntry(3)).filter { $0.key > 30 }
                == [31: shown[0], 32: shown[1]])
        let source = ObjectSyntax.octetString(OctetString(Array("filer:/".utf8) + [0x80]))
        #expect(
            try reader.column([1, 3, 6, 1, 2, 1, 25, 3, 8, 1, 3])
                == [1: .octetString(""), 2: source])
        #expect(try reader.column(HostNames.dskEntry(3))[2] == source)
    }

    @Test func `memory of terabytes has a larger unit, from the first collection on`() throws {
        let host = try ChangingHost()
        let reader = try host.reader()
        reader.collect()
        try host.set("proc/meminfo", "MemTotal: 8589934592 kB\nMemFree: 0 kB\n")
        reader.collect()
        #expect(
            try Self.row(1, of: reader) == [
                .octetString("Physical memory"), .integer(1024), .integer(.max), .integer(.max),
            ])
        #expect(
            try Self.row(1, of: host.reader()) == [
                .octetString("Physical memory"), .integer(16384), .integer(1 << 29),
                .integer(1 << 29),
            ])
    }
}
