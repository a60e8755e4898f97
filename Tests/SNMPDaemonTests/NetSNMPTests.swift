import Foundation
import TestPrograms
import Testing

@Suite(
    "net-snmp's tools against snmpagent",
    .enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"))
struct NetSNMPTests {
    private static let everything = ".1.3.6.1.2.1"

    /// The instances that net-snmp's snmpwalk finds, a line for each.
    private static func instances(of daemon: Daemon) async throws -> [Substring] {
        try await NetSNMP.run(
            "snmpwalk", ["-v2c", "-c", "public", "-On", daemon.address, everything]
        ).instances
    }

    @Test func `every object is walked, with as many instances as it has`() async throws {
        let scalars =
            (1...8).map { ".1.3.6.1.2.1.1.\($0)" }
            + [".1.3.6.1.2.1.2.1", ".1.3.6.1.2.1.31.1.5"]
            + [Array(1...6), Array(8...22), Array(24...32)].joined()
            .map { ".1.3.6.1.2.1.11.\($0)" }
        let columns =
            (1...22).map { ".1.3.6.1.2.1.2.2.1.\($0)" }
            + (1...19).map { ".1.3.6.1.2.1.31.1.1.1.\($0)" }
        try await Daemon.run(.ofFixture()) { daemon in
            let instances = try await Self.instances(of: daemon)
            for scalar in scalars {
                #expect(instances.count { $0.hasPrefix("\(scalar).0 = ") } == 1, "\(scalar)")
            }
            for column in columns {
                let indexes = instances.filter { $0.hasPrefix("\(column).") }
                    .compactMap { $0.dropFirst(column.count + 1).prefix { $0 != " " } }
                #expect(indexes == ["1", "2", "3", "4", "5", "6", "9"], "\(column)")
            }
            for column in [
                ".1.3.6.1.2.1.1.9.1.2.", ".1.3.6.1.2.1.1.9.1.3.", ".1.3.6.1.2.1.1.9.1.4.",
            ] {
                #expect(instances.contains { $0.hasPrefix(column) }, "\(column)")
            }
        }
    }

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
            let ending = try await tools.compare(
                at: daemon.address, [Self.everything], naming: naming)
            #expect(ending.status == 0)
            #expect(ending.errors == "")
            #expect(ending.instances.count == (try await Self.instances(of: daemon).count))
        }
    }

    /// What is served beside mib-2, but for what changes from one collection to the next.
    static let otherRoots = [
        ".1.3.6.1.6", ".1.3.6.1.4.1.8072.9999.9999.1.1", ".1.3.6.1.4.1.8072.9999.9999.1.2.1.2",
    ]

    @Test(arguments: otherRoots, Naming.allCases)
    func `what is beside mib-2 is printed as this build's tool prints it`(
        _ root: String, _ naming: Naming
    ) async throws {
        try await Daemon.run(.ofFixture()) { daemon in
            for tools in Self.walks + [ToolPair("snmpwalk", "walk", ["-v1"])] {
                let ending = try await tools.compare(at: daemon.address, [root], naming: naming)
                #expect(ending.status == 0)
                #expect(!ending.instances.isEmpty)
            }
        }
    }

    @Test(arguments: Naming.allCases)
    func `a walk of version 1 leaves out what version 1 lacks, and ends`(
        _ naming: Naming
    ) async throws {
        try await Daemon.run(.ofFixture()) { daemon in
            let ending = try await ToolPair("snmpwalk", "walk", ["-v1"]).compare(
                at: daemon.address, [Self.everything], naming: naming)
            #expect(ending.status == 0)
            let common = try await Self.instances(of: daemon).filter {
                !$0.contains(" = Counter64: ")
            }
            #expect(ending.instances.count == common.count)
            #expect(!ending.output.contains("Counter64"))
        }
    }

    static let gets = [
        ToolPair("snmpget", "get", ["-v2c"]), ToolPair("snmpgetnext", "getnext", ["-v2c"]),
    ]

    @Test(arguments: gets, Naming.allCases)
    func `every instance, 60 in a request`(_ tools: ToolPair, _ naming: Naming) async throws {
        try await Daemon.run(.ofFixture()) { daemon in
            let address = try daemon.address
            let names = try await Self.instances(of: daemon).map { String($0.prefix { $0 != " " }) }
            for start in stride(from: 0, to: names.count, by: 60) {
                let asked = Array(names[start..<min(start + 60, names.count)])
                let ending = try await tools.compare(at: address, asked, naming: naming)
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
            let ending = try await tools.compare(at: daemon.address, names)
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
        let roots = [".1.3.6.1.2.1.1.1", ".1.3.6.1.2.1.2.2.1.2", ".1.3.6.1.2.1.31.1.1.1.1"]
        try await Daemon.run(.ofFixture()) { daemon in
            let tools = ToolPair("snmpbulkget", "bulkget", ["-v2c"] + options)
            let ending = try await tools.compare(at: daemon.address, roots)
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
            let ending = try await NetSNMP.run(
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
            try await daemon.expect("SNMPv2-MIB::sysContact.0", "")
            try await daemon.expect("IF-MIB::ifAdminStatus.1", "up")
            try await daemon.expect("SNMPv2-MIB::snmpInSetRequests.0", "1")
            try await daemon.expect("SNMPv2-MIB::snmpInBadCommunityUses.0", "1")
        }
    }

    @Test(arguments: walks.prefix(2) + gets)
    func `a wrong community gets no answer`(_ tools: ToolPair) async throws {
        try await Daemon.run(.ofFixture()) { daemon in
            let address = try daemon.address
            let ending = try await tools.compare(
                at: address, [Self.everything], community: "private",
                patience: ["-t", "0.3", "-r", "0"])
            #expect(ending.status == 1)
            #expect(ending.output == "")
            #expect(ending.errors.hasPrefix("Timeout: No Response from \(address)"))
            // One of each, and one of this build's that asks why.
            try await daemon.expect("SNMPv2-MIB::snmpInBadCommunityNames.0", "3")
        }
    }

    @Test func `this host is walked to its end`() async throws {
        try await Daemon.run(Daemon()) { daemon in
            let ending = try await NetSNMP.run(
                "snmpwalk", ["-v2c", "-c", "public", "-On", daemon.address, Self.everything])
            #expect(ending.status == 0)
            #expect(ending.errors == "")
            #expect(ending.lines.first?.hasPrefix(".1.3.6.1.2.1.1.1.0 = STRING: ") == true)
            #expect(ending.lines.contains(#".1.3.6.1.2.1.2.2.1.2.1 = STRING: "lo""#))
            let last = ending.instances.last
            #expect(last?.hasPrefix(".1.3.6.1.2.1.31.1.6.0 = Timeticks: ") == true)
        }
    }
}
