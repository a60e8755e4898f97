import Foundation
import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("Where the community comes from") struct CommunitySourceTests {
    private func file(_ text: String, _ name: String = "community") throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "community-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file
    }

    typealias Row = (options: String, environment: [String: String], community: OctetString)

    @Test
    func `the command line before a file, that before the environment, that before snmp.conf`()
        async throws
    {
        let file = try file("from file\nnot this\n")
        let configuration = try self.file("defCommunity configured\n", "snmp.conf")
        defer {
            try? FileManager.default.removeItem(at: file.deletingLastPathComponent())
            try? FileManager.default.removeItem(at: configuration.deletingLastPathComponent())
        }
        let folder = configuration.deletingLastPathComponent().path(percentEncoded: false)
        let option = "--community-file \(file.path(percentEncoded: false))"
        let both = ["SNMP_COMMUNITY": "variable", "SNMPCONFPATH": folder]
        let rows: [Row] = [
            ("-c typed \(option)", both, "typed"), (option, both, "from file"),
            ("", both, "variable"), ("", ["SNMPCONFPATH": folder], "configured"),
        ]
        for row in rows {
            let agent = try await FakeAgent { request, _ in
                [.message(FakeTree.rows(3).reply(to: request))]
            }
            let ending = try await agent.run(
                "get \(row.options) -On -t30 HOST 1.3.6.1.4.1.99.1.1.0",
                environment: row.environment)
            #expect(ending.status == 0, "\(row)")
            #expect(agent.requests.map(\.community) == [row.community])
        }
    }

    @Test(arguments: [
        ["-csecret-word"], ["-c", "secret-word"], ["-v2c", "-On", "-dcsecret-word"],
        ["--defCommunity=secret-word"], ["-Y", "defCommunity=secret-word"],
    ])
    func `no other user reads it among the arguments`(options: [String]) async throws {
        let agent = try await FakeAgent { _, _ in [] }
        let program = try await Program.snmp.start(
            ["get"] + options + ["-Lf", "/dev/null", "-t3600", "\(agent.peer)", "1.3.6.1"],
            environment: NetSNMP.ownEnvironment)
        // By then its arguments have been read.
        while agent.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        let words = try Data(contentsOf: URL(filePath: "/proc/\(program.processID)/cmdline"))
        program.signal(SIGKILL)
        _ = try await program.end()
        let text = String(decoding: words, as: UTF8.self)
        #expect(!text.contains("secret"))
        #expect(text.contains("-t3600"))
        #expect(agent.requests.first?.community == "secret-word")
    }
}
