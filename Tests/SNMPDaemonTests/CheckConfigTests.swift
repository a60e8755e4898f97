import Foundation
import TestPrograms
import Testing

@Suite("snmpagent check-config and check-access") struct CheckConfigTests {
    /// Runs `snmpagent` with the words, of which `FILE` is a file with this text.
    private static func run(_ words: [String], _ text: String) async throws -> Ending {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "snmp-check-\(UUID().uuidString).conf")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.utf8).write(to: file)
        let path = file.path(percentEncoded: false)
        let ending = try await Program.snmpagent.run(words.map { $0 == "FILE" ? path : $0 })
        return Ending(
            status: ending.status, output: ending.output.replacing(path, with: "FILE"),
            errors: ending.errors.replacing(path, with: "FILE"))
    }

    @Test func `what a file allows is told line by line, and no community`() async throws {
        let ending = try await Self.run(
            ["check-config", "FILE"],
            """
            view sys included .1.3.6.1.2.1.1
            rocommunity secret 192.0.2.0/24 -V sys
            community other
            master agentx

            """)
        let output = """
            FILE:4: "master" has no meaning here: there are no subagents
            FILE:2: the view sys from 192.0.2.0/24
            FILE:3: everything from any host
            FILE: in order

            """
        #expect(ending == Ending(output: output))
    }

    @Test func `faults of every kind are told, each with its line`() async throws {
        let ending = try await Self.run(
            ["check-config", "FILE"],
            """
            sysLocatoin x
            agentAddress udp:nonsense..:161
            rocommunity public nonsense..
            trap2sink 127.0.0.1:999999 public
            rateLimit 5/999999
            bulkSize 1400
            maxMessageSize 500
            override sysName.0.7 octet_str x
            override .1.3.6.1.2.1 integer 5
            healthRoot .1.3.6.1.2.1.2
            extend .1.3.6.1.2.1.25 here /bin/true
            extend .1.3.6.1.2.1.25 there /bin/true
            trapsink 127.0.0.1:999999
            agentAddress udp:nonsense..:162

            """)
        #expect(ending.status == 1)
        #expect(ending.output == "")
        let lines = ending.errors.split(separator: "\n")
        #expect(lines.allSatisfy { $0.hasPrefix("snmpagent: FILE:") })
        // The size of a GetBulk is at fault because of the line behind it.
        #expect(
            lines.compactMap { $0.split(separator: ":").dropFirst(2).first }
                == ["1", "2", "3", "4", "5", "6", "8", "9", "10", "11", "12", "13", "14"])
    }

    @Test(arguments: [
        ("override .1.3.6.1.2.1.2 integer 5", "FILE:1: expected the name of an instance"),
        ("override .1.3.6.1.2.1.1.5 octet_str x", "FILE:1: expected the name of an instance"),
        ("override .1.3.6.1.2.1.2.2.1.2 octet_str x", "FILE:1: expected the name of an instance"),
        (
            "healthRoot .1.3.6.1.2.1.2",
            "FILE:1: expected a place of its own for the group agentHealth, "
                + "found \"1.3.6.1.2.1.2.1.1\" (interfaces is at 1.3.6.1.2.1.2.1)\n"
        ),
        ("rocommunity \"secret", "FILE:1: expected a closing \", found the end of the line\n"),
        ("com2sec reader default 'secret", "FILE:1: expected a closing ', found the end"),
    ])
    func `what the daemon refuses is a fault, and shows no community`(
        line: String, fault: String
    ) async throws {
        let ending = try await Self.run(["check-config", "FILE"], line + "\n")
        #expect(ending.status == 1)
        #expect(ending.errors.hasPrefix("snmpagent: \(fault)"), "\(ending.errors)")
        #expect(!ending.errors.contains("secret"))
    }

    @Test(arguments: [
        ("192.0.2.7", 0, "answered: it sees the view all\ndecided by FILE:2\nshadowed: FILE:3\n"),
        (
            "203.0.113.1", 2,
            "dropped: the source is not among the accepted hosts\ndecided by FILE:1\n"
        ),
        (
            "198.51.100.1", 2,
            "dropped: no entry has this community for this source\n"
                + "for other sources: FILE:2\nfor other sources: FILE:3\n"
        ),
        (
            "224.0.0.1", 2,
            "dropped: the source is no one host's, so that nobody can be answered\n"
        ),
    ])
    func `check-access names the lines that decide`(
        source: String, status: Int32, output: String
    ) async throws {
        let ending = try await Self.run(
            ["check-access", "--config", "FILE", "--community", "secret", "--from", source],
            """
            acceptHosts 192.0.2.0/24 198.51.100.0/24
            community secret 192.0.2.0/24
            rocommunity secret 192.0.2.7 .1.3.6.1.2.1.1

            """)
        #expect(ending == Ending(status: status, output: output))
    }

    @Test func `the table of check-access has a column for each source`() async throws {
        let ending = try await Self.run(
            [
                "check-access", "--config", "FILE", "--matrix", "--from", "192.0.2.7", "--from",
                "::1",
            ],
            "view sys included .1.3.6.1.2.1.1\nrocommunity a default -V sys\ncommunity b\n")
        #expect(
            ending
                == Ending(
                    output: """
                        community  192.0.2.7  ::1
                        a          sys        -
                        b          all        all

                        """))
    }

    @Test(
        arguments: [
            (
                ["--from", "192.0.2.7"], 0,
                "answered: it sees the view all\ndecided by --community\n"
            ),
            (
                ["--from", "203.0.113.1"], 2,
                "dropped: the source is not among the accepted hosts\ndecided by --accept-host\n"
            ),
        ] as [([String], Int32, String)])
    func `check-access goes by the options that the daemon has, too`(
        words: [String], status: Int32, output: String
    ) async throws {
        let ending = try await Self.run(
            ["check-access", "--config", "FILE", "--community", "secret"] + words
                + ["--", "--community", "secret", "--accept-host", "192.0.2.0/24"],
            "acceptHosts 203.0.113.1\nview v included .1.3\n")
        #expect(ending == Ending(status: status, output: output))
    }

    @Test(arguments: [
        (
            ["check-access", "--config", "FILE", "--matrix", "--from", "192.0.2.7"],
            "community  192.0.2.7\na\\u{9}b    v\\u{1B}[1m\n"
        ),
        (
            ["check-access", "--config", "FILE", "--community", "a\tb", "--from", "192.0.2.7"],
            "answered: it sees the view v\\u{1B}[1m\ndecided by FILE:2\n"
        ),
        (
            ["check-config", "FILE"],
            "FILE:2: the view v\\u{1B}[1m from any host\nFILE: in order\n"
        ),
    ])
    func `no name moves the cursor of a terminal`(words: [String], output: String) async throws {
        let ending = try await Self.run(
            words, "view v\u{1B}[1m included .1.3\ncommunity 'a\tb' -V v\u{1B}[1m\n")
        #expect(ending == Ending(output: output))
    }

    @Test(
        arguments: [
            ("printer", 0, "answered: it sees the view all\ndecided by --replay-community\n"),
            ("secret", 2, "dropped: no entry has this community for this source\n"),
        ] as [(String, Int32, String)])
    func `check-access goes by the communities of recordings`(
        community: String, status: Int32, output: String
    ) async throws {
        let recording = FileManager.default.temporaryDirectory.appending(
            path: "snmp-check-\(UUID().uuidString).snmprec")
        defer { try? FileManager.default.removeItem(at: recording) }
        try Data("1.3.6.1.2.1.1.1.0|4|A printer\n".utf8).write(to: recording)
        let ending = try await Self.run(
            [
                "check-access", "--config", "FILE", "--community", community, "--from", "::1",
                "--", "--replay", recording.path(percentEncoded: false), "--replay-community",
                "printer",
            ], "community secret\n")
        #expect(ending == Ending(status: status, output: output))
    }

    @Test(arguments: [
        (
            ["check-access", "--community", "a", "--from", "::1"], ["--nope"],
            "Unknown option '--nope'"
        ),
        (
            ["check-config", "FILE"], ["--community", ""],
            "--community: expected a name, found \"\""
        ),
        (
            ["check-config", "FILE"], ["--bulk-size", "1500"],
            "--bulk-size: expected at most the largest message, 1400, found 1500"
        ),
    ])
    func `what is wrong with the daemon's options is told`(
        words: [String], options: [String], fault: String
    ) async throws {
        let ending = try await Self.run(words + ["--"] + options, "maxMessageSize 1400\n")
        #expect(ending == Ending(status: 1, errors: "snmpagent: \(fault)\n"))
    }
}
