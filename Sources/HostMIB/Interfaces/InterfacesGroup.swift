internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// ifNumber, ifTable, ifXTable and ifTableLastChange for the interfaces of the host.
///
/// ifIndex is the kernel's. Source: RFC 2863 §6.
struct InterfacesGroup: MIBGroup {
    static let ifNumber: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 2, 1]
    static let ifTableLastChange: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 5]

    let interfaces: ShownInterfaces
    let changes: InterfaceChanges

    let name = "interfaces"
    let maximumAge: Duration? = .seconds(1)
    let subtrees = [ifNumber, ifTable.parent, ifXTable.parent, ifTableLastChange]
    let objects = [ifNumber, ifTableLastChange] + ifTable.objects + ifXTable.objects

    func collect(into rows: inout MIBRows) throws {
        let (table, lastChange) = changes.note(try interfaces.read([.settings, .statistics]))
        try rows.add(scalar: Self.ifNumber, .integer(Int32(clamping: table.count)))
        try rows.add([Self.ifTable, Self.ifXTable], of: table) {
            [UInt32(truncatingIfNeeded: $0.interface.index)]
        }
        try rows.add(scalar: Self.ifTableLastChange, .timeTicks(lastChange))
    }
}
