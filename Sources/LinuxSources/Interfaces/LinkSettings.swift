/// The speed and duplex of an interface, which rtnetlink does not tell.
///
/// They cost two files for each interface, and a host may have a thousand: so they are read only
/// where they can mean something.
/// - It is up with a carrier. The kernel refuses the question for an interface that is down, and
///   without a carrier a speed is at best that of the last link.
/// - Its link layer is Ethernet or InfiniBand, the two that have speeds.
/// - It is no loopback and its kind is not in ``kindsWithoutSpeed``: drivers that never answer.
/// - It is no veth: every veth says 10000 and full, so nothing is read (`veth_get_link_ksettings`
///   of `drivers/net/veth.c`); hosts with many containers have many of them.
///
/// A wireless interface refuses the question; it is asked, as there are few of them.
///
/// Source: `speed_show` and `duplex_show` of `net/core/net-sysfs.c`.
struct LinkSettings: Equatable {
    var speedMegabits: Int?
    var duplex: Duplex?

    /// Kinds whose drivers have Ethernet's link layer and no speed.
    static let kindsWithoutSpeed: Set<String> = [
        "dummy", "erspan", "geneve", "gretap", "ifb", "ip6erspan", "ip6gretap", "netkit", "vrf",
    ]

    private static let ethernet: UInt16 = 1
    private static let infiniBand: UInt16 = 32

    /// Neither is known.
    init() {}

    /// Reads what is worth reading for an interface of which the rest is known.
    ///
    /// - Throws: ``LinuxSourceError/Code/malformedText`` for a speed that is no number; a driver
    ///   that refuses is no error.
    init(
        reading attributes: SysClassNet, of interface: NetworkInterface
    ) throws(LinuxSourceError) {
        if interface.linkKind == "veth", interface.hasCarrier {
            speedMegabits = 10_000
            duplex = .full
        } else if Self.areWorthReading(of: interface) {
            // One call of the driver answers both: what refuses the first would refuse the second.
            guard let text = KernelFile.readIfAnswered(attributes.path("speed")) else { return }
            let speed: Int = try text.decimal()
            // An unknown speed is −1.
            speedMegabits = speed > 0 ? speed : nil
            let word = KernelFile.readIfAnswered(attributes.path("duplex"))?.value
            duplex = word.flatMap(Duplex.init(rawValue:))
        }
    }

    static func areWorthReading(of interface: NetworkInterface) -> Bool {
        guard interface.hasCarrier, !interface.flags.contains(.loopback) else { return false }
        guard [ethernet, infiniBand].contains(interface.hardwareType) else { return false }
        return interface.linkKind.map { !kindsWithoutSpeed.contains($0) } ?? true
    }
}
