internal import Testing

@testable internal import LinuxSources

@Suite("proc_stat(5), proc_cpuinfo(5), proc_loadavg(5)") struct ProcessorTests {
    private static func ticks(_ numbers: [UInt64]) -> ProcessorTicks {
        var ticks = ProcessorTicks()
        (ticks.user, ticks.nice, ticks.system) = (numbers[0], numbers[1], numbers[2])
        (ticks.idle, ticks.wait, ticks.interrupt) = (numbers[3], numbers[4], numbers[5])
        (ticks.softInterrupt, ticks.steal) = (numbers[6], numbers[7])
        (ticks.guest, ticks.guestNice) = (numbers[8], numbers[9])
        return ticks
    }

    @Test func `a server's processors, one of them off line`() throws {
        var expected = ProcessorStatistics()
        expected.all = Self.ticks([4_294_967_396, 1200, 30000, 900_000, 4000, 50, 600, 0, 700, 80])
        expected.processors = [
            (0, [1000, 300, 500, 8000, 100, 10, 90, 0, 7, 8]),
            (1, [0, 0, 0, 10000, 0, 0, 0, 0, 0, 0]),
            (3, [4000, 0, 1000, 5000, 0, 0, 0, 0, 0, 0]),
        ].map { ProcessorStatistics.Processor(number: $0, ticks: Self.ticks($1)) }
        expected.interrupts = 9_876_543_210
        expected.contextSwitches = 12_345_678_901
        let source = ProcessorStatisticsSource(roots: HostFixture.server.roots)
        #expect(try source.read() == expected)
        // What is run for guests is the user's already.
        #expect(expected.processors[0].ticks.total == 10_000)
    }

    @Test func `columns that an old kernel lacks are 0`() throws {
        let all = try ProcessorStatisticsSource(roots: HostFixture.pod.roots).read().all
        #expect(all == Self.ticks([1, 2, 3, 4, 0, 0, 0, 0, 0, 0]))
    }

    @Test(arguments: [
        ("intr 1\n", 1, "cpu and its ticks"),
        ("cpu 1 2 3\n", 1, "at least four numbers of ticks"),
        ("cpu 1 2 3 x\n", 1, "at least four numbers of ticks"),
        ("cpu 1 2 3 4\ncpuX 1 2 3 4\n", 2, "cpu and its number"),
        ("cpu 1 2 3 4\nintr\n", 2, "a number"),
        ("cpu 1 2 3 4\nctxt -1\n", 2, "a number"),
        ("cpu 1 2 3 4\n\n", 2, "a name and numbers"),
        ("cpu 18446744073709551616 2 3 4\n", 1, "at least four numbers of ticks"),
    ])
    func `a malformed line`(_ text: String, _ line: Int, _ expected: String) {
        let error = failure { () throws(LinuxSourceError) in
            try ProcessorStatistics(parsing: KernelText(text))
        }
        #expect(error == KernelText(text).malformed(line: line, expected: expected))
    }

    @Test func `names, with the vendor where the kernel tells it`() throws {
        func names(_ fixture: HostFixture) throws -> [UInt32: String] {
            try ProcessorNameSource(roots: fixture.roots).read()
        }
        let intel = "GenuineIntel: Intel(R) Xeon(R) Gold 6430"
        #expect(try names(.server) == [0: intel, 1: intel, 3: intel])
        #expect(try names(.guest) == [0: "QEMU Virtual CPU", 1: "QEMU Virtual CPU"])
        #expect(try names(.pod) == [:])
    }

    @Test func `load in hundredths`() throws {
        let source = LoadAverageSource(roots: HostFixture.server.roots)
        #expect(try source.read() == LoadAverage(hundredths: [1207, 350, 99]))
    }

    @Test(arguments: [
        "", "\n", "1.00 2.00\n", "1.0 2.00 3.00\n", "1.00 2.00 x\n", "-1.00 1.00 1.00",
    ])
    func `a malformed load average`(_ text: String) {
        let error = failure { () throws(LinuxSourceError) in
            try LoadAverage(parsing: KernelText(text))
        }
        let expected = "three numbers with two decimals"
        #expect(error == KernelText(text).malformed(line: 1, expected: expected))
    }
}
