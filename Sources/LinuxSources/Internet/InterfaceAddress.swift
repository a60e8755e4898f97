/// An address of an interface.
public struct InterfaceAddress: Hashable, Sendable {
    public var interfaceIndex: Int
    public var address: InetAddress
    /// The address whose first bits are the prefix: the peer's on a point-to-point link.
    public var prefix: InetAddress
    /// Bits of the prefix.
    public var prefixLength: Int
    /// Of IPv4.
    public var broadcast: InetAddress?
    public var flags: AddressFlags
    /// Hundredths of a second since the kernel's start; nil where files do not tell.
    public var created: UInt32?
    public var changed: UInt32?
    /// Seconds; nil for ever, and where files do not tell.
    public var preferredLifetime: UInt32?
    public var validLifetime: UInt32?

    public init(
        interfaceIndex: Int, address: InetAddress, prefixLength: Int, flags: AddressFlags = []
    ) {
        self.interfaceIndex = interfaceIndex
        self.address = address
        self.prefix = address.masked(to: prefixLength)
        self.prefixLength = prefixLength
        self.flags = flags
    }
}

/// The IFA_F_ bits of an address, with the kernel's numbers.
///
/// Source: `linux/if_addr.h`.
public struct AddressFlags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Of IPv6 an address with a random identifier; of IPv4 one that is not its prefix's first.
    public static let temporary = Self(rawValue: 0x01)
    public static let optimistic = Self(rawValue: 0x04)
    public static let duplicate = Self(rawValue: 0x08)
    public static let deprecated = Self(rawValue: 0x20)
    public static let tentative = Self(rawValue: 0x40)
    /// It has no end of its life: somebody set it by hand, or it is the link's own.
    public static let permanent = Self(rawValue: 0x80)
}
