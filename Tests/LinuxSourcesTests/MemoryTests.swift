internal import Testing

@testable internal import LinuxSources

@Suite("proc_meminfo(5) and proc_vmstat(5)") struct MemoryTests {
    @Test func `a server's memory, in KiB`() throws {
        var expected = MemoryFigures()
        expected.total = 4_294_967_296
        expected.free = 1_073_741_824
        expected.available = 3_221_225_472
        expected.buffers = 1_048_576
        expected.cached = 2_097_152_000
        expected.reclaimable = 1_000_000
        expected.shared = 4_194_304
        expected.swapTotal = 67_108_860
        expected.swapFree = 33_554_430
        #expect(try MemorySource(roots: HostFixture.server.roots).read() == expected)
    }

    @Test func `what a kernel does not write is 0, but for what is available`() throws {
        var expected = MemoryFigures()
        expected.total = 2_000_000
        expected.free = 1_000_000
        expected.cached = 500_000
        #expect(try MemorySource(roots: HostFixture.pod.roots).read() == expected)
    }

    @Test(arguments: [
        ("MemFree: 1 kB\n", 1, "MemTotal", "MemFree: 1 kB"),
        ("MemTotal 1 kB\n", 1, "a name and a colon", "MemTotal 1 kB"),
        ("MemTotal: 1 kB\nCached: many kB\n", 2, "a number of kilobytes", "Cached: many kB"),
        ("MemTotal: 1 kB\nMemFree: -1 kB\n", 2, "a number of kilobytes", "MemFree: -1 kB"),
        ("MemTotal:\n", 1, "a number of kilobytes", "MemTotal:"),
    ])
    func `a malformed line is shown`(
        _ text: String, _ line: Int, _ expected: String, _ found: String
    ) {
        let error = failure { () throws(LinuxSourceError) in
            try MemoryFigures(parsing: KernelText(text))
        }
        #expect(
            error
                == LinuxSourceError(
                    .malformedText, source: "/fixture", line: line, expected: expected,
                    text: found))
    }

    @Test func `paging in KiB and pages`() throws {
        var expected = PagingStatistics()
        expected.readKilobytes = 3_000_000_000
        expected.writtenKilobytes = 123_456_789
        expected.swapInPages = 4096
        expected.swapOutPages = 8192
        #expect(try PagingStatisticsSource(roots: HostFixture.server.roots).read() == expected)
    }

    @Test(arguments: ["pgpgin\n", "pgpgin x\n"]) func `paging without a number`(_ text: String) {
        let error = failure { () throws(LinuxSourceError) in
            try PagingStatistics(parsing: KernelText(text))
        }
        #expect(
            error
                == LinuxSourceError(
                    .malformedText, source: "/fixture", line: 1, expected: "a name and a number",
                    text: String(text.dropLast())))
    }
}
