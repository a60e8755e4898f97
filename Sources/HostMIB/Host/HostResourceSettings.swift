package import LinuxSources
public import Logging

/// What HOST-RESOURCES-MIB and UCD-SNMP-MIB show of a host.
public struct HostResourceSettings: Sendable {
    /// The mounts of hrStorageTable, hrFSTable and dskTable, by their directories. Without
    /// others, those that containers come and go with are left out.
    public var mounts = NamePatterns(exclude: containerMounts)
    /// The disks of hrDeviceTable, hrDiskStorageTable, hrPartitionTable and diskIOTable, by
    /// their names.
    public var disks = NamePatterns()
    /// Whether hrSWInstalledTable is there: what a host has installed tells whom to attack.
    public var showsInstalledSoftware = false
    /// The rows of prTable.
    public var watchedProcesses: [WatchedProcess] = []
    /// With less available than this a file system has dskErrorFlag set.
    public var diskMinimum = DiskMinimum.percent(10)
    /// Those of certain file systems, by their directories.
    public var diskMinimums: [String: DiskMinimum] = [:]
    /// KiB; with less swap space available memSwapError is set.
    public var minimumSwap: UInt64 = 16_000
    /// In hundredths, over 1, 5 and 15 minutes; from there on laErrorFlag is set.
    public var loadLimits: [UInt32] = [1200, 1200, 1200]
    /// Told of file systems that hang or fail.
    public var logger = Logger(label: "host") { _ in SwiftLogNoOpLogHandler() }

    /// How a file system is asked for its figures.
    package var probe: FileSystemProbes.Probe = { path in try FileSystemFigures.read(path) }
    /// How old rows of file systems may be that another group is given, so that a walk over
    /// several tables asks once.
    package var sharedAge = Duration.seconds(1)

    public init() {}

    public static let containerMounts = [
        "/var/lib/docker/*", "/var/lib/containers/*", "/var/lib/kubelet/*", "/run/containerd/*",
        "/run/docker/*", "/run/netns/*",
    ]
}

/// How much of a file system should be available.
public enum DiskMinimum: Hashable, Sendable {
    case none
    /// KiB.
    case space(Int32)
    case percent(Int32)
}

/// A kind of process of which there should be so many.
public struct WatchedProcess: Hashable, Sendable {
    /// Its name to the kernel.
    public var name: String
    public var minimum: Int32
    /// 0 for any number, unless the minimum is 0 too: then there should be none.
    public var maximum: Int32

    public init(name: String, minimum: Int32 = 1, maximum: Int32 = 0) {
        self.name = name
        self.minimum = minimum
        self.maximum = maximum
    }
}
