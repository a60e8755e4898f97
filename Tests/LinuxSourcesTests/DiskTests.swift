internal import Testing

@testable internal import LinuxSources

@Suite("iostats.rst and sysfs-block") struct DiskTests {
    @Test func `a server's counters; an old kernel's partition has four`() throws {
        let rows = try DiskStatisticsSource(roots: HostFixture.server.roots).read()
        #expect(rows.map(\.name) == ["sda", "sda1", "sda2", "nvme0n1", "dm-0", "sr0", "loop0"])
        var sda = DiskStatistics(name: "sda")
        (sda.reads, sda.sectorsRead) = (123_456, 9_876_543_210)
        (sda.writes, sda.sectorsWritten) = (654_321, 1_234_567_890)
        sda.busyMilliseconds = 431_234_567
        #expect(rows[0] == sda)
        var sda2 = DiskStatistics(name: "sda2")
        (sda2.reads, sda2.sectorsRead, sda2.writes, sda2.sectorsWritten) = (1, 2, 3, 4)
        #expect(rows[2] == sda2)
    }

    @Test(arguments: [
        "", "8 0 sda", "8 0 sda 1 2 3", "8 0 sda 1 2 3 x", "8 0 sda 1 2 3 4 5 6 7 8 9 y",
    ])
    func `a malformed line`(_ line: String) {
        let text = KernelText("8 0 sda 1 2 3 4\n\(line)\n")
        let error = failure { () throws(LinuxSourceError) in
            try DiskStatisticsTable(parsing: text)
        }
        #expect(error == text.malformed(line: 2, expected: "a name and its counters"))
    }

    @Test func `a server's disks by name`() {
        let disks = DiskSource(roots: HostFixture.server.roots).read().elements
        #expect(disks.map(\.name) == ["dm-0", "loop0", "nvme0n1", "sda", "sr0", "zram0"])
        var sda = Disk(name: "sda")
        sda.sectors = 7_814_037_168
        sda.device = .init(major: 8, minor: 0)
        sda.isPhysical = true
        sda.vendor = "ATA"
        sda.model = "ST4000NM0035-1V4"
        sda.partitions = [
            .init(
                name: "sda1", number: 1, sectors: 1_048_576, device: .init(major: 8, minor: 1)),
            .init(
                name: "sda2", number: 2, sectors: 7_812_986_880,
                device: .init(major: 8, minor: 2)),
        ]
        #expect(disks[3] == sda)
        var optical = Disk(name: "sr0")
        optical.device = .init(major: 11, minor: 0)
        (optical.isReadOnly, optical.isRemovable, optical.isPhysical) = (true, true, true)
        (optical.vendor, optical.model) = ("HL-DT-ST", "DVD-ROM DU90N")
        #expect(disks[4] == optical)
    }

    @Test func `the number of a virtual card's maker is no name; a host may have no disk`() {
        #expect(DiskSource(roots: HostFixture.guest.roots).read().elements.map(\.vendor) == [nil])
        #expect(DiskSource(roots: HostFixture.pod.roots).read().elements == [])
    }
}
