/// What of the host is shown, by patterns with `*` and `?`.
public struct ShownRules: Hashable, Sendable {
    public var includedInterfaces: [Setting<String>] = []
    public var excludedInterfaces: [Setting<String>] = []
    /// By the directories where they are mounted.
    public var includedMounts: [Setting<String>] = []
    public var excludedMounts: [Setting<String>] = []
    /// By the names of disks, without `/dev/`.
    public var includedDisks: [Setting<String>] = []
    public var excludedDisks: [Setting<String>] = []
    public var installedSoftware: Setting<Bool>?

    public init() {}
}
