import Foundation
import HostMIB
import LinuxSources

/// A host of files whose network stands still; `network.txt` beside them says what is served of it.
enum NetworkHost: String, CaseIterable {
    case bareMetal = "bare-metal"
    case container
    case ipv6Only = "ipv6-only"

    var folder: URL { Fixtures.folder(rawValue) }

    var host: LinuxHost {
        let paths = ["proc", "sys"].map { folder.appending(path: $0).path(percentEncoded: false) }
        return LinuxHost(roots: HostRoots(procfs: paths[0], sysfs: paths[1]))
    }
}

/// Where the files of hosts are.
enum Fixtures {
    static func folder(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "LinuxSourcesTests/Fixtures/\(name)")
    }
}
