internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// HOST-RESOURCES-MIB hrDiskStorageTable and hrPartitionTable. Source: RFC 2790 §4.
struct HostDiskStorageGroup: MIBGroup {
    struct Part: Sendable {
        /// hrDeviceIndex of its disk.
        let disk: UInt32
        let partition: Disk.Partition
        /// hrFSIndex of what is mounted from it; 0 for nothing.
        let fileSystem: UInt32
    }

    static let hrDiskStorageTable = MIBObjects<HostDisks.Row>(
        under: [1, 3, 6, 1, 2, 1, 25, 3, 6, 1],
        [
            // readWrite(1) or readOnly(2).
            1: { .integer($0.disk.isReadOnly ? 2 : 1) },
            2: { .integer($0.disk.hrDiskStorageMedia) },
            3: { .truthValue($0.disk.isRemovable) },
            4: { .integer(clamping: $0.disk.sectors / 2) },
        ])

    static let hrPartitionTable = MIBObjects<Part>(
        under: [1, 3, 6, 1, 2, 1, 25, 3, 7, 1],
        [
            1: { .integer(clamping: $0.partition.number) },
            2: { .text("/dev/\($0.partition.name)", limit: 128) },
            3: { .text("0x" + hexadecimal($0.partition.device)) },
            4: { .integer(clamping: $0.partition.sectors / 2) },
            5: { .integer(clamping: $0.fileSystem) },
        ])

    let disks: HostDisks
    let fileSystems: FileSystemTable

    let name = "hrDiskStorageTable"
    let maximumAge: Duration? = .seconds(4)
    let subtrees = [hrDiskStorageTable.parent, hrPartitionTable.parent]
    let objects = hrDiskStorageTable.objects + hrPartitionTable.objects

    func collect(into rows: inout MIBRows) throws {
        let disks = disks.read()
        let mounted = Dictionary(
            try fileSystems.read().map { ($0.mount.device, $0.index) },
            uniquingKeysWith: { first, _ in first })
        let parts = disks.flatMap { row in
            row.disk.partitions.map { partition in
                Part(
                    disk: row.index, partition: partition,
                    fileSystem: mounted[partition.device] ?? 0)
            }
        }
        try rows.add(Self.hrDiskStorageTable, of: disks) { [$0.index] }
        try rows.add(Self.hrPartitionTable, of: parts) { [$0.disk, $0.partition.number] }
    }

    /// The number of the device as stat(1) shows it.
    private static func hexadecimal(_ device: Mount.Device) -> String {
        String(device.major << 8 | device.minor, radix: 16)
    }
}

extension Disk {
    /// unknown(2), hardDisk(3), floppyDisk(4) or opticalDiskROM(5).
    fileprivate var hrDiskStorageMedia: Int32 {
        // The kernel's drivers of disks, and of optical and of floppy drives.
        if name.hasPrefix("sr") { return 5 }
        if name.hasPrefix("fd") { return 4 }
        return isPhysical ? 3 : 2
    }
}
