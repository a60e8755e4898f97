import Foundation
import TestPrograms
import Testing

@Suite(
    "snmpagent: communities and sources, asked by net-snmp's tools",
    .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"))
struct AcceptedSourceTests {
    /// What is accepted besides 127.0.0.1, from which the counters are read, and a source.
    struct Row: Sendable, CustomTestStringConvertible {
        let accepted: [String]
        let source: String
        let isAccepted: Bool

        init(_ accepted: [String], _ source: String, _ isAccepted: Bool) {
            self.accepted = accepted
            self.source = source
            self.isAccepted = isAccepted
        }

        var testDescription: String { "\(source), accepted: \(accepted)" }
    }

    static let rows = [
        Row([], "127.0.0.1", true),
        Row([], "127.0.0.2", false),
        Row([], "::1", false),
        Row(["--accept-host", "::1"], "::1", true),
        Row(["--accept-host", "127.0.1.0/24"], "127.0.1.9", true),
        Row(["--accept-host", "127.0.1.0/24"], "127.0.2.9", false),
        Row(["--accept-host", "::/64"], "::1", true),
        Row(["--accept-host", "2001:db8::/32"], "::1", false),
        Row(["--accept-any-host"], "127.0.0.2", true),
        Row(["--accept-any-host"], "::1", true),
    ]

    @Test(arguments: rows)
    func `the right community from an accepted source is answered, nothing else`(
        _ row: Row
    ) async throws {
        let listed = row.accepted == ["--accept-any-host"] ? [] : ["--accept-host", "127.0.0.1"]
        let arguments =
            ["--listen", "127.0.0.1:0", "--listen", "[::1]:0", "--community", "secret"] + listed
            + row.accepted
        try await Daemon.run(Daemon(arguments)) { daemon in
            try await Self.askAll(daemon, from: row)
            let counts = row.isAccepted ? ("12", "1") : ("16", "0")
            try await daemon.awaitValue(
                counts.0, of: "SNMPv2-MIB::snmpInBadCommunityNames.0", community: "secret")
            try await daemon.expect(
                "SNMPv2-MIB::snmpInBadCommunityUses.0", counts.1, community: "secret")
            try await daemon.expect(
                "SNMPv2-MIB::snmpInSetRequests.0", counts.1, community: "secret")
        }
    }

    /// Every kind of request with every community, at the same time.
    private static func askAll(_ daemon: Daemon, from row: Row) async throws {
        let isIPv6 = row.source.contains(":")
        let addresses = try daemon.addresses
        let address = try #require(isIPv6 ? addresses.last.map { "udp6:\($0)" } : addresses.first)
        let requests = ["secret", "wrong", "", "Secret"].flatMap { community in
            RequestKind.allCases.map { (community, $0) }
        }
        var tools: [RunningProgram] = []
        for (community, kind) in requests {
            tools.append(
                try await kind.start(
                    community: community, from: isIPv6 ? nil : row.source, at: address,
                    isAnswered: row.isAccepted && community == "secret"))
        }
        for ((community, kind), tool) in zip(requests, tools) {
            try await kind.expectEnd(
                of: tool, isAnswered: row.isAccepted && community == "secret",
                "\(kind) with \"\(community)\"")
        }
    }
}
