public import SNMPAgentCore

/// What is watched, and from where on something is wrong. Source: UCD-SNMP-MIB.
public struct WatchRules: Hashable, Sendable {
    public var disks: [DiskRule] = []
    /// Percent, of every file system that no ``disks`` line names; nil when none is watched.
    public var allDisks: Setting<Int32>?
    public var processes: [ProcessRule] = []
    /// In hundredths, over 1, 5 and 15 minutes; 0 for never.
    public var loadLimits: Setting<[UInt32]>?
    /// KiB of swap space.
    public var minimumSwap: Setting<UInt64>?

    public init() {}
}

/// `disk PATH [MINSPACE|MINPERCENT%]`.
public struct DiskRule: Hashable, Sendable {
    /// With less available there is an error.
    public enum Minimum: Hashable, Sendable {
        case kibibytes(Int32)
        case percent(Int32)
    }

    /// Where it is mounted.
    public var path: String
    public var minimum: Minimum
    public var origin: RuleOrigin
}

/// `proc NAME [MAX [MIN]]`.
public struct ProcessRule: Hashable, Sendable {
    public var name: String
    public var minimum: Int32
    /// 0 for any number, unless the minimum is 0 too: then there should be none.
    public var maximum: Int32
    public var origin: RuleOrigin
}
