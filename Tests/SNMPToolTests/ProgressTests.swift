import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("The progress line", .enabled(if: Program.isInstalled("/usr/bin/script")))
struct ProgressTests {
    /// An agent that answers a request when it comes the second time.
    static func agent() async throws -> FakeAgent {
        let tree = FakeTree.rows(12)
        return try await FakeAgent { request, position in
            position % 2 == 1 ? [.message(tree.reply(to: request))] : []
        }
    }

    /// What a terminal shows, on which standard error is, and standard output where `isShown`.
    private func terminal(_ options: String, isShown: Bool) async throws -> String {
        let agent = try await Self.agent()
        let redirection = isShown ? "" : " >/dev/null"
        let command =
            "'\(Program.snmp.path)' bulkwalk -On -csecret -r3 \(options) \(agent.peer) "
            + "1.3.6.1.4.1.99.1\(redirection)"
        let ending = try await agent.beAsked { _ in
            try await Program(path: "/usr/bin/script").run(
                ["-qec", command, "/dev/null"], environment: NetSNMP.ownEnvironment)
        }
        #expect(ending.status == 0)
        return ending.output
    }

    @Test func `says how far a walk is that lasts, and is gone at the end`() async throws {
        let text = try await terminal("-t0.4 -Cr2", isShown: false)
        #expect(text.contains(/variables in [0-9]+ s, at \.1\.3\.6\.1\.4\.1\.99\.1\.1\./))
        #expect(text.hasSuffix("\r\u{1B}[K"))
    }

    @Test func `leaves what is printed on the same terminal whole`() async throws {
        let text = try await terminal("-t0.4 -Cr2", isShown: true)
        let shown = text.replacing(/\r[^\r\n]*\x{1B}\[K/, with: "")
        let lines = (0..<12).map { ".1.3.6.1.4.1.99.1.1.\($0 * 100) = Gauge32: \($0)\r\n" }
        #expect(shown == lines.joined())
        #expect(text != shown)
    }

    @Test func `is not there for a walk that is quick`() async throws {
        #expect(try await terminal("-t0.05 -r20 -Cr50", isShown: false) == "")
    }
}
