internal import Testing

@testable internal import LinuxSources

@Suite("proc_pid_mountinfo(5)") struct MountTableTests {
    @Test func `a server's mounts, in the kernel's order`() throws {
        let mounts = try MountSource(roots: HostFixture.server.roots).read().elements
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
    func `octal escapes are undone, what is none stays`(_ line: String, _ path: String) {
        let mounts = MountTable.parse(KernelText(line)).elements
        #expect(mounts.map(\.path) == [KernelName(path)])
    }

    @Test func `a source may be empty`() {
        let mounts = MountTable.parse(KernelText("1 0 0:9 / /a rw - tmpfs  rw\n")).elements
        #expect(mounts.map(\.source) == [""])
    }

    @Test func `names may be of any octets`() {
        let line =
            Array("1 0 0:9 /\\200 /m\\377n rw - btrfs ".utf8) + [0xFE]
            + Array(
                " rw,subvol=/\\200".utf8)
        let mounts = MountTable.parse(KernelText(source: "/fixture", octets: line)).elements
        let root = KernelName([0x2F, 0x80])
        #expect(
            mounts == [
                Mount(
                    device: .init(major: 0, minor: 9), root: root,
                    path: KernelName([0x2F, 0x6D, 0xFF, 0x6E]), isReadOnly: false, type: "btrfs",
                    source: KernelName([0xFE]), subvolume: root)
            ])
        #expect("\(mounts[0].path)" == "/m\u{FFFD}n")
    }

    @Test(arguments: [
        "", "1 0 8:1 / /a rw", "1 0 8:1 / /a rw - ext4", "1 0 8 / /a rw - ext4 x rw",
        "1 0 8:x / /a rw - ext4 x rw", "1 0 8:1 / - ext4 x rw a b",
    ])
    func `a line that is no mount is left out`(_ line: String) {
        let good = "1 0 8:1 / / rw - ext4 /dev/sda1 rw"
        let text = KernelText("\(good)\n\(line)\n\(good)\nx\n")
        let mounts = MountTable.parse(text)
        #expect(mounts.elements.map(\.path) == ["/", "/"])
        #expect(mounts.fault == text.malformed(line: 2, expected: "the fields of a mount"))
        #expect(mounts.faultCount == 2)
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
