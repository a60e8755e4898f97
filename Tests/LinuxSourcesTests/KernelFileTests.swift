internal import Glibc
internal import Testing

@testable internal import LinuxSources

@Suite("Reading kernel files") struct KernelFileTests {
    @Test func `a file whose size the kernel calls 0 is read to its end`() throws {
        let text = try KernelFile.read("/proc/self/status")
        #expect(text.value.hasPrefix("Name:"))
        #expect(text.source == "/proc/self/status")
    }

    @Test func `a file longer than the first read is read to its end`() throws {
        // A process linked with Swift's libraries has some hundred mappings.
        let text = try KernelFile.read("/proc/self/maps")
        #expect(text.octets.count > 4096)
        #expect(text.octets.last == UInt8(ascii: "\n"))
    }

    @Test func `a missing file is an error with path and errno`() {
        let error = failure { () throws(LinuxSourceError) in try KernelFile.read("/proc/none") }
        #expect(
            error
                == LinuxSourceError(
                    .systemCallFailed, source: "/proc/none", expected: "open",
                    errorNumber: ENOENT))
    }

    @Test func `a read that fails is an error with path and errno`() {
        let error = failure { () throws(LinuxSourceError) in try KernelFile.read("/proc/self") }
        #expect(
            error
                == LinuxSourceError(
                    .systemCallFailed, source: "/proc/self", expected: "read",
                    errorNumber: EISDIR))
    }

    @Test func `a file past the limit is an error, and one at the limit is none`() throws {
        let path = "/proc/sys/kernel/ostype"
        #expect(try KernelFile.read(path, limit: 6).value == "Linux")
        let error = failure { () throws(LinuxSourceError) in try KernelFile.read(path, limit: 5) }
        #expect(
            error
                == LinuxSourceError(
                    .fileTooLong, source: path, expected: "at most 5 octets"))
    }

    @Test func `a refused file is no answer where that is allowed`() throws {
        #expect(KernelFile.readIfAnswered("/proc/none") == nil)
    }
}
