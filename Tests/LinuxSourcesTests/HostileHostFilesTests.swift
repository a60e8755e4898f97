internal import TestRandom
internal import Testing

@testable internal import LinuxSources

@Suite("Hostile octets in the files of a host") struct HostileHostFilesTests {
    typealias Parser = @Sendable (KernelText) throws(LinuxSourceError) -> Void

    /// Each parser with the file of the first fixture that it is fed with, changed at random.
    static let parsers: [(file: String, parse: Parser)] = [
        ("meminfo", { text throws(LinuxSourceError) in _ = try MemoryFigures(parsing: text) }),
        ("vmstat", { text throws(LinuxSourceError) in _ = try PagingStatistics(parsing: text) }),
        ("stat", { text throws(LinuxSourceError) in _ = try ProcessorStatistics(parsing: text) }),
        ("loadavg", { text throws(LinuxSourceError) in _ = try LoadAverage(parsing: text) }),
        ("uptime", { text throws(LinuxSourceError) in _ = try HostUptime(parsing: text) }),
        (
            "diskstats",
            { text throws(LinuxSourceError) in _ = try DiskStatisticsTable(parsing: text) }
        ),
        ("1/mountinfo", { text throws(LinuxSourceError) in _ = MountTable.parse(text) }),
        (
            "900/stat",
            { text throws(LinuxSourceError) in
                _ = try ProcessStatistics(parsing: text, pageSize: 4096)
            }
        ),
        ("cpuinfo", { text throws(LinuxSourceError) in _ = ProcessorNames(parsing: text) }),
        (
            "../root/var/lib/dpkg/status",
            { text throws(LinuxSourceError) in _ = DpkgStatus(parsing: text) }
        ),
        (
            "../root/run/utmp",
            { text throws(LinuxSourceError) in _ = try LoginRecords(parsing: text) }
        ),
    ]

    private static let seeds: [UInt64] = [1, 2, .random(in: 5 ... .max)]

    @Test(arguments: seeds) func `a parser gives a value or an error, and never traps`(
        seed: UInt64
    ) throws {
        print("hostile files of a host, seed \(seed)")
        var random = SeededGenerator(seed: seed)
        for (file, parse) in Self.parsers {
            let path = "\(HostFixture.server.roots.procfs)/\(file)"
            let octets = try KernelFile.read(path).octets
            // Whole, the file is accepted.
            try parse(KernelText(source: path, octets: octets))
            for round in 0..<300 {
                let mutated = HostileOctetsTests.mutated(octets, &random)
                do throws(LinuxSourceError) {
                    try parse(KernelText(source: path, octets: mutated))
                } catch {
                    #expect(error.code == .malformedText, "\(file), seed \(seed), round \(round)")
                    #expect(error.source == path, "\(file), seed \(seed), round \(round)")
                }
            }
        }
    }
}
