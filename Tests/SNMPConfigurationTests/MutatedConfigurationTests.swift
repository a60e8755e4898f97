import SNMPAgentCore
import TestRandom
import Testing

@testable import SNMPConfiguration

@Suite("Files that nobody would write") struct MutatedConfigurationTests {
    @Test(arguments: UInt64(1)...20)
    func `every fault is on a line of the file, and what is left makes rules`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<10 {
            var source = DictionarySource()
            let octets = try mutated(&random)
            source.files["a.conf"] = octets
            let report = AgentConfiguration.parse(fileAt: "a.conf", from: source)
            let lines =
                1...octets.split(
                    separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
                ).count
            for origin in report.faults.map(\.origin) + report.warnings.map(\.origin) {
                #expect(
                    origin.place == "a.conf" && lines.contains(origin.line ?? 0), "seed \(seed)")
            }
            let rules = report.configuration.access
            let hosts = Dictionary(
                rules.hostNames.map {
                    ($0, Result<_, HostNameError>.success([HostPrefix.anyIPv4]))
                },
                uniquingKeysWith: { first, _ in first })
            do throws(ConfigurationFaults) {
                let access = try rules.accessControl(hosts: hosts)
                #expect(access.communities.count == rules.communities.count, "seed \(seed)")
            } catch {
                for fault in error.faults {
                    #expect(lines.contains(fault.origin.line ?? 0), "seed \(seed)")
                }
            }
        }
    }

    private func mutated(_ random: inout SeededGenerator) throws -> [UInt8] {
        let name = random.pick(["debian", "rhel", "ansible", "puppet", "salt"])
        var octets = try Fixture.source(name).files[name] ?? []
        for _ in 0..<Int.random(in: 1...20, using: &random) {
            let place = Int.random(in: 0..<max(octets.count, 1), using: &random)
            let end = min(octets.count, place + Int.random(in: 0...40, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: octets.replaceSubrange(min(place, end)..<end, with: random.octets(1))
            case 1: octets.removeSubrange(min(place, end)..<end)
            case 2: octets.insert(contentsOf: octets[min(place, end)..<end], at: min(place, end))
            default:
                let words = [
                    "\"", "\\", "#", "[snmp]", "\r\n", " ", "!", ":", "%", "0x", "include",
                ]
                octets.insert(contentsOf: random.pick(words).utf8, at: min(place, end))
            }
        }
        return octets
    }
}
