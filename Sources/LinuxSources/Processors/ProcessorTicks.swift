/// What a processor, or all of them together, spent its time on, in hundredths of a second.
///
/// Source: proc_stat(5); USER_HZ is 100 on every architecture of Linux that Swift runs on.
public struct ProcessorTicks: Hashable, Sendable {
    /// Processes, what is run for guests with it.
    public var user: UInt64 = 0
    /// The same at a lowered priority.
    public var nice: UInt64 = 0
    public var system: UInt64 = 0
    public var idle: UInt64 = 0
    /// Idle while a task waited for a disk.
    public var wait: UInt64 = 0
    public var interrupt: UInt64 = 0
    public var softInterrupt: UInt64 = 0
    /// What the hypervisor kept for others.
    public var steal: UInt64 = 0
    public var guest: UInt64 = 0
    public var guestNice: UInt64 = 0

    public init() {}

    /// All of it; what is run for guests is counted as the user's already.
    public var total: UInt64 {
        user &+ nice &+ system &+ idle &+ wait &+ interrupt &+ softInterrupt &+ steal
    }
}
