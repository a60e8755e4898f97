import Foundation
import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("What snmp tells of its own doing") struct DiagnosticTests {
    static let object = "1.3.6.1.4.1.99.1.1.0"

    static func agent() async throws -> FakeAgent {
        try await FakeAgent { request, _ in
            [.message(FakeTree.rows(3).reply(to: request))]
        }
    }

    /// Without ports and the request-id, which is at the start of the second line.
    private func masked(_ text: String) -> String {
        text.replacing(/\[[0-9.]+\]:[0-9]+/, with: "[PEER]")
            .replacing(/0016: 04 .. .. ..  ../, with: "0016: 04 ID ID ID  ID")
            .replacing(/\ {4}[^\n]+\n/, with: "    TEXT\n")
    }

    /// Runs until the request-id has four octets, which all but one of 128 have.
    private func run(
        _ agent: FakeAgent, _ body: () async throws -> Ending
    ) async throws -> Ending {
        while true {
            let ending = try await body()
            if let requestID = agent.pdus.last?.requestID, requestID > 0x7F_FFFF { return ending }
        }
    }

    @Test(.enabled(if: NetSNMP.isInstalled, "\(NetSNMP.isMissing)"))
    func `each datagram in hexadecimal, as net-snmp shows it`() async throws {
        let agent = try await Self.agent()
        let line = "-d -v2c -csecret -On -t30 HOST \(Self.object)"
        let ours = try await run(agent) { try await agent.run("get \(line)") }
        let theirs = try await run(agent) {
            try await agent.beAsked { host in
                try await NetSNMP.run(
                    "snmpget", line.split(separator: " ").map { $0 == "HOST" ? host : String($0) })
            }
        }
        #expect(ours.output == theirs.output)
        #expect(masked(ours.errors) == masked(theirs.errors))
        #expect(ours.errors.contains("\n0000: 30 "))
    }

    @Test(arguments: [("-Lo", true, false), ("-Ln", false, false), ("-Le", false, true)])
    func `where it is told`(
        option: String, isOutput: Bool, isError: Bool
    ) async throws {
        let ending = try await Self.agent().run(
            "get -d \(option) -csecret -On -t30 HOST \(Self.object)")
        #expect(ending.output.contains("Sending") == isOutput)
        #expect(ending.errors.contains("Sending") == isError)
        #expect(ending.output.hasSuffix(".\(Self.object) = Gauge32: 0\n"))
    }

    @Test func `in a file, and only what has the priority that is asked for`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "log-\(UUID().uuidString)"
        ).path(percentEncoded: false)
        defer { try? FileManager.default.removeItem(atPath: file) }
        for (option, isLogged) in [("-Lf \(file)", true), ("-LF4 \(file)", false)] {
            let ending = try await Self.agent().run(
                "get -d \(option) -csecret -On -t30 HOST \(Self.object)")
            #expect(ending == Ending(output: ".\(Self.object) = Gauge32: 0\n"))
            let text = try String(contentsOfFile: file, encoding: .utf8)
            #expect(text.contains("Sending") == isLogged)
        }
    }

    @Test func `-H lists what snmp.conf may say`() async throws {
        let ending = try await Program.snmp.run(["get", "-H"])
        #expect(ending.status == 0 && ending.output.isEmpty)
        #expect(ending.errors.hasPrefix("Configuration directives understood:\n"))
        for name in ["defVersion", "printNumericOids", "clientaddr"] {
            #expect(ending.errors.contains("    \(name) "))
        }
    }
}
