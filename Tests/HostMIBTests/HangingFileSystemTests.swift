import LinuxSources
import SNMP
import TestLogs
import Testing

/// A file system that does not answer; a test that waited for it would not end.
@Suite("A file system that hangs holds up nothing", .timeLimit(.minutes(1)))
struct HangingFileSystemTests {
    private static let mounts = [
        ("/", "8:1", "ext4", "/dev/sda1"), ("/mnt/away", "0:40", "nfs4", "filer:/x"),
    ]

    private static func used(_ reader: HostReader) throws -> [UInt32: ObjectSyntax] {
        try reader.column(HostNames.hrStorageEntry(6)).filter { $0.key > 30 }
    }

    @Test func `its last good row stays, the others are new, and the log is told once`() throws {
        let host = try ChangingHost()
        try host.mount(Self.mounts)
        host.fileSystems.set("/", (9, 3, 2))
        host.fileSystems.set("/mnt/away", (100, 40, 30))
        let reader = try host.reader()
        reader.collect()
        #expect(try Self.used(reader) == [31: .integer(6), 32: .integer(60)])

        let calls = host.fileSystems.calls("/mnt/away")
        host.fileSystems.hang("/mnt/away")
        for free in 4...6 as ClosedRange<UInt64> {
            host.fileSystems.set("/", (9, free, 2))
            host.fileSystems.set("/mnt/away", (100, 0, 0))
            reader.collect()
            let expected: [UInt32: ObjectSyntax] = [
                31: .integer(Int32(9 - free)), 32: .integer(60),
            ]
            #expect(try Self.used(reader) == expected)
        }
        // One call is under way all the while.
        #expect(host.fileSystems.calls("/mnt/away") == calls + 1)
        host.fileSystems.answer("/mnt/away")
        #expect(
            host.log.records == [
                "warning a file system cannot be read; its last good row stays "
                    + "error=it does not answer mount=/mnt/away"
            ])
    }

    @Test func `once it answers it is asked again, and the log is told`() throws {
        let host = try ChangingHost()
        try host.mount(Self.mounts)
        host.fileSystems.set("/", (9, 3, 2))
        host.fileSystems.set("/mnt/away", (100, 40, 30))
        host.fileSystems.hang("/mnt/away")
        let reader = try host.reader()
        reader.collect()
        // It never answered: there is nothing to show.
        #expect(try Self.used(reader) == [31: .integer(6)])
        host.fileSystems.answer("/mnt/away")
        while try Self.used(reader)[32] == nil { reader.collect() }
        #expect(try Self.used(reader) == [31: .integer(6), 32: .integer(60)])
        #expect(host.log.records.last == "notice a file system answers again mount=/mnt/away")
        #expect(host.log.records.count == 2)
    }

    @Test func `of many that hang, others get their turn; the log says once what waits for its`()
        throws
    {
        let host = try ChangingHost()
        let away = (0..<40).map { "/mnt/away\($0)" }
        try host.mount(
            away.enumerated().map { ($1, "0:\(40 + $0)", "nfs4", "filer\($0):/x") }
                + [("/z", "0:90", "nfs4", "other:/z")])
        for path in away { host.fileSystems.hang(KernelName(path)) }
        defer { for path in away { host.fileSystems.answer(KernelName(path)) } }
        host.fileSystems.set("/z", (9, 3, 2))
        let reader = try host.reader()
        reader.collect()
        #expect(try Self.used(reader) == [:])
        while try Self.used(reader).isEmpty { reader.collect() }
        // It is the first one from now on.
        host.fileSystems.set("/z", (9, 4, 2))
        reader.collect()
        #expect(try Self.used(reader).values.map(\.self) == [.integer(5)])
        let waiting = "warning file systems are not asked while others hang; "
        let lines = host.log.records.filter { $0.hasPrefix(waiting) }
        #expect(lines.count == 1)
        #expect(lines.first?.contains("count=25 mounts=") == true)
        #expect(host.log.records.count == 41)
        for path in away { #expect(host.fileSystems.calls(KernelName(path)) == 1) }
    }

    @Test func `what another server keeps is asked at once, however much one keeps that hangs`()
        throws
    {
        let host = try ChangingHost()
        let away = (0..<40).map { "/mnt/away\($0)" }
        let servers = [
            ("[2001:db8::1]:/x", "[2001:db8::2]:/z"), ("//a/x", "//b/z"), ("a:x", "b:z"),
        ]
        for (server, other) in servers {
            try host.mount(
                away.map { ($0, "0:40", "nfs4", server) } + [("/z", "0:90", "nfs4", other)])
            for path in away { host.fileSystems.hang(KernelName(path)) }
            defer { for path in away { host.fileSystems.answer(KernelName(path)) } }
            host.fileSystems.set("/z", (9, 3, 2))
            let reader = try host.reader()
            reader.collect()
            #expect(try Self.used(reader).values.map(\.self) == [.integer(6)])
        }
    }

    @Test func `one that answers with an error keeps its row too`() throws {
        let host = try ChangingHost()
        try host.mount(Self.mounts + [("/no", "8:2", "ext4", "/dev/sda2")])
        host.fileSystems.set("/", (9, 3, 2))
        host.fileSystems.set("/mnt/away", (100, 40, 30))
        let reader = try host.reader()
        for _ in 0..<3 { reader.collect() }
        #expect(try Self.used(reader) == [31: .integer(6), 32: .integer(60)])
        #expect(
            host.log.records == [
                "warning a file system cannot be read; its last good row stays "
                    + "error=Refused() mount=/no"
            ])
    }
}
