internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// inetCidrRouteTable, the older ipCidrRouteTable and ipRouteTable, and their counts: the routes
/// of the main table, one row for each next hop.
///
/// Of a host with more routes than the limit nothing is shown, and no more are read.
/// Source: RFC 4292 §6; RFC 2096; RFC 1213.
struct RoutesGroup: MIBGroup {
    static let ipRouteTable = MIBObjects<Route>(
        under: [1, 3, 6, 1, 2, 1, 4, 21, 1],
        [
            1: { $0.destination.ipv4.map { .ipAddress($0) } },
            2: { .integer(Int32(truncatingIfNeeded: $0.interfaceIndex)) },
            3: { .integer($0.metric) },
            7: { .ipAddress($0.gateway?.ipv4 ?? 0) },
            8: { .integer($0.ipRouteType) },
            9: { .integer($0.routeProtocol) },
            11: { .ipAddress($0.mask) },
            13: { _ in .objectIdentifier(.zeroDotZero) },
        ])

    static let ipCidrRouteNumber: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 4, 24, 3]
    static let ipCidrRouteTable = MIBObjects<Route>(
        under: [1, 3, 6, 1, 2, 1, 4, 24, 4, 1],
        [
            1: { $0.destination.ipv4.map { .ipAddress($0) } },
            2: { .ipAddress($0.mask) },
            3: { .integer(Int32($0.typeOfService)) },
            4: { .ipAddress($0.gateway?.ipv4 ?? 0) },
            5: { .integer(Int32(truncatingIfNeeded: $0.interfaceIndex)) },
            6: { .integer($0.ipCidrRouteType) },
            7: { .integer($0.routeProtocol) },
            // The kernel keeps no age.
            8: { _ in .integer(0) },
            9: { _ in .objectIdentifier(.zeroDotZero) },
            10: { _ in .integer(0) },
            11: { .integer($0.metric) },
            // Not used.
            12: { _ in .integer(-1) },
            13: { _ in .integer(-1) },
            14: { _ in .integer(-1) },
            15: { _ in .integer(-1) },
            // active(1)
            16: { _ in .integer(1) },
        ])

    static let inetCidrRouteNumber: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 4, 24, 6]
    static let inetCidrRouteTable = MIBObjects<Route>(
        under: [1, 3, 6, 1, 2, 1, 4, 24, 7, 1],
        [
            7: { .integer(Int32(truncatingIfNeeded: $0.interfaceIndex)) },
            8: { .integer($0.inetCidrRouteType) },
            9: { .integer($0.routeProtocol) },
            10: { _ in .gauge32(0) },
            11: { _ in .gauge32(0) },
            12: { .integer($0.metric) },
            13: { _ in .integer(-1) },
            14: { _ in .integer(-1) },
            15: { _ in .integer(-1) },
            16: { _ in .integer(-1) },
            17: { _ in .integer(1) },
        ])

    let routes: RouteSource
    let limit: Int

    let name = "inetCidrRouteTable"
    let maximumAge: Duration? = .seconds(5)
    let objects =
        ipRouteTable.objects + ipCidrRouteTable.objects + inetCidrRouteTable.objects
        + [ipCidrRouteNumber, inetCidrRouteNumber]
    let subtrees = [
        ipRouteTable.parent, ipCidrRouteNumber, ipCidrRouteTable.parent, inetCidrRouteNumber,
        inetCidrRouteTable.parent,
    ]

    func collect(into rows: inout MIBRows) throws {
        // Of routes with one index the first is shown: the one that is preferred.
        let table = (try routes.read(limit: limit) ?? []).sorted { $0.priority < $1.priority }
        let ipv4 = table.filter { $0.destination.ipv4 != nil }
        let older = ipv4.unique(by: \.ipCidrRouteIndex)
        let newer = table.unique(by: \.inetCidrRouteIndex)
        try rows.add(
            Self.ipRouteTable, of: ipv4.unique(by: \.ipRouteIndex), index: \.ipRouteIndex)
        try rows.add(scalar: Self.ipCidrRouteNumber, .gauge32(UInt32(clamping: older.count)))
        try rows.add(Self.ipCidrRouteTable, of: older, index: \.ipCidrRouteIndex)
        try rows.add(scalar: Self.inetCidrRouteNumber, .gauge32(UInt32(clamping: newer.count)))
        try rows.add(Self.inetCidrRouteTable, of: newer, index: \.inetCidrRouteIndex)
    }
}
