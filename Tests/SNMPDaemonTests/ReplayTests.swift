import Foundation
import TestPrograms
import Testing

@Suite("snmpagent --replay: a recording in the place of the host") struct ReplayTests {
    /// Names of two tables, and a scalar behind them.
    static let switchRecording = """
        # made up
        1.3.6.1.2.1.1.1.0|4|A switch
        1.3.6.1.2.1.1.3.0|67|8640000
        1.3.6.1.2.1.1.5.0|4|sw1
        1.3.6.1.2.1.2.2.1.1.1|2|1
        1.3.6.1.2.1.2.2.1.1.2|2|2
        1.3.6.1.2.1.2.2.1.2.1|4|port 1
        1.3.6.1.2.1.2.2.1.2.2|4x|506f727420c3bc
        1.3.6.1.4.1.99.1.0|70|18446744073709551615

        """

    static let savedWalk = """
        SNMPv2-MIB::sysDescr.0 = STRING: A printer
        of two lines
        DISMAN-EVENT-MIB::sysUpTimeInstance = Timeticks: (360000) 1:00:00.00
        SNMPv2-MIB::sysName.0 = STRING: lp1
        SNMPv2-SMI::enterprises.99.1.0 = Hex-STRING: 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F
        10
        SNMPv2-SMI::enterprises.99.2.0 = STRING: "a
        \\"quoted\\" line"
        End of MIB

        """

    /// Runs `body` beside an agent that replays these texts, with a file of each.
    static func replaying<Result>(
        _ texts: [String], _ options: [String] = [],
        _ body: (Daemon, [String]) async throws -> Result
    ) async throws -> Result {
        let files = texts.map { _ in
            FileManager.default.temporaryDirectory.appending(path: "replay-\(UUID().uuidString)")
        }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        for (text, file) in zip(texts, files) { try Data(text.utf8).write(to: file) }
        let paths = files.map { $0.path(percentEncoded: false) }
        let daemon = try await Daemon(
            ["--listen", "127.0.0.1:0"] + paths.flatMap { ["--replay", $0] } + options)
        return try await Daemon.run(daemon) { daemon in try await body(daemon, paths) }
    }

    static func ask(_ daemon: Daemon, _ words: String) async throws -> Ending {
        let address = try daemon.address
        return try await Program.snmp.run(
            words.split(separator: " ").map { $0 == "HOST" ? address : String($0) })
    }

    @Test func `a recording is all there is, with its own sysUpTime`() async throws {
        try await Self.replaying([Self.switchRecording]) { daemon, _ in
            let ending = try await Self.ask(daemon, "walk -cpublic -On HOST .1")
            #expect(
                ending
                    == Ending(
                        output: """
                            .1.3.6.1.2.1.1.1.0 = STRING: "A switch"
                            .1.3.6.1.2.1.1.3.0 = Timeticks: (8640000) 1 day, 0:00:00.00
                            .1.3.6.1.2.1.1.5.0 = STRING: "sw1"
                            .1.3.6.1.2.1.2.2.1.1.1 = INTEGER: 1
                            .1.3.6.1.2.1.2.2.1.1.2 = INTEGER: 2
                            .1.3.6.1.2.1.2.2.1.2.1 = STRING: "port 1"
                            .1.3.6.1.2.1.2.2.1.2.2 = Hex-STRING: 50 6F 72 74 20 C3 BC 
                            .1.3.6.1.4.1.99.1.0 = Counter64: 18446744073709551615
                            .1.3.6.1.4.1.99.1.0 = No more variables left in this MIB View \
                            (It is past the end of the MIB tree)

                            """))
            #expect(daemon.announcement.contains("readable=a recording by the community public"))
        }
    }

    @Test func `an object without the instance asked for is told from no object`() async throws {
        try await Self.replaying([Self.switchRecording]) { daemon, _ in
            let words = "1.3.6.1.2.1.2.2.1.2.9 1.3.6.1.2.1.1.1.1 1.3.6.1.2.1.2.2.1.3.1"
            let ending = try await Self.ask(daemon, "get -cpublic -Ov HOST \(words)")
            let lines = ending.output.split(separator: "\n").map { $0.prefix(16) }
            #expect(lines == ["No Such Instance", "No Such Instance", "No Such Object a"])
        }
    }

    @Test func `each of several recordings has a community of its own`() async throws {
        let options = ["--replay-community", "switch", "--replay-community", "printer"]
        try await Self.replaying([Self.switchRecording, Self.savedWalk], options) { daemon, _ in
            #expect(
                try await Self.ask(daemon, "get -cswitch -Oqv HOST sysName.0").output == "sw1\n")
            #expect(
                try await Self.ask(daemon, "walk -cprinter -On HOST .1.3.6.1.4.1").output == """
                    .1.3.6.1.4.1.99.1.0 = Hex-STRING: 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F \

                    10 
                    .1.3.6.1.4.1.99.2.0 = STRING: "a\\n\\"quoted\\" line"
                    .1.3.6.1.4.1.99.2.0 = No more variables left in this MIB View \
                    (It is past the end of the MIB tree)

                    """)
            let other = try await Self.ask(daemon, "get -cpublic -t0.2 -r0 HOST sysName.0")
            #expect(other.status == 1)
        }
    }

    @Test func `who may ask is decided as ever`() async throws {
        try await Self.replaying(
            [Self.switchRecording], ["--accept-host", "192.0.2.1"]
        ) { daemon, _ in
            let ending = try await Self.ask(daemon, "get -cpublic -t0.2 -r0 HOST sysName.0")
            #expect(ending.status == 1)
            #expect(ending.errors.hasPrefix("Timeout: No Response from "))
        }
    }

    @Test func `a reload reads the recordings anew`() async throws {
        try await Self.replaying([Self.switchRecording]) { daemon, files in
            try await daemon.expect("sysName.0", "sw1")
            let text = Self.switchRecording.replacingOccurrences(of: "sw1", with: "sw2")
            try Data(text.utf8).write(to: URL(filePath: files[0]))
            daemon.program.signal(SIGHUP)
            try await daemon.awaitValue("sw2", of: "sysName.0")
        }
    }

    static let faults: [(String, [String], String)] = [
        ("1.3.6.1.2|2|1\n1.3.6.1.3|2|x\n", [], "FILE:2: expected a value of tag 2, found \"x\""),
        (
            "iso.3.6.1.1 = INTEGER: many\n", [],
            "FILE:1: expected a value as snmpwalk prints it, found \"INTEGER: many\""
        ),
        ("", ["--replay-loss", "101"], "--replay-loss: expected 0 to 100 percent, found 101.0"),
        (
            "", ["--replay-delay", "60001"],
            "--replay-delay: expected 0 to 60000 milliseconds, found 60001"
        ),
        (
            "", ["--replay-endless", "1.3.x"],
            "--replay-endless: expected a number of 0 to 4294967295, found \"x\""
        ),
        (
            "", ["--community", "c"],
            "--community: cannot stand beside --replay: --replay-community"
        ),
        (
            "", ["--replay-community", "a", "--replay-community", "b"],
            "--replay-community: expected a name of its own for each of 1 --replay"
        ),
    ]

    @Test(arguments: faults) func `what is wrong is told with its file and line`(
        text: String, options: [String], message: String
    ) async throws {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "replay-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.utf8).write(to: file)
        let path = file.path(percentEncoded: false)
        let ending = try await Program.snmpagent.run(
            ["--listen", "127.0.0.1:0", "--replay", path] + options.map { $0 })
        #expect(ending.status != 0)
        #expect(ending.errors.contains(message.replacingOccurrences(of: "FILE", with: path)))
    }

    @Test func `a file that is missing, and a fault without a recording, end the start`()
        async throws
    {
        let missing = try await Program.snmpagent.run([
            "--listen", "127.0.0.1:0", "--replay", "/nonexistent/file",
        ])
        #expect(
            missing.errors.contains(
                "--replay: /nonexistent/file cannot be read: No such file or directory"))
        let alone = try await Program.snmpagent.run(["--listen", "127.0.0.1:0", "--replay-loop"])
        #expect(alone.errors.contains("--replay-loop: needs --replay"))
    }
}
