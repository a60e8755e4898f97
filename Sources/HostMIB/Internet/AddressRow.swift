internal import LinuxSources
internal import SNMP

/// An address as the tables of IP-MIB show it.
struct AddressRow: Sendable {
    /// Source: RFC 4293 §5, ipAddressType. Others are not told among those of interfaces.
    enum Kind: Int32 {
        case unicast = 1
        case broadcast = 3
    }

    let address: InterfaceAddress
    var kind = Kind.unicast
    /// sysUpTime then; 0 for times before the start.
    let created: UInt32
    let lastChanged: UInt32

    /// The row of its broadcast address, where it has one.
    var broadcast: AddressRow? {
        guard let broadcast = address.broadcast else { return nil }
        var shared = address
        shared.address = broadcast
        return AddressRow(
            address: shared, kind: .broadcast, created: created, lastChanged: lastChanged)
    }

    /// The index of ipAddressTable.
    var index: [UInt32] { address.address.index(zone: address.interfaceIndex) }

    /// The index of ipAddressPrefixTable, whose interface tells the zone.
    var prefixIndex: [UInt32] {
        [UInt32(truncatingIfNeeded: address.interfaceIndex)] + address.prefix.index()
            + [UInt32(truncatingIfNeeded: address.prefixLength)]
    }

    /// Of addresses with one prefix the lowest speaks for it: one that is in use before one that
    /// is not, before a random one, one for ever before one with an end to its life.
    var prefixRank: [UInt32] {
        let flags = address.flags
        let isAside = !flags.isDisjoint(with: [.deprecated, .duplicate, .tentative])
        let isOther = [isAside, flags.contains(.temporary), !flags.contains(.permanent)]
        return isOther.map { $0 ? 1 : 0 } + address.address.index()
    }

    /// The name of its row in ipAddressPrefixTable: its first column's.
    var prefixName: ObjectIdentifier? {
        let ipAddressPrefixOrigin: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 4, 32, 1, 5]
        // The longest index is far below 128 sub-identifiers.
        return try? ipAddressPrefixOrigin.appending(prefixIndex)
    }

    /// Whether a router's advertisement made it.
    var isAdvertised: Bool {
        guard case .ipv6 = address.address, !address.address.isLinkLocal else { return false }
        return !address.flags.contains(.permanent)
    }

    /// other(1), manual(2), dhcp(4), linkLayer(5) or random(6). Source: RFC 4293 §5,
    /// IpAddressOriginTC.
    var ipAddressOrigin: Int32 {
        switch address.address {
        case .ipv4:
            // Of an address with an end to its life a client of DHCP told the kernel.
            address.flags.contains(.permanent) ? 2 : 4
        case .ipv6 where address.address.isLinkLocal: 5
        case .ipv6 where address.flags.contains(.temporary): 6
        case .ipv6: isAdvertised ? 5 : 2
        }
    }

    /// preferred(1), deprecated(2), tentative(6), duplicate(7) or optimistic(8). Source: RFC 4293
    /// §5, IpAddressStatusTC.
    var ipAddressStatus: Int32 {
        // The bits of IPv4 say nothing of this.
        guard case .ipv6 = address.address else { return 1 }
        if address.flags.contains(.duplicate) { return 7 }
        if address.flags.contains(.optimistic) { return 8 }
        if address.flags.contains(.tentative) { return 6 }
        return address.flags.contains(.deprecated) ? 2 : 1
    }

    /// manual(2), wellKnown(3), dhcp(4) or routerAdv(5). Source: RFC 4293 §5,
    /// IpAddressPrefixOriginTC.
    var ipAddressPrefixOrigin: Int32 {
        switch ipAddressOrigin {
        case 4: 4
        case 5 where address.address.isLinkLocal: 3
        case 5, 6: 5
        default: 2
        }
    }
}

extension Sequence {
    /// The first element for each key.
    func unique<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert(key($0)).inserted }
    }
}
