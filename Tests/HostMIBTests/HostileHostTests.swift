import HostMIB
import LinuxSources
import SNMP
import TestLogs
import Testing

/// Whatever the kernel's files say, the agent answers, and its names rise.
@Suite("A host whose files say anything") struct HostileHostTests {
    static let files = [
        "proc/stat", "proc/uptime", "proc/diskstats", "proc/meminfo", "proc/vmstat",
        "proc/loadavg", "proc/1/stat", "proc/1/mountinfo", "proc/cpuinfo", "proc/cmdline",
    ]
    /// In place of each number: the ends of 64 and 32 bits, and what is no number.
    static let numbers = [
        "18446744073709551615", "9223372036854775808", "200000000000000000", "4294967296",
        "2147483648", "0", "-1", "99999999999999999999", "",
    ]

    @Test(arguments: files, numbers)
    func `every number is another`(file: String, number: String) throws {
        let host = try ChangingHost()
        try host.set(file, try host.text(file).replacing(#/[0-9]+/#, with: number))
        try Self.expectRising(host)
    }

    /// As a kernel may have it after a time that no host has been up yet.
    @Test(arguments: ["90000000000000000.00 1.00", "0.01 0.00", "0.00 0.00"])
    func `any time since the start`(uptime: String) throws {
        let host = try ChangingHost()
        try host.set("proc/uptime", uptime + "\n")
        try host.set(
            "proc/diskstats",
            try host.text("proc/diskstats").replacing(#/[0-9]+$/#, with: "18446744073709551615"))
        try Self.expectRising(host)
    }

    @Test(arguments: files) func `cut anywhere, or absent`(file: String) throws {
        let host = try ChangingHost()
        let text = try host.text(file)
        for count in stride(from: 0, to: min(text.count, 400), by: 7) {
            try host.set(file, String(text.prefix(count)))
            try Self.expectRising(host)
        }
        try host.remove(file)
        try Self.expectRising(host)
    }

    @Test func `hrSystemUptime and hrDeviceTable need no file that only describes`() throws {
        let host = try ChangingHost()
        for file in ["proc/1/mountinfo", "proc/cmdline", "proc/cpuinfo"] { try host.remove(file) }
        let reader = try host.reader()
        #expect(try reader.walk(HostNames.hrSystem).count == 7)
        #expect(try !reader.walk([1, 3, 6, 1, 2, 1, 25, 3, 2]).isEmpty)
    }

    @Test func `an interface whose hrDeviceIndex would be a disk's has none`() throws {
        let index = "sys/class/net/lo/ifindex"
        let devices: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 3, 2, 1, 1]
        let host = try ChangingHost()
        try host.set(index, "131071\n")
        #expect(try host.reader().column(devices)[393_215] == .integer(393_215))
        let others = try host.reader().column(devices).count - 1
        for number in ["131072", "2147483647"] {
            try host.set(index, number + "\n")
            #expect(try host.reader().column(devices).count == others)
        }
    }

    @Test func `a line that is no mount hides no other, and the log is told once`() throws {
        let host = try ChangingHost()
        let good = "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n"
        host.fileSystems.set("/", (9, 3, 2))
        let reader = try host.reader()
        for text in [good + "1 0 8:x / /y rw - ext4 z rw\n\n", "?\n" + good, good, good + "!"] {
            try host.set("proc/1/mountinfo", text)
            reader.collect()
            #expect(try reader.column(HostNames.dskEntry(2)) == [1: .octetString("/")])
        }
        let path = host.path("proc/1/mountinfo")
        let logged = "warning some cannot be read and are left out count="
        #expect(
            host.log.records == [
                logged + "2 error=\(path):2: expected the fields of a mount, "
                    + "found \"1 0 8:x / /y rw - ext4 z rw\" what=mounts",
                logged
                    + "1 error=\(path):2: expected the fields of a mount, found \"!\" what=mounts",
            ])
    }

    @Test(arguments: ["8", "x:y\n", "", "8:0:0\n"])
    func `a disk in another form hides no other, and the log is told once`(
        number: String
    ) throws {
        let host = try ChangingHost(.server)
        try host.mount([])
        let names: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 3, 2, 1, 3]
        let all = try host.reader().column(names)
        try host.set("sys/block/sda/dev", number)
        let reader = try host.reader()
        for _ in 0..<3 { reader.collect() }
        let rest = try reader.column(names)
        // The disks behind it have other numbers, and the last one's is free.
        let isOther = { (name: ObjectSyntax) in !"\(name)".contains("/dev/sda") }
        #expect(rest.values.count(where: isOther) == rest.count)
        #expect(all.values.count(where: isOther) == rest.count)
        #expect(rest.count < all.count)
        #expect(
            host.log.records == [
                "warning some cannot be read and are left out count=1 "
                    + "error=\(host.path("sys/block/sda/dev")):1: expected two numbers with a "
                    + "colon between, found \"\(number.filter { $0 != "\n" })\" what=disks"
            ])
    }

    private static func expectRising(_ host: ChangingHost) throws {
        let reader = try host.reader()
        // Groups that cannot be collected have no instances; the walk passes over them.
        reader.collect()
        let names = try reader.walk([1, 3]).map(\.name)
        #expect(!names.isEmpty)
        for (name, next) in zip(names, names.dropFirst()) { #expect(name < next) }
    }
}
