internal import Foundation

@testable internal import LinuxSources

/// A host whose memory, processors, disks, mounts and processes are files of this package.
enum HostFixture: String, CaseIterable {
    /// Terabytes of memory, disks of every kind, mounts that show the same device twice.
    case server
    /// A virtual machine with swap space.
    case guest
    /// A container of another architecture, with the fewest lines that a kernel writes.
    case pod

    var roots: HostRoots {
        let directory = "\(Bundle.module.bundlePath)/Fixtures/\(rawValue)"
        return HostRoots(
            procfs: "\(directory)/proc", sysfs: "\(directory)/sys", rootfs: "\(directory)/root")
    }
}
