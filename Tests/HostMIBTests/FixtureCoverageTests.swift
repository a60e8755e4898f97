import Foundation
import HostMIB
import LinuxSources
import SNMP
import SNMPAgentCore
import Testing

@Suite("The hosts of files together") struct FixtureCoverageTests {
    @Test func `have an instance of every object that is served`() throws {
        var served: Set<ObjectIdentifier> = []
        var shown: Set<ObjectIdentifier> = []
        for host in NetworkHost.allCases.map(\.host) + ResourceHost.allCases.map(Self.watched) {
            let reader = try HostReader(host, engine: SNMPEngine(id: "\u{1}abcd", boots: 7))
            let objects = Set(try host.groups(of: AgentStatus()).flatMap(\.objects))
            served.formUnion(objects)
            for instance in try reader.walk([1, 3, 6, 1]) {
                let arcs = Array(instance.name.subIdentifiers)
                let names = try (2..<arcs.count).map { try ObjectIdentifier(arcs.prefix($0)) }
                shown.formUnion(objects.intersection(names))
            }
        }
        #expect(served.subtracting(shown).sorted() == [])
    }

    private static func watched(_ host: ResourceHost) -> LinuxHost {
        host.host {
            $0.watchedProcesses = [WatchedProcess(name: "systemd")]
            $0.showsInstalledSoftware = true
        }
    }
}
