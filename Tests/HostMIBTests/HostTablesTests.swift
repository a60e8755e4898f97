import Foundation
import HostMIB
import LinuxSources
import Testing

@Suite("Every table of the network, of hosts of several kinds") struct HostTablesTests {
    /// The folders of hosts: in each `network.txt` says what an agent shows of it.
    private static let hosts = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "LinuxSourcesTests/Fixtures")

    @Test(arguments: ["bare-metal", "container", "ipv6-only"])
    func `are as they are written down`(_ host: String) throws {
        let folder = Self.hosts.appending(path: host)
        let roots = HostRoots(
            procfs: folder.appending(path: "proc").path(percentEncoded: false),
            sysfs: folder.appending(path: "sys").path(percentEncoded: false))
        let found = try HostTables(HostReader(LinuxHost(roots: roots))).text()
        let expected = try String(
            contentsOf: folder.appending(path: "network.txt"), encoding: .utf8)
        let lines = zip(found.split(separator: "\n"), expected.split(separator: "\n"))
        for (own, written) in lines { #expect(own == written) }
        #expect(found == expected)
    }
}
