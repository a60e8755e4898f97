internal import LinuxSources
internal import SNMP
internal import SNMPAgentCore

/// ifRcvAddressTable: the link-layer addresses that an interface listens to.
///
/// They are its own, the broadcast address of an Ethernet link, and multicast addresses.
/// Source: RFC 2863 §6, ifRcvAddressTable.
struct ReceiveAddressGroup: MIBGroup {
    /// What programs ask for goes with them; the rest stays as long as the interface.
    typealias Row = (key: LinkAddress, value: Lifetime)

    enum Lifetime: Int32 {
        case volatile = 2
        case nonVolatile = 3
    }

    static let ifRcvAddressTable = MIBObjects<Row>(
        under: [1, 3, 6, 1, 2, 1, 31, 1, 4, 1],
        [
            // active(1)
            2: { _ in .integer(1) },
            3: { .integer($0.value.rawValue) },
        ])

    let interfaces: ShownInterfaces
    let multicast: MulticastAddressSource

    let name = "ifRcvAddressTable"
    let maximumAge: Duration? = .seconds(5)
    let objects = ifRcvAddressTable.objects
    let subtrees = [ifRcvAddressTable.parent]

    func collect(into rows: inout MIBRows) throws {
        let interfaces = try interfaces.read([])
        let shown = Set(interfaces.map(\.index))
        var table: [LinkAddress: Lifetime] = [:]
        for address in try multicast.read() where shown.contains(address.interfaceIndex) {
            table[address] = .volatile
        }
        for address in interfaces.flatMap(\.ownReceiveAddresses) {
            table[address] = .nonVolatile
        }
        try rows.add(Self.ifRcvAddressTable, of: table) { $0.key.index }
    }
}

extension LinkAddress {
    /// The address has no fixed size, so that its length goes before it. Source: RFC 2578 §7.7.
    fileprivate var index: [UInt32] {
        [UInt32(truncatingIfNeeded: interfaceIndex), UInt32(truncatingIfNeeded: octets.count)]
            + octets.map(UInt32.init)
    }
}

extension NetworkInterface {
    fileprivate var ownReceiveAddresses: [LinkAddress] {
        guard hardwareAddress.contains(where: { $0 != 0 }) else { return [] }
        let own = LinkAddress(interfaceIndex: index, octets: hardwareAddress)
        guard flags.contains(.broadcast), hardwareAddress.count == 6 else { return [own] }
        let all = [UInt8](repeating: 0xFF, count: 6)
        return [own, LinkAddress(interfaceIndex: index, octets: all)]
    }
}
