/// How much memory a host has and what it holds, in KiB.
public struct MemoryFigures: Hashable, Sendable {
    public var total: UInt64 = 0
    /// Used for nothing at all.
    public var free: UInt64 = 0
    /// What could be had without swapping; nil for a kernel older than 3.14.
    public var available: UInt64?
    public var buffers: UInt64 = 0
    public var cached: UInt64 = 0
    /// The kernel's own caches that can be given up.
    public var reclaimable: UInt64 = 0
    /// What several processes share, tmpfs with it.
    public var shared: UInt64 = 0
    public var swapTotal: UInt64 = 0
    public var swapFree: UInt64 = 0

    public init() {}
}
