/// The counters of one interface, since it was made, modulo 2⁶⁴.
///
/// They are the columns of `/proc/net/dev`, which sums some of the kernel's finer counters, and
/// ``rxNoHandler``; netlink's counters are summed in the same way, so that both sources agree.
///
/// Source: `dev_seq_printf_stats` in `net/core/net-procfs.c`; `struct rtnl_link_stats64`.
public struct InterfaceStatistics: Hashable, Sendable {
    public var rxOctets: UInt64 = 0
    public var rxPackets: UInt64 = 0
    public var rxErrors: UInt64 = 0

    /// Packets without a fault that found no room: rx_dropped and rx_missed_errors.
    public var rxDropped: UInt64 = 0
    public var rxFIFOErrors: UInt64 = 0

    /// Frames of wrong length, CRC or alignment, and receiver overruns.
    public var rxFrameErrors: UInt64 = 0
    public var rxCompressed: UInt64 = 0
    public var rxMulticast: UInt64 = 0

    /// Packets that no protocol took; 0 before Linux 4.6.
    public var rxNoHandler: UInt64 = 0

    public var txOctets: UInt64 = 0
    public var txPackets: UInt64 = 0
    public var txErrors: UInt64 = 0
    public var txDropped: UInt64 = 0
    public var txFIFOErrors: UInt64 = 0
    public var collisions: UInt64 = 0

    /// Lost carrier, aborted, out-of-window and heartbeat errors.
    public var txCarrierErrors: UInt64 = 0
    public var txCompressed: UInt64 = 0

    public init() {}
}
