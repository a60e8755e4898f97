/// The IFF_ bits of an interface, with the kernel's numbers.
///
/// ``promiscuous`` says what is the case, for whatever reason, and not only what was set by
/// `ip link set … promisc on`.
///
/// Source: netdevice(7), `linux/if.h`.
public struct InterfaceFlags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The administrator switched it on.
    public static let up = Self(rawValue: 0x1)
    public static let broadcast = Self(rawValue: 0x2)
    public static let loopback = Self(rawValue: 0x8)
    public static let pointToPoint = Self(rawValue: 0x10)
    /// It is up and its operational state is up or unknown.
    public static let running = Self(rawValue: 0x40)
    public static let noARP = Self(rawValue: 0x80)
    public static let promiscuous = Self(rawValue: 0x100)
    /// By netlink only what was set by hand; by files what is the case.
    public static let allMulticast = Self(rawValue: 0x200)
    public static let master = Self(rawValue: 0x400)
    public static let slave = Self(rawValue: 0x800)
    public static let multicast = Self(rawValue: 0x1000)
    /// It is up and its driver sees a carrier.
    public static let lowerUp = Self(rawValue: 0x1_0000)
    public static let dormant = Self(rawValue: 0x2_0000)
}
