/// The kernel's finer counters of what went wrong on an Ethernet link, modulo 2⁶⁴.
///
/// The kernel says which attribute of IEEE 802.3 each of them should be.
///
/// Source: `struct rtnl_link_stats64` of `linux/if_link.h`; `/sys/class/net/NAME/statistics`.
public struct EthernetErrors: Hashable, Sendable {
    /// Frames of invalid length: the sum of aInRangeLengthErrors, aOutOfRangeLengthField and
    /// aFrameTooLongErrors.
    public var rxLength: UInt64 = 0

    /// aFrameCheckSequenceErrors.
    public var rxCRC: UInt64 = 0

    /// aAlignmentErrors.
    public var rxFrame: UInt64 = 0

    /// aFramesAbortedDueToXSColls.
    public var txAborted: UInt64 = 0

    /// aCarrierSenseErrors.
    public var txCarrier: UInt64 = 0

    /// aSQETestErrors.
    public var txHeartbeat: UInt64 = 0

    /// aLateCollisions.
    public var txWindow: UInt64 = 0

    public init() {}

    /// By the names of their files.
    static let counters:
        [(
            file: String, counter: any WritableKeyPath<EthernetErrors, UInt64> & Sendable
        )] = [
            ("rx_length_errors", \.rxLength), ("rx_crc_errors", \.rxCRC),
            ("rx_frame_errors", \.rxFrame), ("tx_aborted_errors", \.txAborted),
            ("tx_carrier_errors", \.txCarrier), ("tx_heartbeat_errors", \.txHeartbeat),
            ("tx_window_errors", \.txWindow),
        ]
}
