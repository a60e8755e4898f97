import Foundation
import TestPrograms
import Testing

/// The same configuration in Debian's snmpd and in snmpagent: who sees what.
@Suite(
    "snmpagent's rules beside snmpd's",
    .enabled(if: NetSNMP.isInstalled, "Debian's packages snmp and snmpd are not there"),
    .timeLimit(.minutes(10)))
struct AccessPeerTests {
    /// A file of the configuration's tests, and who may ask.
    struct File: Sendable, CustomTestStringConvertible {
        let name: String
        let communities: [String]
        var versions = ["2c"]
        var testDescription: String { name }
    }

    static let files = [
        File(name: "debian", communities: ["public", "private"]),
        File(name: "rhel", communities: ["public", "notConfigUser"], versions: ["1", "2c"]),
        File(
            name: "ansible", communities: ["s3cret!#", "poller", "ports", "contact", "traps"]),
        File(
            name: "puppet", communities: ["private view", "monitor", "legacy"],
            versions: ["1", "2c"]),
        File(name: "salt", communities: ["librenms", "down"]),
    ]
    static let sources = ["127.0.0.1", "127.0.0.2", "::1"]
    /// A community that sees all, so that what both serve is known.
    static let whole = "whole-tree"

    @Test(arguments: files) func `an object of both is seen in one where it is seen in the other`(
        _ file: File
    ) async throws {
        let lines = try Self.lines(of: file)
        try await Self.run(lines) { snmpd, agent in
            // Processes come and go: what is there before and after is there between.
            let before = try await Self.common(snmpd, agent)
            var seen: [(who: String, there: Set<String>, here: Set<String>)] = []
            for community in file.communities {
                for (source, version) in Self.sources.flatMap({ source in
                    file.versions.map { (source, $0) }
                }) {
                    async let there = snmpd.names(community, version, from: source)
                    async let here = agent.names(community, version, from: source)
                    seen.append(
                        ("\(community) from \(source), \(version)", try await there, try await here)
                    )
                }
            }
            let common = try await Self.common(snmpd, agent).intersection(before)
            #expect(common.count > 300)
            for (who, there, here) in seen {
                #expect(there.intersection(common) == here.intersection(common), "\(who)")
            }
            #expect(seen.contains { !$0.here.intersection(common).isEmpty })
        }
    }

    private static func lines(of file: File) throws -> [String] {
        let path = Program.package + "Tests/SNMPConfigurationTests/Fixtures/\(file.name).conf"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        // Where they listen is the test's.
        return text.split(separator: "\n").map(String.init)
            .filter { !$0.lowercased().hasPrefix("agentaddress") }
            + ["rocommunity \(whole) 127.0.0.1"]
    }

    private static func common(_ snmpd: Asked, _ agent: Asked) async throws -> Set<String> {
        async let there = snmpd.names(whole, "2c", from: "127.0.0.1")
        async let here = agent.names(whole, "2c", from: "127.0.0.1")
        return try await there.intersection(await here)
    }

    private static func run(
        _ lines: [String], _ body: (_ snmpd: Asked, _ agent: Asked) async throws -> Void
    ) async throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "access-\(UUID().uuidString).conf")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(lines.map { "\($0)\n" }.joined().utf8).write(to: file)
        let agent = try await RunningAgent([
            "--listen", "[::1]:0", "--config", file.path(percentEncoded: false),
        ])
        let (snmpd, port) = try await NetSNMPDaemon.atFreePort { port in
            let addresses = ["udp:127.0.0.1:\(port)", "udp6:[::1]:\(port)"]
            let host = "127.0.0.1:\(port)"
            return (try await Snmpd(at: addresses, host: host, adding: lines, to: ""), port)
        }
        try await snmpd.run { snmpd in
            try await body(
                Asked(ipv4: snmpd.host, ipv6: "udp6:[::1]:\(port)"),
                Asked(ipv4: agent.address, ipv6: "udp6:\(agent.addresses[1])"))
        }
        #expect(try await agent.stop().status == 0)
    }

    /// An agent and its addresses.
    struct Asked: Sendable {
        let ipv4: String
        let ipv6: String

        /// The names that a community sees; none where nothing is answered.
        func names(
            _ community: String, _ version: String, from source: String
        ) async throws -> Set<String> {
            let isIPv6 = source.contains(":")
            let words =
                ["-v\(version)", "-On", "-c", community]
                + (isIPv6 ? [] : ["--clientaddr=\(source)"])
            let target = [isIPv6 ? ipv6 : ipv4, ".1.3"]
            let first = try await NetSNMP.run("snmpgetnext", words + ["-r1", "-t1"] + target)
            guard first.status == 0 else { return [] }
            let walk = try await NetSNMP.run("snmpwalk", words + ["-t20"] + target)
            return Set(WalkText(walk.output).entries.map { String($0.name) })
        }
    }
}
