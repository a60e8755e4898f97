import Foundation
import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("snmp record and snmp diff") struct RecordingCommandTests {
    private static func tree(_ count: UInt32) throws -> FakeTree {
        try FakeTree(
            (0..<count).map { row in
                VarBind(try ObjectIdentifier([1, 3, 6, 1, 4, 1, 99, row]), .gauge32(row))
            })
    }

    private static func lines(_ rows: Range<Int>) -> String {
        rows.map { "1.3.6.1.4.1.99.\($0)|66|\($0)\n" }.joined()
    }

    @Test(arguments: ["", " 1.3.6.1.4.1.99", " enterprises.99", " --parallel 4"])
    func `record writes a line for each varbind`(words: String) async throws {
        let tree = try Self.tree(100)
        let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
        #expect(
            try await agent.run("record -csecret HOST\(words)")
                == Ending(output: Self.lines(0..<100)))
    }

    @Test func `an instance alone is recorded too`() async throws {
        let tree = try Self.tree(100)
        let agent = try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
        #expect(
            try await agent.run("record -csecret HOST 1.3.6.1.4.1.99.7")
                == Ending(output: Self.lines(7..<8)))
    }

    @Test func `what came before a failure is kept`() async throws {
        let tree = try Self.tree(100)
        let agent = try await FakeAgent { request, count in
            count <= 2 ? [.message(tree.reply(to: request))] : []
        }
        let ending = try await agent.run("record -csecret -t0.1 -r0 HOST")
        #expect(ending.status == 1)
        #expect(ending.errors.hasPrefix("Timeout: No Response from "))
        let kept = ending.output.split(separator: "\n").count
        #expect(kept > 0)
        #expect(ending.output == Self.lines(0..<kept))
    }

    static let old = """
        1.3.6.1.2.1.1.3.0|67|100
        1.3.6.1.2.1.1.5.0|4|host
        1.3.6.1.2.1.2.2.1.2.1|4|lo
        1.3.6.1.2.1.2.2.1.8.1|2|1
        1.3.6.1.2.1.2.2.1.10.1|65|7

        """
    /// In another form, with a value that is other, one that is gone, and one that is new.
    static let new = """
        DISMAN-EVENT-MIB::sysUpTimeInstance = Timeticks: (200) 0:00:02.00
        SNMPv2-MIB::sysName.0 = STRING: host
        IF-MIB::ifOperStatus.1 = INTEGER: down(2)
        IF-MIB::ifInOctets.1 = Counter32: 9
        IF-MIB::ifOutOctets.1 = Counter32: 1

        """

    private static func diff(_ words: String, _ texts: [String]) async throws -> Ending {
        let files = texts.map { _ in
            FileManager.default.temporaryDirectory.appending(path: "diff-\(UUID().uuidString)")
        }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        for (text, file) in zip(texts, files) { try Data(text.utf8).write(to: file) }
        let paths = files.map { $0.path(percentEncoded: false) }
        let ending = try await Program.snmp.run(
            ["diff"] + words.split(separator: " ").map(String.init) + paths)
        return Ending(
            status: ending.status, output: ending.output,
            errors: paths.reduce(ending.errors) { $0.replacingOccurrences(of: $1, with: "FILE") })
    }

    @Test func `diff tells what is gone, new and other, by name`() async throws {
        #expect(
            try await Self.diff("", [Self.old, Self.new])
                == Ending(
                    status: 1,
                    output: """
                        - DISMAN-EVENT-MIB::sysUpTimeInstance = Timeticks: (100) 0:00:01.00
                        + DISMAN-EVENT-MIB::sysUpTimeInstance = Timeticks: (200) 0:00:02.00
                        - IF-MIB::ifDescr.1 = STRING: lo
                        - IF-MIB::ifOperStatus.1 = INTEGER: up(1)
                        + IF-MIB::ifOperStatus.1 = INTEGER: down(2)
                        - IF-MIB::ifInOctets.1 = Counter32: 7
                        + IF-MIB::ifInOctets.1 = Counter32: 9
                        + IF-MIB::ifOutOctets.1 = Counter32: 1

                        """))
    }

    @Test func `diff leaves out what it is told to`() async throws {
        #expect(
            try await Self.diff(
                "-Oqs --ignore-counters --ignore ifDescr --ignore ifOutOctets",
                [Self.old, Self.new])
                == Ending(status: 1, output: "- ifOperStatus.1 up\n+ ifOperStatus.1 down\n"))
        #expect(
            try await Self.diff("--ignore 1.3.6.1.2.1", [Self.old, Self.new]) == Ending())
    }

    @Test func `the same in another form is no difference`() async throws {
        let walk = """
            iso.3.6.1.2.1.1.3.0 = Timeticks: (100) 0:00:01.00
            iso.3.6.1.2.1.1.5.0 = STRING: "host"
            iso.3.6.1.2.1.2.2.1.2.1 = STRING: "lo"
            iso.3.6.1.2.1.2.2.1.8.1 = INTEGER: 1
            iso.3.6.1.2.1.2.2.1.10.1 = Counter32: 7
            """
        #expect(try await Self.diff("", [Self.old, walk]) == Ending())
    }

    @Test func `what cannot be compared is status 2`() async throws {
        #expect(
            try await Self.diff("", [Self.old, "1.3.6.1|2|x\n"])
                == Ending(
                    status: 2, errors: "FILE:1: expected a value of tag 2, found \"x\"\n"))
        #expect(
            try await Program.snmp.run(["diff", "/nonexistent/a", "/nonexistent/b"])
                == Ending(status: 2, errors: "/nonexistent/a: No such file or directory\n"))
        #expect(try await Self.diff("--ignore nothing", [Self.old, Self.new]).status == 2)
        #expect(try await Self.diff("", [Self.old]).status == 2)
    }
}
