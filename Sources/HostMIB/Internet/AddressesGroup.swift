internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// ipAddressTable, ipAddressPrefixTable and the older ipAddrTable.
///
/// Source: RFC 4293 §5.
struct AddressesGroup: MIBGroup {
    static let ipAddrTable = MIBObjects<AddressRow>(
        under: [1, 3, 6, 1, 2, 1, 4, 20, 1],
        [
            1: { $0.address.address.ipv4.map { .ipAddress($0) } },
            2: { .integer(Int32(truncatingIfNeeded: $0.address.interfaceIndex)) },
            3: { .ipAddress(~(UInt32.max >> $0.address.prefixLength)) },
            // The lowest bit of the broadcast address; 0 where there is none.
            4: { .integer(Int32(($0.address.broadcast?.ipv4 ?? 0) & 1)) },
            5: { _ in .integer(65_535) },
        ])

    static let ipAddressPrefixTable = MIBObjects<AddressRow>(
        under: [1, 3, 6, 1, 2, 1, 4, 32, 1],
        [
            5: { .integer($0.ipAddressPrefixOrigin) },
            6: { _ in .truthValue(true) },
            7: { .truthValue($0.isAdvertised) },
            8: { .gauge32($0.address.preferredLifetime ?? .max) },
            9: { .gauge32($0.address.validLifetime ?? .max) },
        ])

    static let ipAddressTable = MIBObjects<AddressRow>(
        under: [1, 3, 6, 1, 2, 1, 4, 34, 1],
        [
            3: { .integer(Int32(truncatingIfNeeded: $0.address.interfaceIndex)) },
            4: { .integer($0.kind.rawValue) },
            5: { $0.prefixName.map { .objectIdentifier($0) } },
            6: { .integer($0.ipAddressOrigin) },
            7: { .integer($0.ipAddressStatus) },
            8: { .timeTicks($0.created) },
            9: { .timeTicks($0.lastChanged) },
            // active(1)
            10: { _ in .integer(1) },
            // volatile(2), or permanent(4) for the link's own, which nobody can remove
            11: { .integer($0.address.address.isLinkLocal ? 4 : 2) },
        ])

    let addresses: InterfaceAddressSource
    let upTime: SystemUpTime

    let name = "ipAddressTable"
    let maximumAge: Duration? = .seconds(2)
    let objects = ipAddrTable.objects + ipAddressPrefixTable.objects + ipAddressTable.objects
    let subtrees = [ipAddrTable.parent, ipAddressPrefixTable.parent, ipAddressTable.parent]

    func collect(into rows: inout MIBRows) throws {
        let now = KernelClock.ticks()
        func upTime(of stamp: UInt32?) -> UInt32 {
            stamp.map { self.upTime.ticks(before: now &- $0) } ?? 0
        }
        // An index has no interface: of two that have one address the first is shown.
        let table = try addresses.read().sorted { $0.interfaceIndex < $1.interfaceIndex }
            .map { address in
                AddressRow(
                    address: address, created: upTime(of: address.created),
                    lastChanged: upTime(of: address.changed))
            }
        try rows.add(
            Self.ipAddrTable,
            of: table.filter { $0.address.address.ipv4 != nil }.unique(by: \.index)
        ) { Array($0.index.dropFirst(2)) }
        let prefixes = table.map { (row: $0, rank: $0.prefixRank) }
            .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.row)
        try rows.add(
            Self.ipAddressPrefixTable, of: prefixes.unique(by: \.prefixIndex),
            index: \.prefixIndex)
        try rows.add(
            Self.ipAddressTable,
            of: (table + table.compactMap(\.broadcast)).unique(by: \.index), index: \.index)
    }
}
