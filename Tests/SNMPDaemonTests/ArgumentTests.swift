import Foundation
import TestPrograms
import Testing

@Suite("proc_pid_cmdline(5): the arguments of snmpagent") struct ArgumentTests {
    @Test func `no community is left where others can read it`() async throws {
        let words = ["--listen", "127.0.0.1:0", "--community", "secret-1"]
        let more = ["--notify-community=secret-2", "--community=secret-3", "--log-level", "debug"]
        try await Daemon.run(Daemon(words + more)) { daemon in
            let path = "/proc/\(daemon.processID)/cmdline"
            let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
            #expect(!text.contains("secret"))
            #expect(text.contains("--community") && text.contains("debug"))
            let ending = try await Program.snmp.run([
                "get", "-v2c", "-csecret-3", "-Oqv", try daemon.address,
                "HOST-RESOURCES-MIB::hrSWRunParameters.\(daemon.processID)",
            ])
            #expect(ending.output.contains("--community") && !ending.output.contains("secret"))
        }
    }
}
