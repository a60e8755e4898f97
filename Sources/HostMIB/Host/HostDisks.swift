internal import LinuxSources
internal import Synchronization

/// The disks of the host that its patterns let through, with their hrDeviceIndex.
final class HostDisks: Sendable {
    struct Row: Sendable {
        let index: UInt32
        let disk: Disk
    }

    /// hrDeviceIndex of the first disk, as net-snmp has it.
    static let firstIndex: UInt32 = 393_216

    private let source: DiskSource
    private let faults: FaultLog
    private let state: Mutex<State>

    private struct State {
        var patterns: NamePatterns
        var indexes = StableIndexes<String>(from: firstIndex)
    }

    init(source: DiskSource, patterns: NamePatterns, faults: FaultLog) {
        self.source = source
        self.faults = faults
        state = Mutex(State(patterns: patterns))
    }

    func show(_ patterns: NamePatterns) {
        state.withLock { $0.patterns = patterns }
    }

    /// What keeps data for long: neither memory nor files that are shown as disks.
    func read() -> [Row] {
        let patterns = state.withLock(\.patterns)
        let disks = faults.elements(of: source.read()).filter { disk in
            let isDisk = disk.isPhysical || (disk.sectors > 0 && !disk.isImage)
            return isDisk && patterns.contains(disk.name)
        }
        return state.withLock { state in
            state.indexes.prune(to: disks.map(\.name))
            return disks.map { Row(index: state.indexes.index(of: $0.name), disk: $0) }
        }
    }
}

extension [HostDisks.Row] {
    /// hrDeviceIndex of the disk that is `device` or has it as a partition.
    func index(holding device: Mount.Device) -> UInt32? {
        first { row in
            row.disk.device == device || row.disk.partitions.contains { $0.device == device }
        }?.index
    }
}

extension Disk {
    /// Memory or a file that is shown as a disk.
    fileprivate var isImage: Bool {
        ["loop", "ram", "zram", "nbd"].contains { prefix in
            name.hasPrefix(prefix) && name.dropFirst(prefix.count).allSatisfy(\.isNumber)
        }
    }
}
