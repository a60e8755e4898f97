internal import Testing

@testable internal import LinuxSources

@Suite("Uptime, command line, sessions, dates") struct HostSystemFilesTests {
    @Test func `uptime in hundredths of a second`() throws {
        #expect(try HostUptimeSource(roots: HostFixture.server.roots).read() == 431_234_567)
        #expect(try HostUptimeSource(roots: HostFixture.pod.roots).read() == 1230)
    }

    @Test(arguments: ["", "12\n", "12.3 4\n", "x.00 1\n", "18446744073709551615.00\n"])
    func `a malformed uptime`(_ text: String) {
        let error = failure { () throws(LinuxSourceError) in
            try HostUptime(parsing: KernelText(text))
        }
        let expected = "seconds with two decimals"
        #expect(error == KernelText(text).malformed(line: 1, expected: expected))
    }

    @Test func `the kernel's command line, without its line feed`() throws {
        let source = KernelCommandLineSource(roots: HostFixture.guest.roots)
        #expect(try source.read() == "root=/dev/vda1")
    }

    /// Of the records of users one has no process any more, and one no name.
    @Test func `utmp(5): sessions whose process is there`() throws {
        #expect(try LoginSource(roots: HostFixture.server.roots).readSessionCount() == 2)
        #expect(try LoginSource(roots: HostFixture.guest.roots).readSessionCount() == 0)
    }

    @Test func `records of AArch64 are longer`() throws {
        var record = [UInt8](repeating: 0, count: 400)
        (record[0], record[4], record[5], record[44]) = (7, 0x34, 0x12, UInt8(ascii: "a"))
        let text = KernelText(source: "/fixture", octets: record + record)
        #expect(try LoginRecords(parsing: text).processes == [0x1234, 0x1234])
    }

    @Test func `records of another size are refused`() {
        let text = KernelText(source: "/fixture", octets: [UInt8](repeating: 7, count: 385))
        let error = failure { () throws(LinuxSourceError) in try LoginRecords(parsing: text) }
        #expect(
            error
                == LinuxSourceError(
                    .malformedText, source: "/fixture", expected: "records of 384 or 400 octets"))
    }

    @Test func `a moment has the host's date and its offset from UTC`() throws {
        let time = try #require(LocalTime(secondsSince1970: 1_732_467_600, tenths: 3))
        // Whatever the zone: the date with the offset taken away is the one of UTC.
        let minutes = time.hour * 60 + time.minute - time.minutesFromUTC
        #expect((minutes + 2880) % 1440 == 17 * 60)
        #expect(time.year == 2024 && time.month == 11 && (24...25).contains(time.day))
        #expect(time.second == 0 && time.tenths == 3)
        #expect(LocalTime(secondsSince1970: .max) == nil)
    }

    @Test func `a directory that is not there is named`() {
        let error = failure { () throws(LinuxSourceError) in try Directory.names(in: "/no/such") }
        #expect(
            error
                == LinuxSourceError(
                    .systemCallFailed, source: "/no/such", expected: "opendir", errorNumber: 2))
        #expect(Directory.namesIfPresent(in: "/no/such") == [])
    }
}
