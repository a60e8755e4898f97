import Foundation
import HostMIB
import Testing

@Suite("Every table of the network, of hosts of several kinds") struct HostTablesTests {
    @Test(arguments: NetworkHost.allCases)
    func `are as they are written down`(_ host: NetworkHost) throws {
        let found = try HostTables(HostReader(host.host)).text()
        let expected = try String(
            contentsOf: host.folder.appending(path: "network.txt"), encoding: .utf8)
        let lines = zip(found.split(separator: "\n"), expected.split(separator: "\n"))
        for (own, written) in lines { #expect(own == written) }
        #expect(found == expected)
    }
}
