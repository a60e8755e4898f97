internal import LinuxSources

/// What kinds of mounts there are, by the kernel's name of their file system.
extension Mount {
    /// On other hosts.
    var isRemote: Bool {
        Self.remoteTypes.contains(type) || (isFUSE && server != nil)
    }

    /// Without a block device, which makes it `fuseblk`. A process that names no subtype is one
    /// all the same: df shows it too, where it has a size.
    private var isFUSE: Bool { type == "fuse" || type.hasPrefix("fuse.") }

    /// The host before the colon of `server:/export`, or behind the slashes of `//server/share`.
    var server: KernelName? {
        let octets = source.octets
        if octets.starts(with: "//".utf8) {
            return KernelName(octets.dropFirst(2).prefix { $0 != UInt8(ascii: "/") })
        }
        // An address of IPv6 has colons itself.
        let end =
            octets.firstRange(of: ":/".utf8)?.lowerBound
            ?? octets.firstIndex(of: UInt8(ascii: ":"))
        return end.map { KernelName(octets[..<$0]) }
    }

    /// Whether asking it may wait for another host, or for another process.
    var mayHang: Bool { isRemote || type.hasPrefix("fuse") || type == "9p" || type == "virtiofs" }

    /// Whether it keeps anything, rather than showing the kernel's state as files.
    var isStorage: Bool {
        let keepsFiles = isFUSE && !Self.servantTypes.contains(type)
        // Devices without a number of their own have the major number 0.
        return device.major != 0 || isRemote || keepsFiles || Self.storageTypes.contains(type)
    }

    /// Whether it shows what another mount keeps, or an image that is always full. The root
    /// directory of a container is its own in spite of that.
    var isView: Bool {
        (type == "overlay" && path != "/") || type == "squashfs" || type == "erofs"
    }

    /// The last sub-identifier of its hrStorageType.
    var storageType: UInt32 {
        if isRemote { return 10 }  // hrStorageNetworkDisk
        return type == "iso9660" || type == "udf" ? 7 : 4  // hrStorageCompactDisc, FixedDisk
    }

    /// The last sub-identifier of its hrFSType.
    var fileSystemType: UInt32 {
        switch type {
        case "ext2", "ext3", "ext4": 23  // hrFSLinuxExt2
        case "msdos": 5  // hrFSFat
        case "vfat", "exfat": 22  // hrFSFAT32
        case "ntfs", "ntfs3", "fuseblk": 9  // hrFSNTFS
        case "hfs", "hfsplus": 7  // hrFSHFS
        case "iso9660": 12  // hrFSiso9660
        case "nfs", "nfs4": 14  // hrFSNFS
        case "ncpfs": 15  // hrFSNetware
        case "afs": 16  // hrFSAFS
        default: 1  // hrFSOther
        }
    }

    private static let remoteTypes: Set = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "lustre",
        "gpfs", "beegfs", "orangefs", "coda", "fuse.glusterfs", "fuse.sshfs", "fuse.s3fs",
    ]

    /// Without a block device.
    private static let storageTypes: Set = [
        "tmpfs", "ramfs", "btrfs", "zfs", "bcachefs", "overlay", "aufs", "9p", "virtiofs", "ubifs",
        "jffs2", "vboxsf", "rootfs",
    ]

    /// They show the state of their process.
    private static let servantTypes: Set = [
        "fuse.lxcfs", "fuse.gvfsd-fuse", "fuse.portal", "fuse.snapfuse",
    ]
}
