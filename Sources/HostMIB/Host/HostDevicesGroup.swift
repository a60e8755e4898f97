internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// HOST-RESOURCES-MIB hrDeviceTable and hrNetworkTable: processors, interfaces and disks.
///
/// Source: RFC 2790 §4.
struct HostDevicesGroup: MIBGroup {
    struct Device: Sendable {
        let index: UInt32
        /// The last sub-identifier of its hrDeviceType.
        let type: UInt32
        let description: String
        /// unknown(1), running(2) or down(5).
        var status: Int32 = 2
        /// Nil where nobody counts them.
        var errors: UInt64?
    }

    /// hrDeviceIndex of ifIndex 0, as net-snmp has it. From ``HostDisks/firstIndex`` on they are the
    /// disks': an interface that would be there has none.
    static let firstNetworkIndex: UInt32 = 262_144

    static let hrDeviceTable = MIBObjects<Device>(
        under: [1, 3, 6, 1, 2, 1, 25, 3, 2, 1],
        [
            1: { .integer(clamping: $0.index) },
            2: { .objectIdentifier([1, 3, 6, 1, 2, 1, 25, 3, 1, $0.type]) },
            3: { .text($0.description, limit: 64) },
            4: { _ in .objectIdentifier(.zeroDotZero) },
            5: { .integer($0.status) },
            6: { $0.errors.map { .counter32(low: $0) } },
        ])

    static let hrNetworkTable = MIBObjects<NetworkInterface>(
        under: [1, 3, 6, 1, 2, 1, 25, 3, 4, 1],
        [1: { .integer(clamping: $0.index) }])

    let processors: ProcessorStatisticsSource
    let processorNames: ProcessorNameSource
    let interfaces: ShownInterfaces
    let disks: HostDisks

    let name = "hrDeviceTable"
    let maximumAge: Duration? = .seconds(5)
    let subtrees = [hrDeviceTable.parent, hrNetworkTable.parent]
    let objects = hrDeviceTable.objects + hrNetworkTable.objects

    func collect(into rows: inout MIBRows) throws {
        let interfaces = try interfaces.read(.statistics).filter {
            $0.hrDeviceIndex < HostDisks.firstIndex
        }
        let devices =
            try readProcessors() + interfaces.map { Device(interface: $0) }
            + disks.read().map { Device(row: $0) }
        try rows.add(Self.hrDeviceTable, of: devices) { [$0.index] }
        try rows.add(Self.hrNetworkTable, of: interfaces) { [$0.hrDeviceIndex] }
    }

    private func readProcessors() throws(LinuxSourceError) -> [Device] {
        // They describe, no more.
        let names = (try? processorNames.read()) ?? [:]
        return try processors.read().processors.map { processor in
            Device(
                index: HostProcessorsGroup.firstIndex &+ processor.number, type: 3,
                description: names[processor.number] ?? "processor \(processor.number)")
        }
    }
}

extension NetworkInterface {
    fileprivate var hrDeviceIndex: UInt32 {
        HostDevicesGroup.firstNetworkIndex &+ UInt32(truncatingIfNeeded: index)
    }
}

extension HostDevicesGroup.Device {
    fileprivate init(interface: NetworkInterface) {
        self.init(
            index: interface.hrDeviceIndex, type: 4,
            description: "network interface \(interface.name)",
            status: interface.flags.contains(.up) ? 2 : 5,
            errors: interface.statistics.rxErrors &+ interface.statistics.txErrors)
    }

    fileprivate init(row: HostDisks.Row) {
        let maker = [row.disk.vendor, row.disk.model].compactMap(\.self).joined(separator: " ")
        self.init(
            index: row.index, type: 6,
            description: "\(maker.isEmpty ? "disk" : maker) (/dev/\(row.disk.name))",
            status: row.disk.sectors > 0 ? 2 : 1)
    }
}
