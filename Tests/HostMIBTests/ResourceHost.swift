import Foundation
import HostMIB
import LinuxSources
import SNMP
import SNMPAgentCore

/// A host of files that stand still, and of file systems whose figures a test gives.
enum ResourceHost: String, CaseIterable {
    /// Terabytes of memory, disks of every kind, mounts that show the same device twice.
    case server
    /// A virtual machine with swap space.
    case guest
    /// A container of another architecture, with the fewest lines that a kernel writes.
    case pod

    var folder: URL { Fixtures.folder(rawValue) }

    var roots: HostRoots {
        let paths = ["proc", "sys", "root"].map {
            folder.appending(path: $0).path(percentEncoded: false)
        }
        return HostRoots(procfs: paths[0], sysfs: paths[1], rootfs: paths[2])
    }

    /// - Parameter probe: asked with the path in the watched host, such as `/boot`.
    func host(
        _ change: (inout HostResourceSettings) -> Void = { _ in },
        probe: @escaping FileSystemProbes.Probe = Self.halfFull
    ) -> LinuxHost {
        var host = LinuxHost(roots: roots)
        let root = host.roots.rootfs
        host.resources.probe = { path in
            let rest = path.octets.dropFirst(root.utf8.count)
            return try probe(rest.isEmpty ? "/" : KernelName(rest))
        }
        change(&host.resources)
        return host
    }

    func reader(
        _ change: (inout HostResourceSettings) -> Void = { _ in },
        probe: @escaping FileSystemProbes.Probe = Self.halfFull
    ) throws -> HostReader {
        try HostReader(host(change, probe: probe))
    }

    /// 100 blocks of 4 KiB, half of them used, and 40 for who is not root; 3 files of 7.
    static let halfFull: FileSystemProbes.Probe = { _ in
        FileSystemFigures(
            blockSize: 4096, blocks: 100, freeBlocks: 50, availableBlocks: 40, files: 7,
            freeFiles: 4)
    }

    /// The instances under `root` as lines.
    func lines(_ root: ObjectIdentifier) throws -> String {
        try reader().lines(root).joined(separator: "\n")
    }
}

/// Names of the modules of a host's resources.
enum HostNames {
    static let host: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25]
    static let ucd: ObjectIdentifier = [1, 3, 6, 1, 4, 1, 2021]

    static let hrSystem: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 1]
    static let hrStorage: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 2]
    static let hrDevice: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 3]
    static let hrSWRun: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 4]
    static let hrSWRunPerf: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 5]
    static let hrSWInstalled: ObjectIdentifier = [1, 3, 6, 1, 2, 1, 25, 6]

    static func hrStorageEntry(_ column: UInt32) -> ObjectIdentifier {
        [1, 3, 6, 1, 2, 1, 25, 2, 3, 1, column]
    }

    static func dskEntry(_ column: UInt32) -> ObjectIdentifier {
        [1, 3, 6, 1, 4, 1, 2021, 9, 1, column]
    }
}
