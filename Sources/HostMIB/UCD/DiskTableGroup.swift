internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// UCD-SNMP-MIB dskTable: every file system, in KiB of 32 and of 64 bits.
///
/// Source: `MIBs/UCD-SNMP-MIB.txt`, dskTable.
struct DiskTableGroup: MIBGroup {
    struct Row {
        let fileSystem: FileSystemRow
        let minimum: DiskMinimum
    }

    static let dskTable = MIBObjects<Row>(
        under: [1, 3, 6, 1, 4, 1, 2021, 9, 1],
        [
            1: { .integer(clamping: $0.fileSystem.index) },
            2: { .text($0.fileSystem.mount.path.octets) },
            3: { .text($0.fileSystem.mount.source.octets) },
            4: { if case .space(let count) = $0.minimum { .integer(count) } else { .integer(-1) } },
            5: {
                if case .percent(let share) = $0.minimum { .integer(share) } else { .integer(-1) }
            },
            6: { .integer(clamping: $0.fileSystem.kilobytes) },
            7: { .integer(clamping: $0.fileSystem.availableKilobytes) },
            8: { .integer(clamping: $0.fileSystem.usedKilobytes) },
            9: { .integer($0.fileSystem.usedPercent) },
            10: { .integer($0.fileSystem.usedFilesPercent) },
            11: { .gauge32($0.fileSystem.kilobytes.low) },
            12: { .gauge32($0.fileSystem.kilobytes.high) },
            13: { .gauge32($0.fileSystem.availableKilobytes.low) },
            14: { .gauge32($0.fileSystem.availableKilobytes.high) },
            15: { .gauge32($0.fileSystem.usedKilobytes.low) },
            16: { .gauge32($0.fileSystem.usedKilobytes.high) },
            100: { .integer($0.trouble == nil ? 0 : 1) },
            101: { .text($0.trouble ?? []) },
        ])

    let fileSystems: FileSystemTable
    let minimum: DiskMinimum
    let minimums: [[UInt8]: DiskMinimum]

    let name = "dskTable"
    let maximumAge: Duration? = .seconds(4)
    let subtrees = [dskTable.parent]
    let objects = dskTable.objects

    func collect(into rows: inout MIBRows) throws {
        let table = try fileSystems.read().map { fileSystem in
            Row(
                fileSystem: fileSystem,
                minimum: minimums[fileSystem.mount.path.octets] ?? minimum)
        }
        try rows.add(Self.dskTable, of: table) { [$0.fileSystem.index] }
    }
}

extension DiskTableGroup.Row {
    /// In net-snmp's words, by which alarms are made.
    fileprivate var trouble: [UInt8]? {
        switch minimum {
        case .percent(let share) where fileSystem.availablePercent < share:
            trouble(": less than \(share)% free (= \(fileSystem.availablePercent)%)")
        case .space(let count) where fileSystem.availableKilobytes < UInt64(clamping: count):
            trouble(": less than \(count) free (= \(fileSystem.availableKilobytes))")
        case .none, .percent, .space: nil
        }
    }

    private func trouble(_ words: String) -> [UInt8] {
        fileSystem.mount.path.octets + Array(words.utf8)
    }
}

extension FileSystemRow {
    fileprivate var usedPercent: Int32 { figures.usedBlocks.percent(of: figures.blocks) }

    fileprivate var usedFilesPercent: Int32 {
        figures.files.less(figures.freeFiles).percent(of: figures.files)
    }

    /// Whole hundredths.
    fileprivate var availablePercent: Int32 {
        let share = Double(figures.availableBlocks) * 100 / Double(max(figures.blocks, 1))
        return Int32(clamping: Int(min(share, 100)))
    }
}

extension UInt64 {
    fileprivate var low: UInt32 { UInt32(truncatingIfNeeded: self) }
    fileprivate var high: UInt32 { UInt32(truncatingIfNeeded: self >> 32) }
}
