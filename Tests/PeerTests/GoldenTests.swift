import Foundation
import TestPrograms
import Testing

@Suite(
    "snmp beside net-snmp's programs, over recordings",
    .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"), .serialized)
struct GoldenTests {
    typealias Printed = (status: Int32, output: [UInt8], errors: [UInt8])

    @Test(arguments: RecordedHost.allCases)
    func `output, errors and status are the same, but for what is listed`(
        host: RecordedHost
    ) async throws {
        var met: Set<ListedDifference> = []
        try await host.replayed { address in
            for line in GoldenLines.all {
                let comparison = Comparison(line)
                async let theirs = comparison.startTheirs(address).octetsAtEnd()
                var ours = try await comparison.startOurs(address).octetsAtEnd()
                ours.errors = ours.errors.withoutReason
                met.formUnion(Self.differences(ours, try await theirs, line))
            }
        }
        #expect(met == host.differences)
    }

    /// The listed differences between two ends; expects that there are no others.
    private static func differences(
        _ ours: Printed, _ theirs: Printed, _ line: String
    ) -> Set<ListedDifference> {
        #expect(ours.status == theirs.status, "\(line)")
        var met: Set<ListedDifference> = []
        for var (mine, other) in [(ours.output, theirs.output), (ours.errors, theirs.errors)] {
            // Octets are masked last, for a line is a line until then.
            for difference in ListedDifference.allCases.reversed() where mine != other {
                let pair = (
                    difference.removed(from: mine, of: line),
                    difference.removed(from: other, of: line)
                )
                guard pair != (mine, other) else { continue }
                let isLess = pair.0 == pair.1 || difference != .maskedOctets
                if isLess { met.insert(difference) }
                (mine, other) = pair
            }
            expectSame(
                String(decoding: mine, as: UTF8.self), String(decoding: other, as: UTF8.self), line)
        }
        return met
    }

    @Test(arguments: ["9f7804000000", "9f78040000000000", "9f790400000000"])
    func `a broken value within an Opaque hides no other`(octets: String) async throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "snmp-opaque-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let names = (1...3).map { "1.3.6.1.4.1.99.\($0)" }
        let text = "\(names[0])|2|1\n\(names[1])|68x|\(octets)\n\(names[2])|2|3\n"
        try Data(text.utf8).write(to: file)
        let agent = try await RunningAgent(["--replay", file.path(percentEncoded: false)])
        let line = Comparison(
            "get -v2c -cpublic -t0.2 -r0 -Oqv HOST \(names.joined(separator: " "))")
        let (ours, theirs) = try await (line.runOurs(agent.address), line.runTheirs(agent.address))
        _ = try await agent.stop()
        let shown = stride(from: 0, to: octets.count, by: 2).map { position in
            octets.uppercased().dropFirst(position).prefix(2) + " "
        }
        #expect(ours == Ending(output: "1\n\(shown.joined())\n3\n"))
        #expect(theirs.errors == "Timeout: No Response from \(agent.address).\n")
    }

    @Test(arguments: RecordedHost.allCases)
    func `snmp record writes the recording that is served`(host: RecordedHost) async throws {
        let ending = try await host.replayed { address in
            try await Program.snmp.run(["record", "-cpublic", address])
        }
        let lines = try String(contentsOfFile: host.file, encoding: .utf8)
            .split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(ending == Ending(output: lines.map { "\($0)\n" }.joined()))
    }

    /// What a walk printed does not tell floating point numbers to the last digit.
    @Test(arguments: RecordedHost.allCases)
    func `what snmpwalk printed in numbers is served as the recording was`(
        host: RecordedHost
    ) async throws {
        let saved = FileManager.default.temporaryDirectory.appending(
            path: "snmp-walk-\(UUID().uuidString)"
        ).path(percentEncoded: false)
        defer { try? FileManager.default.removeItem(atPath: saved) }
        let walk = try await host.replayed { address in
            try await NetSNMP.start(
                "snmpwalk", ["-v2c", "-cpublic", "-m", "", address, ".1"]
            ).octetsAtEnd()
        }
        try Data(walk.output).write(to: URL(filePath: saved))
        let agent = try await RunningAgent(["--replay", saved])
        let again = try await NetSNMP.start(
            "snmpwalk", ["-v2c", "-cpublic", "-m", "", agent.address, ".1"]
        ).octetsAtEnd()
        _ = try await agent.stop()
        #expect(again.output == walk.output)
        let difference = try await Program.snmp.run(
            ["diff", "--ignore", "1.3.6.1.4.1.99002.1", "--ignore", "1.3.6.1.4.1.99002.2"]
                + [host.file, saved])
        #expect(difference == Ending())
    }
}

extension [UInt8] {
    /// Without the line below a timeout that tells why.
    fileprivate var withoutReason: [UInt8] {
        let lines = split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return Array(lines.filter { !$0.starts(with: "Why: ".utf8) }.joined(separator: [0x0A]))
    }
}
