internal import Testing

@testable internal import LinuxSources

@Suite("proc_pid_stat(5) and proc_pid_cmdline(5)") struct ProcessTests {
    private static let source = ProcessSource(roots: HostFixture.server.roots)

    @Test func `processes by number`() throws {
        #expect(try Self.source.readIDs() == [1, 2, 900, 901, 902])
    }

    @Test func `a name may hold parentheses`() throws {
        let page = MemoryPage.size
        #expect(
            try Self.source.readStatistics(of: 1)
                == ProcessStatistics(
                    id: 1, name: Array("systemd".utf8), state: UInt8(ascii: "S"),
                    processorTicks: 1545, residentOctets: 3000 * page))
        #expect(
            try Self.source.readStatistics(of: 900)
                == ProcessStatistics(
                    id: 900, name: Array("a) b (c".utf8), state: UInt8(ascii: "R"),
                    processorTicks: 4_294_967_297, residentOctets: (1 << 41) * page))
    }

    @Test func `the kernel's own threads are told by their flags`() throws {
        let kernels = try Self.source.readIDs().filter { id in
            try Self.source.readStatistics(of: id)?.isKernelThread == true
        }
        #expect(kernels == [2])
    }

    @Test func `a process that is gone has nothing`() throws {
        #expect(try Self.source.readStatistics(of: 77_777) == nil)
        #expect(Self.source.readArguments(of: 77_777) == [])
    }

    @Test func `arguments word by word, empty ones too`() {
        let words = { (id: UInt32) in
            Self.source.readArguments(of: id).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(words(1) == ["/sbin/init", "splash"])
        #expect(words(2) == [])
        let long = String(repeating: "y", count: 600)
        #expect(words(900) == ["/opt/a b/c", "-x", "", "two\nlines", long, "z"])
        // It has put a text of its own in their place.
        #expect(words(902) == ["nginx: master process /usr/sbin/nginx -g daemon on;"])
    }

    @Test(arguments: [
        ("", "a number and a name in parentheses"),
        ("1 init S", "a number and a name in parentheses"),
        (") 1 (", "a number and a name in parentheses"),
        ("(a) S 1", "a number and a name in parentheses"),
        ("x (a) S 1", "a number and a name in parentheses"),
        ("1 (a) S 0 1 1 0 -1 1 1 0 0 0 1 1", "a state and at least 21 numbers"),
        (
            "1 (a) SS 0 1 1 0 -1 1 1 0 0 0 1 1 0 0 20 0 1 0 1 1 1 0",
            "a state and at least 21 numbers"
        ),
        (
            "1 (a) S 0 1 1 0 -1 1 1 0 0 0 x 1 0 0 20 0 1 0 1 1 1 0",
            "a state and at least 21 numbers"
        ),
    ])
    func `a malformed line`(_ text: String, _ expected: String) {
        let error = failure { () throws(LinuxSourceError) in
            try ProcessStatistics(parsing: KernelText(text), pageSize: 4096)
        }
        #expect(error == KernelText(text).malformed(line: 1, expected: expected))
    }
}
