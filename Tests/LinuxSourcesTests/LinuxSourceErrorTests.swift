internal import Glibc
internal import Testing

@testable internal import LinuxSources

@Suite("Errors of kernel sources") struct LinuxSourceErrorTests {
    @Test(arguments: [
        (
            LinuxSourceError(
                .malformedText, source: "/proc/net/dev", line: 5, expected: "16 counters",
                text: "eth0: x"),
            "/proc/net/dev:5: expected 16 counters, found \"eth0: x\""
        ),
        (
            LinuxSourceError(
                .systemCallFailed, source: "/sys/class/net/eth0/mtu", expected: "open",
                errorNumber: ENOENT),
            "/sys/class/net/eth0/mtu: open failed: No such file or directory (errno 2)"
        ),
        (
            LinuxSourceError(
                .malformedMessage, source: "netlink RTM_GETLINK", offset: 36,
                expected: "a link's name", text: "00 01"),
            "netlink RTM_GETLINK, octet 36: expected a link's name, found \"00 01\""
        ),
    ])
    func `a description is one line with place, expectation and text`(
        error: LinuxSourceError, line: String
    ) {
        #expect(error.description == line)
    }
}
