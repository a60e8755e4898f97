internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore
internal import Synchronization

/// ifNumber, ifTable, ifXTable and ifTableLastChange for every interface of the host.
///
/// ifIndex is the kernel's. Source: RFC 2863 §6.
final class InterfacesGroup: MIBGroup {
    static let ifNumber: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2, 1]
    static let ifEntry: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2, 2, 1]
    static let ifXEntry: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 1, 1]
    static let ifTableLastChange: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 5]

    private let source: InterfaceSource
    private let upTime: SystemUpTime
    private let history: Mutex<InterfaceHistory>
    private let ifTable: [InterfaceColumn]
    private let ifXTable: [InterfaceColumn]

    let name = "interfaces"
    let maximumAge: Duration? = .seconds(1)
    let subtrees = [ifNumber, ifEntry, ifXEntry, ifTableLastChange]
    let objects: [ObjectIdentifier]

    init(source: InterfaceSource, upTime: SystemUpTime) throws(ObjectIdentifierError) {
        self.source = source
        self.upTime = upTime
        history = Mutex(InterfaceHistory())
        ifTable = try InterfaceColumn.ifTable()
        ifXTable = try InterfaceColumn.ifXTable()
        objects = [Self.ifNumber, Self.ifTableLastChange] + (ifTable + ifXTable).map(\.object)
    }

    func collect(into rows: inout MIBRows) throws {
        let interfaces = try source.read()
        let now = upTime.ticks()
        let (table, lastChange) = history.withLock { history in
            (history.note(interfaces, at: now), history.tableLastChange)
        }
        try rows.add(scalar: Self.ifNumber, .integer(Int32(clamping: table.count)))
        for column in ifTable + ifXTable {
            try rows.add(
                column: column.object, table,
                index: { UInt32(truncatingIfNeeded: $0.interface.index) }, value: column.value)
        }
        try rows.add(scalar: Self.ifTableLastChange, .timeTicks(lastChange))
    }
}
