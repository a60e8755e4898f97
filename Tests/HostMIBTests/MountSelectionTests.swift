import HostMIB
import LinuxSources
import SNMP
import TestLogs
import Testing

/// Which of the server's mounts have a row: `Fixtures/server/proc/1/mountinfo`.
@Suite("Rows of file systems") struct MountSelectionTests {
    private static func paths(
        _ change: (inout HostResourceSettings) -> Void = { _ in }
    ) throws -> [String] {
        let rows = try ResourceHost.server.reader(change).column(HostNames.dskEntry(2))
        return rows.sorted { $0.key < $1.key }.map { row in
            guard case .octetString(let octets) = row.value else { return "" }
            return octets.description
        }
    }

    @Test func `one for each device, and for subvolumes, datasets and network mounts`() throws {
        #expect(
            try Self.paths() == [
                "/run", "/", "/srv/big data", "/pool", "/home", "/tank/a", "/tank/b",
                "/mnt/share", "/mnt/again", "/media/cloud", "/boot",
            ])
    }

    @Test func `patterns leave out`() throws {
        #expect(
            try Self.paths { $0.mounts.exclude = ["/mnt/*", "/tank/?", "/run"] }
                == [
                    "/", "/srv/big data", "/pool", "/home",
                    "/var/lib/docker/containers/cd/mounts/shm", "/media/cloud", "/boot",
                ])
    }

    @Test func `a pattern that names them shows images and layers too`() throws {
        #expect(
            try Self.paths {
                $0.mounts = NamePatterns(include: ["/snap/*", "/var/lib/*"])
            } == [
                "/snap/core/1", "/var/lib/docker/overlay2/ab/merged",
                "/var/lib/docker/containers/cd/mounts/shm",
            ])
    }

    @Test func `the root directory of a container has a row`() throws {
        let rows = try ResourceHost.pod.reader().column(HostNames.dskEntry(2))
        #expect(
            rows == [
                1: .octetString("/"), 2: .octetString("/etc/hosts"), 3: .octetString("/dev/shm"),
            ])
    }

    @Test func `a mount that another hides, or that a container lacks, has no row`() throws {
        let host = try ChangingHost()
        try host.mount([
            ("/", "8:1", "ext4", "/dev/a"), ("/hidden", "8:2", "ext4", "/dev/b"),
            ("/volume", "0:9", "btrfs", "/dev/c"),
        ])
        for path in ["/", "/hidden", "/volume"] as [KernelName] {
            host.fileSystems.set(path, (9, 3, 2), device: .init(major: 8, minor: 1))
        }
        #expect(
            try host.reader().column(HostNames.dskEntry(2))
                == [1: .octetString("/"), 2: .octetString("/volume")])
        #expect(
            host.log.records == [
                "warning a file system cannot be read; its last good row stays "
                    + "error=another file system is there mount=/hidden"
            ])
    }

    @Test func `what holds no block has no row`() throws {
        let host = try ChangingHost()
        // Both are of processes that name no subtype: a document portal, and a cluster's files.
        try host.mount([
            ("/a", "0:9", "fuse.none", "none"), ("/b", "0:10", "tmpfs", "b"),
            ("/run/user/7/doc", "0:11", "fuse", "/dev/fuse"),
            ("/etc/pve", "0:12", "fuse", "/dev/fuse"),
        ])
        for path in ["/a", "/run/user/7/doc"] as [KernelName] {
            host.fileSystems.set(path, (0, 0, 0))
        }
        host.fileSystems.set("/b", (1, 1, 1))
        host.fileSystems.set("/etc/pve", (9, 3, 2))
        #expect(
            try host.reader().column(HostNames.dskEntry(2))
                == [1: .octetString("/b"), 2: .octetString("/etc/pve")])
    }

    @Test(
        arguments: [
            ("nfs4", "s:/x", 10, 14), ("cifs", "//s/x", 10, 1), ("fuse.sshfs", "me@s:/x", 10, 1),
            ("fuse", "s:/x", 10, 1), ("fuse", "/dev/fuse", 4, 1), ("fuse.x", "//s/x", 10, 1),
            ("fuse.mergerfs", "a", 4, 1), ("iso9660", "/dev/sr0", 7, 12), ("vfat", "/dev/x", 4, 22),
            ("ntfs3", "/dev/x", 4, 9), ("xfs", "/dev/x", 4, 1), ("ext3", "/dev/x", 4, 23),
            ("tmpfs", "tmpfs", 4, 1),
        ] as [(String, String, UInt32, UInt32)])
    func `hrStorageType and hrFSType`(
        _ type: String, _ source: String, _ storage: UInt32, _ fileSystem: UInt32
    ) throws {
        let host = try ChangingHost()
        try host.mount([("/a", "0:9", type, source)])
        if type != "tmpfs", !type.hasPrefix("fuse"), storage != 10 {
            try host.mount([("/a", "8:9", type, source)])
        }
        host.fileSystems.set("/a", (9, 3, 2))
        let reader = try host.reader()
        #expect(
            try reader.get(HostNames.hrStorageEntry(2).appending(31))
                == [.objectIdentifier([1, 3, 6, 1, 2, 1, 25, 2, 1, storage])])
        #expect(
            try reader.get([1, 3, 6, 1, 2, 1, 25, 3, 8, 1, 4, 1])
                == [.objectIdentifier([1, 3, 6, 1, 2, 1, 25, 3, 9, fileSystem])])
    }
}
