/// A mounted file system.
public struct Mount: Hashable, Sendable {
    /// The kernel's number of what it is stored on: `st_dev` of its files, but for btrfs.
    public struct Device: Hashable, Sendable {
        public var major: UInt32
        public var minor: UInt32

        public init(major: UInt32, minor: UInt32) {
            self.major = major
            self.minor = minor
        }
    }

    public var device: Device
    /// What of the file system is mounted: `/`, or a directory that a bind mount shows.
    public var root: KernelName
    /// Where, in the watched host.
    public var path: KernelName
    public var isReadOnly: Bool
    /// Such as `ext4` or `fuse.sshfs`.
    public var type: String
    /// Such as `/dev/sda1` or `server:/export`.
    public var source: KernelName
    /// Of btrfs, whose subvolumes share a device here: the one that is mounted, such as `/@home`.
    public var subvolume: KernelName?

    public init(
        device: Device, root: KernelName, path: KernelName, isReadOnly: Bool, type: String,
        source: KernelName, subvolume: KernelName? = nil
    ) {
        self.device = device
        self.root = root
        self.path = path
        self.isReadOnly = isReadOnly
        self.type = type
        self.source = source
        self.subvolume = subvolume
    }
}
