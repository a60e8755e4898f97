/// What the kernel says of one network interface.
///
/// Netlink and the files of procfs and sysfs give the same values, but where a property says
/// otherwise.
///
/// Source: `struct net_device` as told by rtnetlink(7), or by `/proc/net/dev` together with
/// `/sys/class/net/NAME`.
public struct NetworkInterface: Hashable, Sendable {
    /// The kernel's ifindex, at least 1, not used again while the namespace lives.
    public var index: Int

    /// The kernel's name, 1 to 15 octets; octets that are no UTF-8 are replaced.
    public var name: String

    /// What the administrator calls it (`ip link set … alias`), at most 255 octets; may be empty.
    public var alias = ""

    /// The ARPHRD_ number of the link layer, such as 1 for Ethernet, 772 for loopback.
    public var hardwareType: UInt16 = 0

    /// The driver of a virtual link, such as `bridge`, `vlan`, `bond`, `tun` or `veth`.
    ///
    /// Nil for a physical interface and loopback. Files tell only some kinds: bridge, vlan,
    /// bond, macsec, vxlan, geneve, hsr, dsa, wireguard and tun.
    public var linkKind: String?

    /// Whether it is a wireless LAN station, access point or the like.
    public var isWireless = false

    /// Whether a device on a bus (PCI, USB, virtio) stands behind it.
    public var hasBusDevice = false

    public var flags: InterfaceFlags = []

    /// RFC 2863's ifOperStatus as the kernel keeps it; often unknown for virtual links.
    public var operationalState: OperationalState = .unknown

    /// The largest payload of a frame, in octets.
    public var mtu = 0

    /// The link-layer address: 6 octets on Ethernet, none on links that have no address.
    public var hardwareAddress: [UInt8] = []

    /// The speed in millions of bits per second, at least 1.
    ///
    /// Nil where the driver has none, where there is no carrier, and where ``LinkSettings``
    /// leaves the question out.
    public var speedMegabits: Int?

    /// Nil under the conditions of ``speedMegabits``.
    public var duplex: Duplex?

    /// Whether it is up and its driver sees a carrier.
    public var hasCarrier = false

    /// How often the carrier came or went, modulo 2³²; 0 before Linux 3.15.
    public var carrierChanges: UInt32 = 0

    /// The index of the interface beneath: a VLAN's trunk, a tunnel's underlay.
    ///
    /// Nil where there is none, or none in this network namespace, and for a veth, whose iflink
    /// is its peer. Files tell it only where the kernel stacks the two, as for a VLAN
    /// or a macvlan, not for tunnels.
    public var lowerIndex: Int?

    /// The index of the bridge, bond or other interface that this one is a port of.
    public var masterIndex: Int?

    public var statistics = InterfaceStatistics()

    /// Files tell them only of Ethernet links, and where ``InterfaceDetails/ethernetErrors`` are
    /// asked for.
    public var ethernetErrors = EthernetErrors()

    public init(index: Int, name: String) {
        self.index = index
        self.name = name
    }
}

extension NetworkInterface {
    /// Whether the kernel would take these octets as a name.
    ///
    /// Source: `dev_valid_name` in `net/core/dev.c`: it also keeps paths made from names inside
    /// their directory.
    static func isValidName(_ octets: some Collection<UInt8>) -> Bool {
        guard (1...15).contains(octets.count) else { return false }
        if octets.allSatisfy({ $0 == UInt8(ascii: ".") }) && octets.count <= 2 { return false }
        // The kernel's spaces are those of Latin-1; other control characters it takes.
        let refused: [UInt8] = Array("/: ".utf8) + [0] + (0x09...0x0D) + [0xA0]
        return !octets.contains(where: refused.contains)
    }
}
