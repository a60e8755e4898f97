internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore
internal import Synchronization

/// LM-SENSORS-MIB lmTempSensorsTable, lmFanSensorsTable and lmVoltSensorsTable.
///
/// An index is of one sensor in all of them, from 1, as net-snmp has it; what it shows of other
/// kinds is nothing, so that there is no lmMiscSensorsTable.
/// Source: `MIBs/LM-SENSORS-MIB.txt`.
final class SensorsGroup: MIBGroup {
    struct Row: Sendable {
        let index: UInt32
        let sensor: HardwareSensor
    }

    static let lmTempSensorsTable = table(2)
    static let lmFanSensorsTable = table(3).omitting([4])
    static let lmVoltSensorsTable = table(4).omitting([4])

    private static func table(_ number: UInt32) -> MIBObjects<Row> {
        MIBObjects(
            under: [1, 3, 6, 1, 4, 1, 2021, 13, 16, number, 1],
            [
                1: { .integer(clamping: $0.index) },
                2: { .text($0.sensor.label) },
                3: { .gauge32(UInt32(clamping: $0.sensor.value)) },
                // Of temperatures: they may be below 0.
                4: { .integer(clamping: $0.sensor.value) },
            ])
    }

    private static let tables: [(kind: HardwareSensor.Kind, objects: MIBObjects<Row>)] = [
        (.temperature, lmTempSensorsTable), (.fan, lmFanSensorsTable),
        (.voltage, lmVoltSensorsTable),
    ]

    let name = "lmSensors"
    let maximumAge: Duration? = .seconds(5)
    let subtrees = tables.map(\.objects.parent)
    let objects = tables.flatMap(\.objects.objects)

    private let source: HardwareSensorSource
    private let faults: FaultLog
    private let indexes = Mutex(StableIndexes<String>(from: 1))

    init(source: HardwareSensorSource, faults: FaultLog) {
        self.source = source
        self.faults = faults
    }

    func collect(into rows: inout MIBRows) throws {
        let sensors = faults.elements(of: source.read())
        let numbered = indexes.withLock { indexes in
            indexes.prune(to: sensors.map(\.id))
            return sensors.map { Row(index: indexes.index(of: $0.id), sensor: $0) }
        }
        for (kind, objects) in Self.tables {
            try rows.add(objects, of: numbered.filter { $0.sensor.kind == kind }) { [$0.index] }
        }
    }
}
