import Foundation
import SNMP
import SNMPTransport
import TestAgents
import TestPrograms
import Testing

@Suite("snmp.conf") final class ConfigurationTests {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "conf-\(UUID().uuidString)")
    private var path: String { folder.path(percentEncoded: false) }

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    private func write(_ text: String, to name: String = "snmp.conf") throws {
        try Data(text.utf8).write(to: folder.appending(path: name))
    }

    static func agent() async throws -> FakeAgent {
        try await FakeAgent { request, _ in [.message(RecordTests.values.reply(to: request))] }
    }

    private func run(_ line: String, _ agent: FakeAgent) async throws -> Ending {
        try await agent.run(line, environment: ["SNMPCONFPATH": path])
    }

    @Test func `version, community, and how something is printed`() async throws {
        let agent = try await Self.agent()
        try write(
            """
            # a comment

              defVersion 1
            defCommunity "se cret"
            [snmp] quickPrinting yes
            [snmpd] printValueOnly yes
            [snmp]
            printNumericEnums true
            """)
        try write("suffixPrinting 1\n", to: "snmp.local.conf")
        let ending = try await run("get -mALL -t30 HOST ifOperStatus.1", agent)
        #expect(ending == Ending(output: "ifOperStatus.1 2\n"))
        #expect(agent.requests.map(\.version) == [.version1])
        #expect(agent.requests.map(\.community) == ["se cret"])
    }

    @Test func `the command line comes before it, but for how something is printed`() async throws {
        let agent = try await Self.agent()
        try write("defVersion 1\ndefCommunity other\nprintNumericOids 1\nescapeQuotes 1\n")
        let ending = try await run("get -v2c -csecret -OS -t30 HOST 1.3.6.1.4.1.99.1.0", agent)
        #expect(
            ending == Ending(output: ".1.3.6.1.4.1.99.1.0 = Counter64: 18446744073709551615\n"))
        #expect(agent.requests.map(\.version) == [.version2c])
        #expect(agent.requests.map(\.community) == ["secret"])
        let long = try await run(
            "get -csecret -v2c --oidOutputFormat=1 -t30 HOST 1.3.6.1.4.1.99.1.0", agent)
        #expect(long == Ending(output: "enterprises.99.1.0 = Counter64: 18446744073709551615\n"))
    }

    @Test func `no module in Debian's file takes no name away`() async throws {
        try write("mibs :\n")
        let ending = try await run("get -csecret -t30 HOST ifOperStatus.1", try await Self.agent())
        #expect(ending == Ending(output: "IF-MIB::ifOperStatus.1 = INTEGER: down(2)\n"))
    }

    @Test func `what is wrong is told, and the rest counts`() async throws {
        try write(
            "nonsense 1\nquickPrinting maybe\nincludeFile x\ninclude y\npersistentDir /x\ntimeout 9\n"
        )
        let ending = try await run(
            "get -csecret -On HOST 1.3.6.1.4.1.99.1.0", try await Self.agent())
        let errors = """
            \(path)/snmp.conf: line 2: Error: Should be yes|no|true|false|0|1
            \(path)/snmp.conf: line 3: Error: Included file '\(path)/x' not found.
            \(path)/snmp.conf: line 4: Warning: Ambiguous token 'include' - use 'includeSearch' \
            (or 'includeFile') instead.
            \(path)/snmp.conf: line 1: Warning: Unknown token: nonsense.

            """
        #expect(
            ending
                == Ending(
                    output: ".1.3.6.1.4.1.99.1.0 = Counter64: 18446744073709551615\n",
                    errors: errors))
        try write("nonsense 1\nnoTokenWarnings yes\n")
        let quiet = try await run(
            "get -csecret -On HOST 1.3.6.1.4.1.99.1.0", try await Self.agent())
        #expect(quiet.errors.isEmpty)
    }

    @Test func `an alias, and the port that is not named`() async throws {
        let agent = try await Self.agent()
        try write("alias here udp:\(agent.peer)\n")
        let ending = try await Program.snmp.run(
            ["get", "-csecret", "-On", "alias:here", "1.3.6.1.4.1.99.1.0"],
            environment: NetSNMP.ownEnvironment.merging(["SNMPCONFPATH": path]) { $1 })
        #expect(ending.status == 0)
        try write("defaultPort \(agent.peer.port)\n")
        let other = try await Program.snmp.run(
            ["get", "-csecret", "-On", "127.0.0.1", "1.3.6.1.4.1.99.1.0"],
            environment: NetSNMP.ownEnvironment.merging(["SNMPCONFPATH": path]) { $1 })
        #expect(other == ending)
    }

    @Test func `the address that requests leave from`() async throws {
        let agent = try await Self.agent()
        let ending = try await run(
            "get -d -csecret -On -t30 --clientaddr=127.0.0.1 HOST 1.3.6.1.4.1.99.1.0", agent)
        #expect(ending.status == 0)
        #expect(ending.errors.contains("->[127.0.0.1]:"))
        #expect(!ending.errors.contains("->[0.0.0.0]:"))
    }

    @Test func `files within files, each once, and what is missing is told`() async throws {
        let parts = folder.appending(path: "parts")
        try FileManager.default.createDirectory(at: parts, withIntermediateDirectories: true)
        try write("quickPrinting 1\nincludeFile ../snmp.conf\n", to: "parts/a.conf")
        try write("printNumericOids 1\n", to: "parts/b.txt")
        try write("printNumericEnums 1\n", to: "site.conf")
        try write(
            """
            includeFile \(path)/site.conf
            includeDir \(path)/parts
            includeDir parts
            includeSearch nothing
            includeFile
            includeSearch site
            """)
        let errors = """
            \(path)/parts/a.conf: line 2: Error: Included file '\(path)/parts/../snmp.conf' not found.
            \(path)/snmp.conf: line 3: Error: Can't open include dir 'parts'.
            \(path)/snmp.conf: line 4: Error: Included config 'nothing' not found.
            \(path)/snmp.conf: line 5: Error: Blank line following includeFile token.

            """
        let ending = try await run(
            "get -mALL -csecret -t30 HOST ifOperStatus.1", try await Self.agent())
        #expect(ending == Ending(output: "IF-MIB::ifOperStatus.1 2\n", errors: errors))
    }

    private func get(_ host: String, _ options: String...) async throws -> Ending {
        try await Program.snmp.run(
            ["get", "-On", "-t30"] + options + [host, "1.3.6.1.4.1.99.1.0"],
            environment: NetSNMP.ownEnvironment.merging(["SNMPCONFPATH": path]) { $1 })
    }

    private static let answer =
        Ending(output: ".1.3.6.1.4.1.99.1.0 = Counter64: 18446744073709551615\n")

    @Test func `a file of one host alone: where it is, and how it is asked`() async throws {
        let agent = try await Self.agent()
        try await agent.beAsked { host in
            let hosts = folder.appending(path: "hosts")
            try FileManager.default.createDirectory(at: hosts, withIntermediateDirectories: true)
            try write(
                "transport udp:\(host)\ndefVersion 1\ndefCommunity own\n", to: "hosts/core.conf")
            try write("transport udp:192.0.2.1\ndefVersion 2c\ndefCommunity all\n")
            #expect(try await get("core") == Self.answer)
            #expect(try await get(host) == Self.answer)
            #expect(agent.requests.map(\.version) == [.version1, .version2c])
            #expect(agent.requests.map(\.community) == ["own", "all"])
            let ending = try await get("core", "--dontLoadHostConfig=1")
            #expect(ending == Ending(status: 1, errors: "snmpget: Unknown host (core)\n"))
        }
    }

    @Test func `defTarget and defDomain stand for what an address leaves out`() async throws {
        let agent = try await Self.agent()
        try write("defTarget snmp udp \(agent.peer)\ndefTarget snmp udp6 [::1]:9\n")
        try await agent.beAsked { _ in
            for host in ["127.0.0.1", "", "udp:", "udp:127.0.0.1"] {
                let ending = try await get(host, "-csecret")
                #expect(ending == Self.answer)
            }
        }
        try write("defDomain snmp udp6\n")
        let ending = try await get("\(agent.peer)", "-csecret")
        #expect(ending.status == 1)
        #expect(ending.errors.hasPrefix("snmpget: Unknown host (\(agent.peer))"))
        try write("defTarget snmp udp\ndefDomain snmp\ndefTarget x\n")
        let errors = """
            \(path)/snmp.conf: line 1: Error: No target in registration of defTarget "snmp" "udp"
            \(path)/snmp.conf: line 2: Error: No domain(s) in registration of defDomain "snmp"
            \(path)/snmp.conf: line 3: Error: No domain and target in registration of defTarget "x"

            """
        try await agent.beAsked { host in
            let ending = try await get(host, "-csecret")
            #expect(ending == Ending(output: Self.answer.output, errors: errors))
        }
    }

    @Test func `snmpapp.conf may say where a target is, and nothing else`() async throws {
        let agent = try await Self.agent()
        try write(
            """
            defTarget snmp udp \(agent.peer)
            printValueOnly 1
            [snmp] quickPrinting 1
            """, to: "snmpapp.conf")
        let ending = try await get("", "-csecret")
        #expect(
            ending
                == Ending(
                    output: ".1.3.6.1.4.1.99.1.0 18446744073709551615\n",
                    errors:
                        "\(path)/snmpapp.conf: line 2: Warning: Unknown token: printValueOnly.\n"))
    }

    @Test func `mibfile is read besides, and showMibErrors says whether faults are told`()
        async throws
    {
        let module = "BROKEN-MIB DEFINITIONS ::= BEGIN IMPORTS lost FROM LOST-MIB; END\n"
        try write(module, to: "broken.txt")
        try write("mibfile \(path)/broken.txt\n")
        let words = ["translate", "-On", "IF-MIB::ifDescr"]
        let environment = NetSNMP.ownEnvironment.merging(
            ["SNMPCONFPATH": path, "XDG_CACHE_HOME": path]
        ) { $1 }
        let told = try await Program.snmp.run(words, environment: environment)
        #expect(told.status == 0 && told.output == ".1.3.6.1.2.1.2.2.1.2\n")
        #expect(told.errors.hasPrefix("Cannot find module (LOST-MIB): At line 1 in "))
        try write("mibfile \(path)/broken.txt\nshowMibErrors no\n")
        let quiet = try await Program.snmp.run(words, environment: environment)
        #expect(quiet == Ending(output: told.output))
    }

    @Test func `a version that is turned off is refused`() async throws {
        try write("disableSNMPv1 yes\n")
        let ending = try await get("127.0.0.1", "-csecret", "-v1")
        #expect(ending == Ending(status: 1, errors: "snmpget: Bad version specified\n"))
    }

    @Test(arguments: [
        ("-Ln", "", ""), ("-Lo", "FAULT\n", ""), ("-Le", "", "FAULT\n"), ("-LE2", "", ""),
        ("-LE3", "", "FAULT\n"),
    ]) func `a name that is unknown is told where -L says`(
        _ option: String, _ output: String, _ errors: String
    ) async throws {
        let fault = "nosuch: Unknown Object Identifier (Sub-id not found: (top) -> nosuch)"
        for subcommand in ["get", "walk"] {
            let ending = try await Program.snmp.run(
                [subcommand, option, "-csecret", "127.0.0.1", "nosuch"],
                environment: NetSNMP.ownEnvironment)
            #expect(
                ending
                    == Ending(
                        status: 1, output: output.replacing("FAULT", with: fault),
                        errors: errors.replacing("FAULT", with: fault)))
        }
    }
}
