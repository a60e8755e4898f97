/// A disk, or what the kernel shows as one.
public struct Disk: Hashable, Sendable {
    /// A part of a disk.
    public struct Partition: Hashable, Sendable {
        public var name: String
        /// On its disk, from 1.
        public var number: UInt32
        /// Of 512 octets.
        public var sectors: UInt64
        public var device: Mount.Device
    }

    public var name: String
    /// Of 512 octets; 0 without a medium.
    public var sectors: UInt64 = 0
    public var device = Mount.Device(major: 0, minor: 0)
    public var isReadOnly = false
    /// Whether its medium can be taken out.
    public var isRemovable = false
    /// Whether it has a device of its own, rather than being made of other disks or of memory.
    public var isPhysical = false
    /// As its firmware says; nil for what says nothing.
    public var vendor: String?
    public var model: String?
    /// By number.
    public var partitions: [Partition] = []

    public init(name: String) {
        self.name = name
    }
}
