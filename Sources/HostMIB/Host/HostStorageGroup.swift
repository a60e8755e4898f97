internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore
internal import Synchronization

/// HOST-RESOURCES-MIB hrStorage: hrMemorySize, and rows for memory and for file systems.
///
/// Source: RFC 2790 §4; the rows of memory are net-snmp's.
final class HostStorageGroup: MIBGroup {
    struct Row: Sendable {
        let index: UInt32
        /// The last sub-identifier of its hrStorageType.
        let type: UInt32
        let description: KernelName
        /// Octets.
        let unit: UInt64
        let size: UInt64
        let used: UInt64
    }

    static let hrMemorySize: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 2, 2]
    static let hrStorageTable = MIBObjects<Row>(
        under: [1, 3, 6, 1, 2, 1, 25, 2, 3, 1],
        [
            1: { .integer(clamping: $0.index) },
            2: { .objectIdentifier([1, 3, 6, 1, 2, 1, 25, 2, 1, $0.type]) },
            3: { .text($0.description.octets) },
            4: { .integer(clamping: $0.unit) },
            5: { .integer(clamping: $0.size) },
            6: { .integer(clamping: $0.used) },
            // The kernel does not count what it could not give.
            7: { _ in .counter32(0) },
        ])

    let name = "hrStorage"
    let maximumAge: Duration? = .seconds(4)
    let subtrees = [hrMemorySize, hrStorageTable.parent]
    let objects = [hrMemorySize] + hrStorageTable.objects

    private let memory: MemorySource
    private let fileSystems: FileSystemTable
    /// The allocation unit of memory: octets, from the first collection on.
    private let unit = Mutex<UInt64?>(nil)

    init(memory: MemorySource, fileSystems: FileSystemTable) {
        self.memory = memory
        self.fileSystems = fileSystems
    }

    func collect(into rows: inout MIBRows) throws {
        let memory = try memory.read()
        let unit = unit.withLock { unit in
            let chosen = unit ?? memory.allocationUnit
            unit = chosen
            return chosen
        }
        let table = memory.rows(unit: unit) + (try fileSystems.read().map { Row(fileSystem: $0) })
        try rows.add(scalar: Self.hrMemorySize, .integer(clamping: memory.total))
        try rows.add(Self.hrStorageTable, of: table) { [$0.index] }
    }
}

extension HostStorageGroup.Row {
    fileprivate init(fileSystem row: FileSystemRow) {
        self.init(
            index: row.storageIndex, type: row.mount.storageType, description: row.mount.path,
            unit: row.unit, size: row.size, used: row.used)
    }
}

extension MemoryFigures {
    fileprivate var allocationUnit: UInt64 {
        .allocationUnit(from: 1024, for: total.saturatingProduct(1024) &+ swapTotal &* 1024)
    }

    private static let other: UInt32 = 1
    private static let ram: UInt32 = 2
    private static let virtualMemory: UInt32 = 3

    /// - Parameter unit: octets of an allocation unit, a multiple of 1024.
    fileprivate func rows(unit: UInt64) -> [HostStorageGroup.Row] {
        let rows: [(UInt32, UInt32, KernelName, size: UInt64, used: UInt64)?] = [
            (1, Self.ram, "Physical memory", total, total.less(free)),
            (
                3, Self.virtualMemory, "Virtual memory", total &+ swapTotal,
                total.less(free) &+ swapTotal.less(swapFree)
            ),
            (6, Self.other, "Memory buffers", total, buffers),
            (7, Self.other, "Cached memory", allCached, allCached),
            (8, Self.other, "Shared memory", shared, shared),
            (10, Self.virtualMemory, "Swap space", swapTotal, swapTotal.less(swapFree)),
            available.map { (11, Self.other, "Available memory", $0, 0) },
        ]
        return rows.compactMap(\.self).map { index, type, name, size, used in
            HostStorageGroup.Row(
                index: index, type: type, description: name, unit: unit,
                size: size / (unit / 1024), used: used / (unit / 1024))
        }
    }
}
