import Foundation
import SNMP
import TestAgents
import TestPrograms
import Testing

@Suite("The command line of snmp") struct CommandLineTests {
    static let object = "1.3.6.1.4.1.99.1.1.0"
    static let answer = Ending(output: ".1.3.6.1.4.1.99.1.1.0 = Gauge32: 0\n")

    static func agent() async throws -> FakeAgent {
        let tree = FakeTree.rows(30)
        return try await FakeAgent { request, _ in [.message(tree.reply(to: request))] }
    }

    @Test(arguments: [
        "get -v2c -csecret -On HOST \(object)", "get -v 2c -c secret -O n HOST \(object)",
        "get HOST \(object) -v2C -c secret -On", "get -On HOST -csecret \(object)",
        "get -r5 -t30.5 -csecret -Oqqn HOST -- \(object)", "get -csecret -OfsSun HOST .\(object)",
    ])
    func `options stand alone or stuck together, before and behind the words`(
        line: String
    ) async throws {
        let agent = try await Self.agent()
        #expect(try await agent.run(line) == Self.answer)
        #expect(agent.requests.map(\.community) == ["secret"])
        #expect(agent.requests.map(\.version) == [.version2c])
    }

    @Test func `letters for the program may hold numbers`() async throws {
        let agent = try await Self.agent()
        let ending = try await agent.run("bulkget -csecret -OQn -Cn1r2 HOST 1.3.6.1.4.1.99.1 1.3")
        let output = """
            .1.3.6.1.4.1.99.1.1.0 = 0
            .1.3.6.1.4.1.99.0 = -1
            .1.3.6.1.4.1.99.1.1.0 = 0

            """
        #expect(ending == Ending(output: output))
        #expect(agent.pdus.map(\.nonRepeaters) == [1])
        #expect(agent.pdus.map(\.maxRepetitions) == [2])
    }

    @Test(arguments: [
        ("snmpget", "-v2c -csecret -On HOST \(object)", 1, PDUType.getRequest),
        ("snmpgetnext", "-v2c -csecret -On HOST 1.3.6.1.4.1.99.1", 1, .getNextRequest),
        ("snmpbulkget", "-v2c -csecret -On -Cr3 HOST 1.3.6.1.4.1.99.1", 3, .getBulkRequest),
        ("snmpwalk", "-v1 -csecret -On HOST 1.3.6.1.4.1.99.1", 30, .getNextRequest),
        ("snmpbulkwalk", "-v2c -csecret -On HOST 1.3.6.1.4.1.99.1", 30, .getBulkRequest),
    ])
    func `a link with a classic name is that program`(
        _ name: String, _ line: String, _ count: Int, _ type: PDUType
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "snmp-links-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let link = folder.appending(path: name).path()
        try FileManager.default.createSymbolicLink(
            atPath: link, withDestinationPath: Program.snmp.path)
        let agent = try await Self.agent()
        let ending = try await agent.run(line, by: Program(path: link))
        let lines = (0..<count).map { ".1.3.6.1.4.1.99.1.1.\($0 * 100) = Gauge32: \($0)\n" }
        #expect(ending == Ending(output: lines.joined()))
        #expect(agent.pdus.first?.type == type)
    }

    static let commands = [
        "walk", "bulkwalk", "get", "getnext", "bulkget", "table", "df", "status",
    ]

    @Test(arguments: commands) func `the usage goes to standard error, with status 1`(
        command: String
    ) async throws {
        let ending = try await Program.snmp.run([command, "-h"])
        let objects =
            switch command {
            case "walk", "bulkwalk": " [OID]"
            case "table": " TABLE-OID"
            case "df", "status": ""
            default: " OID [OID]..."
            }
        #expect(
            ending.errors.hasPrefix(
                "USAGE: snmp \(command) [OPTIONS] HOST[:PORT]\(objects)\n\nOPTIONS:\n"))
        #expect(ending == Ending(status: 1, errors: ending.errors))
        #expect(try await Program.snmp.run([command, "--help"]) == ending)
    }

    typealias Fault = (line: String, message: String, showsUsage: Bool)

    static let faults: [Fault] = [
        ("get", "No hostname specified.", true),
        ("walk -v2c -cpublic", "No hostname specified.", true),
        ("get -v2c localhost", "No community name specified.", true),
        ("get -v2c -cpublic localhost", "Missing object name", true),
        ("walk -k", "snmpwalk: invalid option -- 'k'", true),
        ("get -v2c -c", "snmpget: option requires an argument -- 'c'", true),
        ("get -v4 -cpublic", "Invalid version specified after -v flag: 4", true),
        ("get -v3", "snmpget: option -v 3 is not supported", false),
        ("get -u me", "snmpget: option -u is not supported", false),
        ("get -lauthPriv", "snmpget: option -l is not supported", false),
        ("get -Tx=y", "snmpget: option -T is not supported", false),
        ("get --speed", "snmpget: option --speed is not supported", false),
        ("get --persistentDir=/", "snmpget: option --persistentDir is not supported", false),
        ("get --defSecurityName=me", "snmpget: option --defSecurityName is not supported", false),
        ("df --json", "snmpdf: option --json is not supported", false),
        ("get --json=1", "snmpget: option --json has no argument", false),
        ("get --deadline", "snmpget: option requires an argument -- 'deadline'", true),
        ("get --deadline=0", "snmpget: expected seconds after --deadline", false),
        (
            "get --concurrency 0",
            "snmpget: expected hosts at a time, 1 to 4096, after --concurrency", false
        ),
        (
            "walk --max-varbinds x",
            "snmpwalk: expected variables, 0 or more, after --max-varbinds", false
        ),
        ("get --targets /nonexistent", "/nonexistent: No such file or directory", false),
        (
            "get --community-file /nonexistent HOST", "/nonexistent: No such file or directory",
            false
        ),
        ("get -Op", "snmpget: -Op requires a precision", true),
        (
            "get -Op%n",
            "snmpget: expected a width and a precision after -Op, found \"%n\"", false
        ),
        ("get -Is", "snmpget: -Is requires a word", true),
        ("get -Lz", "Unknown logging option passed to -L: z.", true),
        ("get -LEx", "invalid priority: x", true),
        ("get -Lsx", "invalid syslog facility: x", true),
        ("get -Lf", "Missing log file", true),
        (
            "get -cx -Lf /nonexistent/log HOST 1.3", "/nonexistent/log: No such file or directory",
            false
        ),
        ("table -v2c -cx HOST", "Must have exactly one table name", true),
        ("table -Cz", "Bad option after -C: z", true),
        ("bulkget -Cr-1", "Bad -Cr option: -1", true),
        ("bulkwalk -Cn1rx", "Bad -Cr option: x", true),
        ("bulkget -Cr", "Bad -Cr option: no argument given", true),
        ("bulkget -Cn4294967296", "Bad -Cn option: 4294967296", true),
        ("table -Cr 0", "Bad -Cr option: 0", true),
        ("table -Cc 2", "Bad -Cc option: 2", true),
        ("table -Cw", "Bad -Cw option: no argument given", true),
        ("table -cx HOST sysDescr", "Was that a table? SNMPv2-MIB::sysDescr", false),
        ("get -tsoon", "Invalid timeout in seconds after -t flag.", true),
        ("get -t0", "Invalid timeout in seconds after -t flag.", true),
        ("get -t2s", "Invalid timeout in seconds after -t flag.", true),
        ("get -r2x", "Invalid number of retries after -r flag.", true),
        ("get -t1e300", "Invalid timeout in seconds after -t flag.", true),
        ("get -r-1", "Invalid number of retries after -r flag.", true),
        ("get -On9", "Unknown output option passed to -O: 9.", true),
        ("get -Iz", "Unknown input option passed to -I: z.", true),
        ("walk -CZ", "Unknown flag passed to -C: Z", false),
        ("get -Px", "Unknown parsing option passed to -P: x.", true),
        ("bulkget -v2c -cx -Cn2 HOST 1.3", "snmpbulkget: need more objects than <nonrep>", false),
        ("bulkwalk -v1 -cx HOST", "snmpbulkwalk: Cannot send V2 PDU on V1 session", false),
        (
            "get -cx HOST nonsense.0",
            "nonsense.0: Unknown Object Identifier (Sub-id not found: (top) -> nonsense)", false
        ),
        (
            "get -cx -Iu HOST nonsense.0",
            "nonsense.0: Unknown Object Identifier (Sub-id not found: mib-2 -> nonsense)", false
        ),
        (
            "get -cx -Iu HOST 1.3.x",
            "1.3.x: Unknown Object Identifier (Sub-id not found: sysUpTime -> x)", false
        ),
        (
            "get -cx fe80::1%nowhere 1.3",
            "snmpget: Unknown host (fe80::1%nowhere) "
                + "(expected a link-local address and its interface, found \"fe80::1%nowhere\")",
            false
        ),
        (
            "get -cx udp:a:b 1.3",
            "snmpget: Unknown host (udp:a:b) (expected a port of 0 to 65535, found \"b\")", false
        ),
    ]

    @Test(arguments: faults) func `what is wrong is said before anything is asked`(
        _ fault: Fault
    ) async throws {
        let agent = try await Self.agent()
        let command = String(fault.line.prefix { $0 != " " })
        let usage = fault.showsUsage ? try await Program.snmp.run([command, "-h"]).errors : ""
        let ending = try await agent.run(fault.line)
        #expect(ending == Ending(status: 1, errors: fault.message + "\n" + usage))
        #expect(agent.requests.isEmpty)
    }

    @Test func `without a subcommand it tells what it can do`() async throws {
        let help = try await Program.snmp.run(["--help"])
        #expect(help.output.hasPrefix("USAGE: snmp SUBCOMMAND [OPTIONS] HOST[:PORT] [OID]...\n"))
        #expect(help == Ending(output: help.output))
        #expect(
            try await Program.snmp.run([])
                == Ending(status: 1, errors: "No subcommand specified.\n\(help.output)"))
        #expect(
            try await Program.snmp.run(["stroll"])
                == Ending(status: 1, errors: "snmp: stroll is no subcommand\n\(help.output)"))
        let version = try await Program.snmp.run(["-V"])
        #expect(version.output.hasPrefix("snmp "))
        #expect(version == Ending(output: version.output))
        #expect(try await Program.snmp.run(["walk", "-V"]) == version)
    }
}
