import Foundation
import Testing

@Suite(
    "net-snmp's tools against snmpagent",
    .enabled(if: NetSNMP.isInstalled, NetSNMP.isMissing))
struct NetSNMPTests {
    private static let everything = ".1.3.6.1.2.1"
    /// 14 instances of the system group and sysORTable, 30 of the snmp group, 2 scalars of the
    /// interfaces and 41 columns of 7 interfaces.
    private static let instanceCount = 14 + 30 + 2 + 41 * 7
    /// Columns of ifXTable that are Counter64, which version 1 lacks.
    private static let counter64Columns = 8

    /// How a walk ends when the agent has nothing behind what is walked.
    private static let end =
        "= No more variables left in this MIB View (It is past the end of the MIB tree)"

    static let walks = [
        ToolPair("snmpwalk", "walk", ["-v2c"]),
        ToolPair("snmpbulkwalk", "bulkwalk", ["-v2c"]),
        ToolPair("snmpbulkwalk", "bulkwalk", ["-v2c", "-Cr1"]),
        ToolPair("snmpbulkwalk", "bulkwalk", ["-v2c", "-Cr100000"]),
    ]

    @Test(arguments: walks, Naming.allCases)
    func `a walk prints what this build's tool prints, to the end`(
        _ tools: ToolPair, _ naming: Naming
    ) async throws {
        try await Daemon.run(.ofFixture()) { daemon in
            let ending = try tools.compare(
                at: daemon.address, [Self.everything], naming: naming)
            #expect(ending.status == 0)
            #expect(ending.errors == "")
            #expect(ending.lines.count == Self.instanceCount + 1)
            #expect(ending.lines.last?.hasSuffix(Self.end) == true)
        }
    }

    @Test(arguments: Naming.allCases)
    func `a walk of version 1 leaves out what version 1 lacks, and ends`(
        _ naming: Naming
    ) async throws {
        try await Daemon.run(.ofFixture()) { daemon in
            let ending = try ToolPair("snmpwalk", "walk", ["-v1"]).compare(
                at: daemon.address, [Self.everything], naming: naming)
            #expect(ending.status == 0)
            #expect(ending.lines.last == "End of MIB")
            #expect(ending.lines.count == Self.instanceCount - Self.counter64Columns * 7 + 1)
        }
    }

    static let gets = [
        ToolPair("snmpget", "get", ["-v2c"]), ToolPair("snmpgetnext", "getnext", ["-v2c"]),
    ]

    @Test(arguments: gets, Naming.allCases)
    func `every instance, 60 in a request`(_ tools: ToolPair, _ naming: Naming) async throws {
        try await Daemon.run(.ofFixture()) { daemon in
            let address = try daemon.address
            let walk = try NetSNMP.run(
                "snmpwalk", ["-v2c", "-c", "public", "-On", address, Self.everything])
            let names = walk.lines.dropLast().compactMap {
                $0.split(separator: " ").first.map(String.init)
            }
            #expect(names.count == Self.instanceCount)
            for start in stride(from: 0, to: names.count, by: 60) {
                let asked = Array(names[start..<min(start + 60, names.count)])
                let ending = try tools.compare(at: address, asked, naming: naming)
                #expect(ending.status == 0)
                #expect(ending.lines.count == asked.count)
            }
        }
    }

    @Test(arguments: gets + [ToolPair("snmpget", "get", ["-v1"])])
    func `what is not there, beside what is`(_ tools: ToolPair) async throws {
        let names = [
            ".1.3.6.1.2.1.1.5.0", ".1.3.6.1.2.1.1.5", ".1.3.6.1.2.1.1.5.1",
            ".1.3.6.1.2.1.2.2.1.2.100", ".1.3.6.1.2.1.2.2.1.99.1", ".1.3.6.1.6.1", ".0.0",
            ".1.3.6.1.2.1.31.1.1.1.6.1", ".1.3.6.1.2.1.31.1.5.0",
        ]
        try await Daemon.run(.ofFixture()) { daemon in
            let ending = try tools.compare(at: daemon.address, names)
            #expect(ending.lines.first?.contains(" = ") == true)
        }
    }

    static let bulkOptions = [
        ["-Cr10"], ["-Cr2147483647"], ["-Cr0"], ["-Cn1", "-Cr3"], ["-Cn3", "-Cr3"],
    ]

    @Test(arguments: bulkOptions)
    func `snmpbulkget, up to the largest number of repetitions`(
        _ options: [String]
    ) async throws {
        let roots = [".1.3.6.1.2.1.1.1", ".1.3.6.1.2.1.2.2.1.2", ".1.3.6.1.2.1.31.1.1.1.19"]
        try await Daemon.run(.ofFixture()) { daemon in
            let tools = ToolPair("snmpbulkget", "bulkget", ["-v2c"] + options)
            let ending = try tools.compare(at: daemon.address, roots)
            #expect(ending.status == 0)
            #expect(ending.errors == "")
        }
    }

    @Test(arguments: [
        ("-v2c", "noAccess"), ("-v1", "(noSuchName) There is no such variable name in this MIB."),
    ])
    func `snmpset is refused, and nothing changes`(
        _ version: String, _ reason: String
    ) async throws {
        try await Daemon.run(.ofFixture()) { daemon in
            let ending = try NetSNMP.run(
                "snmpset",
                [
                    version, "-c", "public", "-On", daemon.address,
                    ".1.3.6.1.2.1.1.4.0", "s", "somebody", ".1.3.6.1.2.1.2.2.1.7.1", "i", "2",
                ])
            let errors = """
                Error in packet.
                Reason: \(reason)
                Failed object: .1.3.6.1.2.1.1.4.0


                """
            #expect(ending == Ending(status: 2, output: "", errors: errors))
            try daemon.expect("SNMPv2-MIB::sysContact.0", "")
            try daemon.expect("IF-MIB::ifAdminStatus.1", "up")
            try daemon.expect("SNMPv2-MIB::snmpInSetRequests.0", "1")
            try daemon.expect("SNMPv2-MIB::snmpInBadCommunityUses.0", "1")
        }
    }

    @Test(arguments: walks.prefix(2) + gets)
    func `a wrong community gets no answer`(_ tools: ToolPair) async throws {
        try await Daemon.run(.ofFixture()) { daemon in
            let address = try daemon.address
            let ending = try tools.compare(
                at: address, [Self.everything], community: "private",
                patience: ["-t", "0.3", "-r", "0"])
            #expect(ending.status == 1)
            #expect(ending.output == "")
            #expect(ending.errors.hasPrefix("Timeout: No Response from \(address)"))
            try daemon.expect("SNMPv2-MIB::snmpInBadCommunityNames.0", "2")
        }
    }

    @Test func `this host is walked to its end`() async throws {
        try await Daemon.run(Daemon()) { daemon in
            let ending = try NetSNMP.run(
                "snmpwalk", ["-v2c", "-c", "public", "-On", daemon.address, Self.everything])
            #expect(ending.status == 0)
            #expect(ending.errors == "")
            #expect(ending.lines.first?.hasPrefix(".1.3.6.1.2.1.1.1.0 = STRING: ") == true)
            #expect(ending.lines.last?.hasSuffix(Self.end) == true)
            #expect(ending.lines.contains(#".1.3.6.1.2.1.2.2.1.2.1 = STRING: "lo""#))
        }
    }
}
