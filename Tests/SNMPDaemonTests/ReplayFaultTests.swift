import TestPrograms
import Testing

@Suite("snmpagent --replay: faults on request, and how a walk bears them") struct ReplayFaultTests {
    /// A column of 200 rows, whose names end with 1 to 200, and a scalar.
    static let recording =
        (1...200).map { "1.3.6.1.2.1.2.2.1.10.\($0)|65|\($0)\n" }.joined()
        + "1.3.6.1.2.1.11.1.0|65|1\n"
    static let values = (1...200).map { "\($0)\n" }.joined()

    private static func ask(
        _ options: [String], _ words: String
    ) async throws -> Ending {
        try await ReplayTests.replaying([recording], options) { daemon, _ in
            try await ReplayTests.ask(daemon, words)
        }
    }

    @Test(arguments: [UInt64(1), 7, 2026]) func `lost replies are asked for again`(
        seed: UInt64
    ) async throws {
        let options = ["--replay-loss", "30", "--replay-seed", "\(seed)"]
        for subcommand in ["walk", "bulkwalk -Cr20", "walk -Cp --parallel 4"] {
            let ending = try await Self.ask(
                options, "\(subcommand) -cpublic -t0.05 -r40 -Oqv HOST ifInOctets")
            let count = subcommand.contains("-Cp") ? "Variables found: 200\n" : ""
            #expect(ending == Ending(output: Self.values + count), "\(subcommand), seed \(seed)")
        }
    }

    @Test func `the seed is told, and decides`() async throws {
        let options = ["--replay-loss", "50", "--replay-seed", "5"]
        func answers() async throws -> [Int32] {
            try await ReplayTests.replaying([Self.recording], options) { daemon, _ in
                #expect(daemon.announcement.contains("seed=5"))
                var statuses: [Int32] = []
                for row in 1...8 {
                    let words = "get -cpublic -t0.15 -r0 HOST ifInOctets.\(row)"
                    statuses.append(try await ReplayTests.ask(daemon, words).status)
                }
                return statuses
            }
        }
        let first = try await answers()
        #expect(Set(first) == [0, 1])
        #expect(try await answers() == first)
    }

    @Test func `a late reply is late for each by itself`() async throws {
        try await ReplayTests.replaying([Self.recording], ["--replay-delay", "300"]) { daemon, _ in
            let early = try await ReplayTests.ask(
                daemon, "get -cpublic -t0.1 -r0 HOST ifInOctets.1")
            #expect(early.status == 1)
            let late = try await withThrowingTaskGroup(of: Ending.self) { group in
                for row in 1...20 {
                    group.addTask {
                        try await ReplayTests.ask(
                            daemon, "get -cpublic -t20 -r0 -Oqv HOST ifInOctets.\(row)")
                    }
                }
                return try await group.reduce(into: []) { $0.append($1.output) }
            }
            #expect(late.sorted() == (1...20).map { "\($0)\n" }.sorted())
        }
    }

    @Test(arguments: ["walk", "bulkwalk", "walk --getnext"])
    func `names out of order end a walk`(subcommand: String) async throws {
        let ending = try await Self.ask(
            ["--replay-disorder", "100"], "\(subcommand) -cpublic HOST ifInOctets")
        #expect(ending.status == 1)
        #expect(ending.errors.hasPrefix("Error: OID not increasing: "))
    }

    @Test(arguments: ["walk", "bulkwalk", "walk --getnext", "walk -v1"])
    func `names without end end with the walk's limit`(subcommand: String) async throws {
        let options = ["--replay-endless", "1.3.6.1.4.1.99"]
        let ending = try await Self.ask(
            options, "\(subcommand) -cpublic --max-varbinds 1000 -Oqv HOST 1.3.6.1.4.1.99")
        #expect(ending.status == 1)
        #expect(ending.output == (1...1000).map { "\($0)\n" }.joined())
        #expect(
            ending.errors == "Error: more than 1000 variables; --max-varbinds allows for more\n")
    }

    @Test func `what is recorded behind names without end is out of reach of a walk alone`()
        async throws
    {
        let options = ["--replay-endless", "1.3.6.1.2.1.2.2.1.9"]
        try await ReplayTests.replaying([Self.recording], options) { daemon, _ in
            let next = try await ReplayTests.ask(
                daemon, "getnext -cpublic -On HOST 1.3.6.1.2.1.2.2.1.8 1.3.6.1.2.1.2.2.1.9.7")
            #expect(
                next.output == """
                    .1.3.6.1.2.1.2.2.1.9.1 = Gauge32: 1
                    .1.3.6.1.2.1.2.2.1.9.8 = Gauge32: 8

                    """)
            let walk = try await ReplayTests.ask(daemon, "walk -cpublic -Oqv HOST ifInOctets")
            #expect(walk == Ending(output: Self.values))
        }
    }

    @Test(arguments: ["walk", "bulkwalk", "walk --getnext", "walk -v1"])
    func `the first name behind the last ends a walk, also one that bears disorder`(
        subcommand: String
    ) async throws {
        let bare = try await Self.ask(["--replay-loop"], "\(subcommand) -cpublic HOST .1")
        #expect(bare.status == 1)
        #expect(
            bare.errors == """
                Error: OID not increasing: SNMPv2-MIB::snmpInPkts.0
                 >= IF-MIB::ifInOctets.1


                """)
        let patient = try await Self.ask(["--replay-loop"], "\(subcommand) -Cc -cpublic HOST .1")
        #expect(patient.status == 1)
        #expect(patient.errors.hasPrefix("Error: OID came again: "))
    }

    @Test func `faults may come together`() async throws {
        let options = [
            "--replay-loss", "20", "--replay-disorder", "10", "--replay-delay", "2",
            "--replay-loop", "--replay-endless", "1.3.6.1.4.1.99", "--replay-seed", "3",
        ]
        let ending = try await Self.ask(
            options, "walk -Cc -cpublic -t0.05 -r30 --max-varbinds 300 HOST .1")
        #expect(ending.status == 1)
    }
}
