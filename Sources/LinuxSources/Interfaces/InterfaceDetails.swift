/// What of an interface costs a question or files of its own.
public struct InterfaceDetails: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// ``NetworkInterface/speedMegabits`` and ``NetworkInterface/duplex``.
    public static let settings = Self(rawValue: 1)
    /// ``NetworkInterface/ethernetErrors``, which netlink tells with ``statistics``.
    public static let ethernetErrors = Self(rawValue: 2)
    /// ``NetworkInterface/statistics`` as they are now; else they may be of an earlier reading.
    public static let statistics = Self(rawValue: 4)
}
