internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// ifStackTable and ifStackLastChange: which interface stands upon which.
///
/// A VLAN stands upon its trunk, a bridge or bond upon its ports; 0 is above the highest and
/// below the lowest. Source: RFC 2863 §6, ifStackTable.
struct InterfaceStackGroup: MIBGroup {
    /// A row: the indexes of two layers.
    struct Layers: Hashable, Sendable {
        let higher: Int
        let lower: Int
    }

    static let ifStackTable = MIBObjects<Layers>(
        under: [1, 3, 6, 1, 2, 1, 31, 1, 2, 1],
        [
            // active(1)
            3: { _ in .integer(1) }
        ])
    static let ifStackLastChange: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 31, 1, 6]

    private let interfaces: ShownInterfaces
    private let changes: ChangeTime<Set<Layers>>

    let name = "ifStackTable"
    let maximumAge: Duration? = .seconds(2)
    let objects = ifStackTable.objects + [ifStackLastChange]
    let subtrees = [ifStackTable.parent, ifStackLastChange]

    init(interfaces: ShownInterfaces, upTime: SystemUpTime) {
        self.interfaces = interfaces
        changes = ChangeTime(upTime: upTime)
    }

    func collect(into rows: inout MIBRows) throws {
        let layers = Self.layers(of: try interfaces.read([]))
        try rows.add(Self.ifStackTable, of: layers) {
            [UInt32(truncatingIfNeeded: $0.higher), UInt32(truncatingIfNeeded: $0.lower)]
        }
        try rows.add(scalar: Self.ifStackLastChange, .timeTicks(changes.note(layers)))
    }

    private static func layers(of interfaces: [NetworkInterface]) -> Set<Layers> {
        let shown = Set(interfaces.map(\.index))
        var layers: Set<Layers> = []
        for interface in interfaces {
            if let lower = interface.lowerIndex, shown.contains(lower) {
                layers.insert(Layers(higher: interface.index, lower: lower))
            }
            if let master = interface.masterIndex, shown.contains(master) {
                layers.insert(Layers(higher: master, lower: interface.index))
            }
        }
        let aboveNone = shown.subtracting(layers.map(\.higher))
        let belowNone = shown.subtracting(layers.map(\.lower))
        return layers.union(aboveNone.map { Layers(higher: $0, lower: 0) })
            .union(belowNone.map { Layers(higher: 0, lower: $0) })
    }
}
