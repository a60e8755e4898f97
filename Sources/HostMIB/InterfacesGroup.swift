internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore
internal import Synchronization

/// ifNumber, ifTable, ifXTable and ifTableLastChange for every interface of the host.
///
/// ifIndex is the kernel's. Source: RFC 2863 §6.
final class InterfacesGroup: MIBGroup {
    static let ifNumber: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2, 1]
    static let ifTableLastChange: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 5]

    private let source: InterfaceSource
    private let upTime: SystemUpTime
    private let history: Mutex<InterfaceHistory>

    let name = "interfaces"
    let maximumAge: Duration? = .seconds(1)
    let subtrees = [ifNumber, ifTable.parent, ifXTable.parent, ifTableLastChange]
    let objects = [ifNumber, ifTableLastChange] + ifTable.objects + ifXTable.objects

    init(source: InterfaceSource, upTime: SystemUpTime) {
        self.source = source
        self.upTime = upTime
        history = Mutex(InterfaceHistory())
    }

    func collect(into rows: inout MIBRows) throws {
        let interfaces = try source.read()
        let now = upTime.ticks()
        let (table, lastChange) = history.withLock { history in
            (history.note(interfaces, at: now), history.tableLastChange)
        }
        try rows.add(scalar: Self.ifNumber, .integer(Int32(clamping: table.count)))
        for columns in [Self.ifTable, Self.ifXTable] {
            try rows.add(columns, of: table) { [UInt32(truncatingIfNeeded: $0.interface.index)] }
        }
        try rows.add(scalar: Self.ifTableLastChange, .timeTicks(lastChange))
    }
}
