import Foundation
import TestPrograms
import Testing

@Suite("RFC 3414 §2.2 snmpEngineID and snmpEngineBoots over restarts") struct EngineStateTests {
    private let directory: URL

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(
            path: "snmp-state-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    private var arguments: [String] {
        ["--listen", "127.0.0.1:0", "--state-dir", directory.path(percentEncoded: false)]
    }

    private var file: URL { directory.appending(path: "engine") }

    @Test func `the name stays, and each start is counted`() async throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        try "engineID 80001f880561626364\nengineBoots 41\n".write(
            to: file, atomically: true, encoding: .utf8)
        for boots in 42...43 {
            try await Daemon.run(Daemon(arguments)) { daemon in
                try await daemon.expect("SNMP-FRAMEWORK-MIB::snmpEngineBoots.0", "\(boots)")
                try await daemon.expect(
                    "SNMP-FRAMEWORK-MIB::snmpEngineID.0", "\"80 00 1F 88 05 61 62 63 64 \"")
            }
        }
    }

    @Test(arguments: [
        ("", 1, "engineID", "10 to 64 hexadecimal digits", ""),
        ("engineID 8000\n", 1, "engineID", "10 to 64 hexadecimal digits", "engineID 8000"),
        (
            "engineID 80001f880561626364\nengineBoots -1\n", 2, "engineBoots",
            "0 to 2147483647", "engineBoots -1"
        ),
    ])
    func `a file in another form is an error with its line, and stays as it is`(
        text: String, line: Int, key: String, expected: String, found: String
    ) async throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        try text.write(to: file, atomically: true, encoding: .utf8)
        let ending = try await Program.snmpagent.run(arguments)
        #expect(ending.status == 1)
        #expect(
            ending.errors == "snmpagent: --state-dir: \(file.path(percentEncoded: false)):"
                + "\(line): expected \"\(key)\" and \(expected), found \"\(found)\"\n")
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test func `a first start makes the file`() async throws {
        defer { try? FileManager.default.removeItem(at: directory) }
        try await Daemon.run(Daemon(arguments)) { daemon in
            try await daemon.expect("SNMP-FRAMEWORK-MIB::snmpEngineBoots.0", "1")
        }
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains(#/^engineID 80001f8805[0-9a-f]{32}\nengineBoots 1\n$/#))
    }
}
