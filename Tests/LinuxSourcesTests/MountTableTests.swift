internal import Testing

@testable internal import LinuxSources

@Suite("proc_pid_mountinfo(5)") struct MountTableTests {
    @Test func `a server's mounts, in the kernel's order`() throws {
        let mounts = try MountSource(roots: HostFixture.server.roots).read()
        #expect(mounts.count == 23)
        #expect(
            mounts[4]
                == Mount(
                    device: .init(major: 253, minor: 0), root: "/", path: "/", isReadOnly: false,
                    type: "ext4", source: "/dev/mapper/vg0-root"))
        // A blank in the path, two optional fields.
        #expect(
            mounts[6]
                == Mount(
                    device: .init(major: 8, minor: 2), root: "/", path: "/srv/big data",
                    isReadOnly: true, type: "xfs", source: "/dev/sda2"))
        #expect(
            mounts[9]
                == Mount(
                    device: .init(major: 0, minor: 40), root: "/@home", path: "/home",
                    isReadOnly: false, type: "btrfs", source: "/dev/nvme0n1",
                    subvolume: "/@home"))
    }

    @Test(arguments: [
        (#"1 0 8:1 / /a\011b\134c\0rest rw - ext4 /dev/sda1 rw"#, "/a\tb\\c\\0rest"),
        (#"1 0 8:1 / /a\777 rw - ext4 /dev/sda1 rw"#, "/a\\777"),
        (#"1 0 8:1 / /a\ rw - ext4 /dev/sda1 rw"#, "/a\\"),
    ])
    func `octal escapes are undone, what is none stays`(_ line: String, _ path: String) throws {
        #expect(try MountTable(parsing: KernelText(line)).mounts.map(\.path) == [path])
    }

    @Test func `a source may be empty`() throws {
        let table = try MountTable(parsing: KernelText("1 0 0:9 / /a rw - tmpfs  rw\n"))
        #expect(table.mounts.map(\.source) == [""])
    }

    @Test(arguments: [
        "", "1 0 8:1 / /a rw", "1 0 8:1 / /a rw - ext4", "1 0 8 / /a rw - ext4 x rw",
        "1 0 8:x / /a rw - ext4 x rw", "1 0 8:1 / - ext4 x rw a b",
    ])
    func `a line that is no mount`(_ line: String) {
        let text = KernelText("1 0 8:1 / / rw - ext4 /dev/sda1 rw\n\(line)\n")
        let error = failure { () throws(LinuxSourceError) in try MountTable(parsing: text) }
        #expect(error == text.malformed(line: 2, expected: "the fields of a mount"))
    }

    @Test func `paths lead through the root directory of the watched host`() {
        let local = MountSource()
        #expect(local.localPath(of: "/") == "/")
        #expect(local.localPath(of: "/srv") == "/srv")
        let other = MountSource(roots: HostRoots(rootfs: "/host"))
        #expect(other.localPath(of: "/") == "/host")
        #expect(other.localPath(of: "/srv") == "/host/srv")
    }
}
